import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, fromDecimal, multiply, percent, subtract, sum } from '../../lib/money/arithmetic';
import { exponentOf } from '../../lib/money/currency';
import { slipBetween } from '../../lib/money/slip';

const minor = (text: string, currency = 'CNY') => fromDecimal(text, currency)?.minor ?? 0;

describe('a slip of the hand is named by what it did to the digits', () => {
  it.each([
    ['895.00', '89.50', 'x10'],
    ['8.95', '89.50', 'div10'],
    ['8.96', '89.55', 'div10'],
    ['8950.00', '89.50', 'decimal_lost'],
    ['1280.00', '128.00', 'extra_zero'],
    ['1208.00', '128.00', 'extra_zero'],
    ['890.50', '89.50', 'extra_zero'],
    ['182.00', '128.00', 'transposition'],
    ['89.05', '89.50', 'transposition'],
    ['1.28', '12800.00', 'unit_wan'],
    ['1280000.00', '128.00', 'unit_wan'],
    ['1.28', '128.00', 'unit_fen'],
  ])('%s for %s is %s', (typed, meant, expected) => expect(slipBetween(minor(typed), minor(meant), 2)?.class).toBe(expected));

  it('takes the zero before the point for a digit: 0.72 became 7.02 by a swap as well as by a zero too many', () =>
    expect(slipBetween(minor('7.02'), minor('0.72'), 2)).toEqual({ class: 'transposition', also: ['extra_zero'] }));

  it('knows that yen have no decimals to lose and dinars have three', () => {
    expect(slipBetween(1500_00, 1500, 0)?.class).toBe('extra_zero');
    expect(slipBetween(1_250_000, 1_250, 3)?.class).toBe('decimal_lost');
  });

  it('says nothing where no slip explains the difference', () => {
    for (const typed of ['135.00', '0.00', '128.00', '256.00']) expect(slipBetween(minor(typed), minor('128.00'), 2)).toBeNull();
  });
});

describe('sums', () => {
  const edit = fc.record({ price: fc.integer({ min: 0, max: 5_000_000 }), quantity: fc.integer({ min: 0, max: 999 }) });

  it('reconcile to the minor unit over 10,000 random edits, with 0, 2 and 3 decimals', () => {
    const edits = fc.array(fc.record({ at: fc.nat(9), to: edit }), { minLength: 100, maxLength: 100 });
    const start = fc.array(edit, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(
        fc.constantFrom('JPY', 'CNY', 'KWD'),
        start,
        edits,
        fc.integer({ min: 0, max: 5000 }),
        (currency, lines, changes, rate) => {
          const order = lines.map((line) => multiply({ minor: line.price, currency }, line.quantity));
          let running = sum(order, currency);
          for (const { at, to } of changes) {
            const after = multiply({ minor: to.price, currency }, to.quantity);
            const before = order[at] ?? { minor: 0, currency };
            running = sum([running, subtract(after, before)], currency);
            order[at] = after;
            expect(running).toEqual(sum(order, currency));
          }
          const discount = percent(running, rate / 100);
          const spread =
            running.minor > 0
              ? allocate(
                  discount,
                  order.map((line) => line.minor),
                )
              : [discount];
          expect(sum(spread, currency)).toEqual(discount);
          expect(exponentOf(currency)).toBe({ JPY: 0, CNY: 2, KWD: 3 }[currency]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('refuse to mix currencies and to lose exactness', () => {
    expect(() => sum([{ minor: 1, currency: 'USD' }], 'CNY')).toThrow(RangeError);
    expect(() => multiply({ minor: Number.MAX_SAFE_INTEGER, currency: 'CNY' }, 2)).toThrow(RangeError);
  });
});
