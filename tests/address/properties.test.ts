import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAddress } from '../../lib/address';
import { SELDOM } from '../../lib/address/seldom';
import type { AddressContext, AddressJudgement } from '../../lib/domain/address';
import { faultOf } from '../../scripts/eval/address-soak';
import { naughtyTexts } from '../../scripts/eval/address-soak/texts';

const WORDS =
  '浙江省 杭州市 西湖区 北京 上海 朝阳区 鼓楼区 路 街 号 弄 3幢 2单元 501室 一 十 百 楼 13812345678 0571-88886666 附近 null <br> &nbsp; ， 。 （ ） ( [3287] ? � 𠮷 👩‍👩‍👧 ａ １ \u200b \ufeff 縣 新区 大道 小区 张三 收件人: Street 10001 CA undefined 省 市 区 - # / 或者 同上'.split(
    ' ',
  );
function inside(text: string, { parsed, findings }: AddressJudgement): boolean {
  const spans = [...parsed.parts.map((p) => p.span), ...findings.map((f) => f.span)];
  return spans.every(
    (s) => s === null || (Number.isInteger(s.start) && s.start >= 0 && s.start <= s.end && s.end <= text.length),
  );
}

function judge(text: string, context: AddressContext = {}): AddressJudgement {
  return judgeAddress(text, context, SELDOM);
}

const composed = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((w) => w.join(''));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 60 }), composed);

describe('whatever the text', () => {
  it('nothing throws and no span leaves it', () => {
    fc.assert(
      fc.property(anything, (text) => inside(text, judge(text))),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('the fields beside it may hold anything too', () => {
    const context = fc.record(
      { province: anything, city: anything, district: anything, phone: anything, postcode: anything, country: anything },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(composed, context, (text, given) => inside(text, judge(text, given))),
      { numRuns: 3_000 },
    );
  }, 60_000);

  // The full counts (100,000 random, 10,000 naughty, every line of 100 kB): `npm run eval -- address-soak`.
  it('naughty strings, alone, in runs and inside addresses, do no harm', () => {
    expect(naughtyTexts(1_500, 20_261_122).filter((text) => faultOf(text) !== null)).toEqual([]);
  });

  it('the same text gives the same answer, whatever was read before it', () => {
    fc.assert(
      fc.property(composed, composed, (text, other) => {
        const first = JSON.stringify(judge(text));
        judge(other, { province: other });
        expect(JSON.stringify(judge(text))).toBe(first);
      }),
      { numRuns: 500 },
    );
  });

  it('a line of 100 kB takes no longer than one of 2 kB does', () => {
    for (const word of WORDS) {
      const cost = (length: number): number => {
        const text = word.repeat(Math.ceil(length / word.length)).slice(0, length);
        const times = Array.from({ length: 5 }, () => {
          const start = process.cpuUsage();
          judge(text);
          const used = process.cpuUsage(start);
          return used.user + used.system;
        });
        return Math.min(...times);
      };
      expect(cost(100_000), word).toBeLessThan(cost(2_000) * 4 + 20_000);
    }
  }, 60_000);
});
