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

/** Evenly spread from -1 to 1, told by two numbers. */
const dice = (a: number, b: number) => (Math.sin(a * 127.1 + b * 311.7) * 43758.5453) % 1;
/** A walk by `pace` a day (standard deviation) and prices that vary by `noise` about it. */
function walking(pace: number, noise: number) {
  const ways = [0, 1, 2, 3, 4].map((product) => {
    let at = 0;
    return Array.from({ length: 160 }, (_, day) => (at += dice(product + 0.5, day) * Math.sqrt(3) * pace));
  });
  return (product: number, day: number) =>
    (80 + product * 50) * Math.exp((ways[product]?.[day] ?? 0) + dice(product + 9.5, day) * Math.sqrt(3) * noise);
}

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

  it('how fast prices wander and how much they vary is found again, whatever the pace, and none is found where there is none', () => {
    for (const pace of [0.01, 0.02, 0.04]) {
      const { priceDrift } = foldFacts(past(160, walking(pace, 0.03)).map((one, i) => seenFromPlain(one, i))).shop;
      expect(Math.sqrt(priceDrift?.pace ?? 0)).toBeGreaterThan(pace / 2.5);
      expect(Math.sqrt(priceDrift?.pace ?? 0)).toBeLessThan(pace * 2);
    }
    for (const noise of [0, 0.03, 0.1, 0.3])
      expect(foldFacts(past(160, walking(0, noise)).map((one, i) => seenFromPlain(one, i))).shop.priceDrift).toBeNull();
  });

  it('a few mistakes of the past are no drift', () => {
    const slips = (product: number, day: number) => steady(product, day) * (day % 50 === 49 ? 10 : 1);
    expect(foldFacts(past(160, slips).map((one, i) => seenFromPlain(one, i))).shop.priceDrift).toBeNull();
  });

  it('half of a piece is a price in the wrong place where only whole pieces were sold', () => {
    const facts = foldFacts(past(40, steady).map((one, i) => seenFromPlain(one, i)));
    const swapped = { currency: 'CNY', lines: [{ sku: 'NEW', unitPrice: '3.00', quantity: '20.9', lineTotal: '62.70' }] };
    expect(judge(swapped, null, facts)).toEqual([expect.objectContaining({ class: 'qty_price_swap', field: 'unitPrice' })]);
  });
});
