import { describe, expect, it } from 'vitest';
import { foldFacts } from '../../lib/policy/facts/fold';
import { type PlainOrder, seenFromPlain } from '../../lib/policy/plain-order';
import { judge } from '../../scripts/eval/rules';

const DAY_MS = 86_400_000;

/** One order a day with five vegetables; `priceOn` gives a price by product and day. */
function past(days: number, priceOn: (product: number, day: number) => number): PlainOrder[] {
  return Array.from({ length: days }, (_, day) =>
    order(
      day,
      [0, 1, 2, 3, 4].map((product) => [product, priceOn(product, day)] as const),
    ),
  );
}

function order(day: number, prices: readonly (readonly [number, number])[]): PlainOrder {
  const lines = prices.map(([product, price]) => ({
    sku: `V${product}`,
    unitPrice: price.toFixed(2),
    quantity: '1',
    lineTotal: price.toFixed(2),
  }));
  const total = prices.reduce((all, [, price]) => all + Number(price.toFixed(2)), 0).toFixed(2);
  return {
    currency: 'CNY',
    orderNo: `D${day}`,
    orderTime: Date.UTC(2026, 0, 1) + day * DAY_MS,
    lines,
    subtotal: total,
    orderTotal: total,
  };
}

/** Small and without a pattern that matters; the same on every run. */
const shaken = (product: number, day: number) => 1 + 0.04 * Math.sin(product * 7 + day * 3);
const wandering = (product: number, day: number) => (8 + product * 5) * Math.exp(0.006 * day) * shaken(product, day);
const steady = (product: number, day: number) => (8 + product * 5) * shaken(product, day);

const flagsOf = (orders: readonly PlainOrder[], price: number) =>
  judge(order(140, [[2, price]]), null, foldFacts(orders.map((one, i) => seenFromPlain(one, i)))).filter(
    (answer) => 'verdict' in answer && answer.verdict === 'flag',
  );

describe('where prices wander with the season', () => {
  it('a price is held against the newest ones, not against those of long ago', () => {
    expect(flagsOf(past(120, wandering), wandering(2, 140))).toEqual([]);
    expect(flagsOf(past(120, wandering), wandering(2, 140) * 3)).not.toEqual([]);
    expect(flagsOf(past(120, wandering), wandering(2, 140) / 3)).not.toEqual([]);
  });

  it('prices that vary about one middle are told by it, however they come', () => {
    const shop = foldFacts(past(120, steady).map((one, i) => seenFromPlain(one, i))).shop;
    expect(shop.priceDrift).toBeNull();
    expect(flagsOf(past(120, steady), wandering(2, 140))).not.toEqual([]);
  });

  it('half of a piece is a price in the wrong place where only whole pieces were sold', () => {
    const facts = foldFacts(past(40, steady).map((one, i) => seenFromPlain(one, i)));
    const swapped = { currency: 'CNY', lines: [{ sku: 'NEW', unitPrice: '3.00', quantity: '20.9', lineTotal: '62.70' }] };
    expect(judge(swapped, null, facts)).toEqual([expect.objectContaining({ class: 'qty_price_swap', field: 'unitPrice' })]);
  });
});
