import { describe, expect, it } from 'vitest';
import { isOddEnd } from '../../lib/money/price-ends';
import { slipBetween } from '../../lib/money/slip';
import { isUsualPrice, usualPrice } from '../../lib/money/usual';
import { foldFacts } from '../../lib/policy/facts/fold';
import { type PlainOrder, seenFromPlain } from '../../lib/policy/plain-order';
import { judge } from '../../scripts/eval/rules';

/** A counter of forty dishes at round prices, each also in large for 2.00 more; one of them is bought at the price of the day. */
function past(): PlainOrder[] {
  return Array.from({ length: 400 }, (_, i) => {
    const dish = i % 40;
    const unitPrice = `${8 + dish + (i % 3 === 0 ? 2 : 0)}.${dish % 2 === 0 ? '00' : '50'}`;
    const fish = { sku: 'FISH', unitPrice: `${90 + ((i * 7) % 13)}.00`, quantity: 1 };
    const lines = [{ sku: `D${dish}`, unitPrice, quantity: 1 }, ...(i % 40 === 0 ? [fish] : [])];
    return { orderNo: `K${i}`, orderTime: i, currency: 'CNY', lines };
  });
}
const facts = foldFacts(past().map((plain, i) => seenFromPlain(plain, i)));
const flagsOf = (sku: string, unitPrice: string) =>
  judge({ orderNo: 'N', currency: 'CNY', lines: [{ sku, unitPrice, quantity: 1 }] }, null, facts).filter(
    (answer) => 'verdict' in answer && answer.verdict === 'flag',
  );

describe('habits of a whole shop', () => {
  it('a larger portion costs so much more throughout the shop: that is no fluctuation, also where a dish had it never', () => {
    expect(facts.shop.priceRaises).toEqual({ 'CNY|200': expect.any(Number) });
    const always = past().filter(({ lines }) => lines?.[0]?.sku !== 'D1' || !lines[0].unitPrice?.toString().startsWith('11'));
    const without = foldFacts(always.map((plain, i) => seenFromPlain(plain, i)));
    const usual = usualPrice(without, 'D1', 'CNY');
    expect(usual && isUsualPrice(usual, 1150)).toBe(true);
    expect(usual && isUsualPrice(usual, 1350)).toBe(false);
  });

  it('a price of the day is left alone in a shop of fixed prices, a fixed one with two figures swapped is not', () => {
    expect(flagsOf('FISH', '96.00')).toEqual([]);
    expect(flagsOf('D15', '32.50')).toEqual([expect.objectContaining({ class: 'transposition' })]);
  });

  it('a product without a past is asked about by an ending that no price here has, and only where endings are few', () => {
    expect(flagsOf('NEW', '23.37')).toEqual([expect.objectContaining({ class: 'fluctuation', severity: 'medium' })]);
    expect(flagsOf('NEW', '23.50')).toEqual([]);
    const scattered = { n: 200, ends: Object.fromEntries(Array.from({ length: 80 }, (_, end) => [end, end < 40 ? 1 : 4])) };
    expect(isOddEnd(2397, 'CNY', scattered)).toBe(false);
    expect(isOddEnd(2337, 'CNY', { n: 30, ends: { '0': 30 } })).toBe(false);
    expect(isOddEnd(2337, 'CNY', { n: 300, ends: { '0': 300 } })).toBe(true);
    expect(isOddEnd(1_234, 'JPY', { n: 300, ends: { '0': 300 } })).toBe(true);
  });

  it('a few minor units are no tenth and no ten-thousandth of anything, unless exactly', () => {
    expect(slipBetween(1, 801, 2)).toBeNull();
    expect(slipBetween(1, 9, 2)).toBeNull();
    expect(slipBetween(5, 50, 2)?.class).toBe('div10');
    expect(slipBetween(895, 8955, 2)?.class).toBe('div10');
  });
});
