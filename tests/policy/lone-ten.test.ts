import { describe, expect, it } from 'vitest';
import { foldFacts } from '../../lib/policy/facts/fold';
import { type PlainOrder, seenFromPlain } from '../../lib/policy/plain-order';
import { judge } from '../../scripts/eval/rules';

type Sold = readonly [sku: string, quantity: number];

function order(no: number, sold: readonly Sold[]): PlainOrder {
  const lines = sold.map(([sku, quantity]) => ({
    ...{ sku, unitPrice: '5.00', quantity: String(quantity), lineTotal: (5 * quantity).toFixed(2) },
  }));
  const total = sold.reduce((all, [, quantity]) => all + 5 * quantity, 0).toFixed(2);
  const orderTime = Date.UTC(2026, 0, 1) + no * 3_600_000;
  return { currency: 'CNY', orderNo: `L${no}`, orderTime, lines, subtotal: total, orderTotal: total };
}

function flaggedQuantities(past: readonly PlainOrder[], sold: readonly Sold[]): unknown[] {
  const answers = judge(order(past.length, sold), null, foldFacts(past.map((one, i) => seenFromPlain(one, i))));
  return answers.filter((answer) => 'field' in answer && answer.field === 'quantity');
}

const retail = (orders: number) =>
  Array.from({ length: orders }, (_, i) =>
    order(
      i,
      ['A', 'B', 'C'].map((sku) => [sku, 1 + (i % 2)]),
    ),
  );
const mill = (orders: number) =>
  Array.from({ length: orders }, (_, i) =>
    order(
      i,
      ['A', 'B', 'C'].map((sku, k) => [sku, 10 * (3 + ((i * 7 + k * 5) % 20))]),
    ),
  );

describe('ten of one thing', () => {
  it('is asked about where people take one or two, and only the line that has ten', () => {
    expect(
      flaggedQuantities(retail(60), [
        ['A', 10],
        ['B', 1],
        ['C', 2],
      ]),
    ).toHaveLength(2);
    expect(
      flaggedQuantities(retail(60), [
        ['A', 1],
        ['B', 1],
        ['C', 2],
      ]),
    ).toEqual([]);
  });

  it('blames the line that is out of all bounds, not the sixty of something else beside it', () => {
    const named = flaggedQuantities(mill(50), [
      ['A', 60],
      ['B', 120],
      ['NEW', 740],
    ]);
    // One slip under its two names.
    expect(named).toHaveLength(2);
    expect(
      flaggedQuantities(mill(50), [
        ['A', 60],
        ['B', 120],
      ]),
    ).toEqual([]);
  });
});
