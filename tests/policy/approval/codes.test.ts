import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_TYPES } from '../../../lib/domain/field-type';
import { answerOfCode, codeOfAnswer } from '../../../lib/policy/approval/answer-code';
import { bytesOfCode, codeOfBytes, plainCode, spokenCode } from '../../../lib/policy/approval/code';
import { codeOfSlip, plainAmount, slipOfCode } from '../../../lib/policy/approval/slip';

const NOW_MINUTE = Math.floor(Date.UTC(2026, 10, 22, 2) / 60_000);
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }).map((list) => list.join(''));
const slips = fc.record({
  action: fc.constantFrom(...ACTION_TYPES),
  affected: fc.integer({ min: 1, max: 16_383 }),
  orderNo: fc.oneof(fc.constant(null), digits, fc.stringMatching(/^[A-Za-z][\w-]{0,20}$/)),
  amount: fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 2 ** 38 }).map((minor) => `￥${(minor / 100).toFixed(2)}`),
  ),
  minute: fc.integer({ min: NOW_MINUTE - 60_000, max: NOW_MINUTE + 60_000 }),
  requester: fc.integer({ min: 0, max: 4095 }),
  digest: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
});

describe('a request code', () => {
  it('tells at the other end exactly what was asked', () => {
    fc.assert(fc.property(slips, (slip) => void expect(slipOfCode(spokenCode(codeOfSlip(slip)), NOW_MINUTE)).toEqual(slip)));
  });

  it('is about thirty letters long for a usual order', () => {
    const slip = { action: 'refund', affected: 1, orderNo: '202611202010', amount: '￥300.00', minute: NOW_MINUTE } as const;
    expect(codeOfSlip({ ...slip, requester: 4095, digest: 2 ** 30 - 1 }).length).toBeLessThanOrEqual(35);
  });

  it('shows every wrong letter, every swap of neighbours, and every letter too many or too few', () => {
    fc.assert(
      fc.property(slips, fc.nat(), fc.nat(), (slip, where, what) => {
        const code = codeOfSlip(slip);
        const at = where % code.length;
        const letter = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[what % 32] ?? '0';
        const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2);
        const wrong = [code.slice(0, at) + letter + code.slice(at + 1), swapped, code.slice(0, at) + code.slice(at + 1)];
        for (const text of wrong) if (text !== code) expect(slipOfCode(text, NOW_MINUTE)).toBeNull();
      }),
    );
  });

  it('is read however it was written down: small letters, spaces, full width, O for 0', () => {
    expect(plainCode(' ab-1o ｌu ')).toBe('AB101V');
  });

  it('never throws on what is no code', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void [slipOfCode(text, 0), answerOfCode(text)]));
  });
});

describe('the amount in a code', () => {
  it.each([
    ['￥1,268.50', '￥1268.50'],
    ['¥ 300', '￥300'],
    ['HK$12.00', 'HK$12.00'],
    ['300.00元', '￥300.00'],
    ['0.05', '0.05'],
    ['面议', ''],
    ['9'.repeat(30), ''],
  ])('%s is said as %s', (text, plain) => {
    expect(plainAmount(text)).toBe(plain);
  });
});

describe('answer and join codes', () => {
  it('come back as they were', () => {
    const answers = fc.record({
      approver: fc.integer({ min: 0, max: 4095 }),
      offset: fc.integer({ min: 0, max: 31 }),
      mac: fc.bigInt({ min: 0n, max: 2n ** 43n - 1n }),
    });
    fc.assert(fc.property(answers, (answer) => void expect(answerOfCode(codeOfAnswer(answer))).toEqual(answer)));
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 20, maxLength: 20 }),
        (bytes) => void expect(bytesOfCode(spokenCode(codeOfBytes(bytes)), 20)).toEqual(bytes),
      ),
    );
  });
});
