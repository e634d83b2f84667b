import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createJudge, type Lenders } from '../../entrypoints/engine.content/judge';
import { SELDOM } from '../../lib/address/seldom';
import { townsIn } from '../../lib/address/towns';
import type { AddressContext } from '../../lib/domain/address';

const PACK = readFileSync(join('public', 'towns.txt'), 'utf8');

function judging(lent: Partial<Lenders> = {}) {
  const seen = { fetched: 0, towns: [] as string[], changed: 0, here: false };
  const judge = createJudge({
    aids: () => (seen.here ? SELDOM : null),
    fetchAids: () => {
      seen.fetched++;
    },
    fetchTowns: async (province, city) => {
      seen.towns.push(city);
      return townsIn(PACK, province, city);
    },
    point: () => null,
    changed: () => {
      seen.changed++;
    },
    ...lent,
  });
  const codes = (text: string, context: AddressContext = {}) => judge(text, context).findings.map(({ code }) => code);
  return { seen, judge, codes };
}

describe('what is seldom needed', () => {
  it.each([
    ['an address abroad', '301 Hamilton Avenue, Palo Alto, TX 94303, USA', { country: 'US' }, 'intl_postcode_state_mismatch'],
    ['traditional characters', '臺北市信義區市府路', {}, 'missing_house_number'],
    ['a campus', '梅园9栋502', { policy: { campus: [{ name: '梅园', from: 1, to: 8 }] } }, 'outside_delivery_zone'],
    [
      'delivery zones',
      '广东省广州市天河区体育西路103号',
      { policy: { zones: [{ mode: 'allow' as const, kind: 'division' as const, names: ['深圳市'] }] } },
      'outside_delivery_zone',
    ],
  ])('is fetched once, by the first address that needs it, and speaks from then on: %s', (_, text, context, code) => {
    const { seen, codes } = judging();
    codes('浙江省杭州市西湖区文三路90号');
    expect(seen.fetched).toBe(0);
    expect([codes(text, context), codes(text, context)]).toEqual([[], []]);
    expect(seen.fetched).toBe(1);
    seen.here = true;
    expect(codes(text, context)).toContain(code);
    expect(seen.fetched).toBe(1);
  });
});

describe('the towns of a city', () => {
  const TEXT = '广东省深圳市民治街道梅龙路18号3栋502';

  it('are asked for once, and tell the county', async () => {
    const { seen, judge } = judging();
    expect([judge(TEXT, {}), judge(TEXT, {})].map(({ parsed }) => parsed.district)).toEqual([null, null]);
    expect(seen.towns).toEqual(['深圳市']);
    await expect.poll(() => seen.changed).toBe(1);
    expect(judge(TEXT, {}).parsed.district).toBe('龙华区');
    expect(seen.towns).toEqual(['深圳市']);
  });

  it('are not needed where the county is named', () => {
    const { seen, judge } = judging();
    judge('广东省深圳市龙华区民治街道梅龙路18号', {});
    expect(seen.towns).toEqual([]);
  });
});
