import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldFacts } from '../../lib/policy/facts/fold';
import { type PlainOrder, seenFromPlain } from '../../lib/policy/plain-order';
import { judge } from '../../scripts/eval/rules';

type Total = (parts: { goods: number; discount: number; shipping: number; tax: number }, i: number) => number;

const yuan = (minor: number) => (minor / 100).toFixed(2);

/** One order of a shop with fixed prices; the shop's own way leads from the parts to subtotal and total, in minor units. */
function order(i: number, total: Total, subtotal: Total = ({ goods }) => goods): PlainOrder {
  const lines = [0, 1, 2]
    .slice(0, 1 + (i % 3))
    .map((k) => ({ sku: `S${(i + k) % 9}`, price: 1_037 + 411 * ((i + k) % 9), n: 1 + ((i + k) % 3) }));
  const goods = lines.reduce((sum, line) => sum + line.price * line.n, 0);
  const parts = { goods, discount: i % 4 === 0 ? 350 : 0, shipping: i % 2 === 0 ? 800 : 0, tax: Math.round(goods * 0.06) };
  return {
    ...{ orderNo: `A${i}`, orderTime: i * 60_000, currency: 'CNY', status: 'paid' },
    lines: lines.map(({ sku, price, n }) => ({ sku, unitPrice: yuan(price), quantity: n, lineTotal: yuan(price * n) })),
    ...{
      subtotal: yuan(subtotal(parts, i)),
      discount: yuan(parts.discount),
      shippingFee: yuan(parts.shipping),
      tax: yuan(parts.tax),
    },
    orderTotal: yuan(total(parts, i)),
  };
}

const learn = (total: Total, subtotal?: Total) =>
  foldFacts(Array.from({ length: 120 }, (_, i) => seenFromPlain(order(i, total, subtotal), i)));
const flags = (plain: PlainOrder, facts: ReturnType<typeof learn>) =>
  judge(plain, null, facts).filter((answer) => 'verdict' in answer && answer.verdict === 'flag');
const plain: Total = ({ goods, discount, shipping, tax }) => goods - discount + shipping + tax;
const WAYS: Readonly<Record<string, readonly [Total, Total?]>> = {
  'tax on top': [plain],
  'tax inside': [({ goods, discount, shipping }) => goods - discount + shipping],
  'cut to whole yuan': [(parts) => Math.floor(plain(parts, 0) / 100) * 100],
  'points taken off that the page does not show': [(parts, i) => plain(parts, i) - (i % 5 === 0 ? 100 * (1 + (i % 7)) : 0)],
  'shipping shown within the subtotal': [plain, ({ goods, shipping }) => goods + shipping],
  'discount taken off before the subtotal': [plain, ({ goods, discount }) => goods - discount],
};

describe('a shop adds up in its own way', () => {
  it.each(Object.entries(WAYS))('%s: its orders are left alone, and three times the total is not', (_, [total, subtotal]) => {
    const facts = learn(total, subtotal);
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 5_000 }), (i) => {
        const next = order(i, total, subtotal);
        expect(flags(next, facts)).toEqual([]);
        const wrong = { ...next, orderTotal: yuan(Math.round(Number(next.orderTotal) * 300)) };
        expect(flags(wrong, facts)).toEqual([expect.objectContaining({ class: 'total_mismatch', field: 'orderTotal' })]);
      }),
    );
  });

  it('without a past only the usual ways are taken', () => {
    const facts = foldFacts([]);
    expect(flags(order(3, plain), facts)).toEqual([]);
    expect(
      flags(
        order(3, (parts) => plain(parts, 0) - 500),
        facts,
      ),
    ).toEqual([expect.objectContaining({ field: 'orderTotal' })]);
  });

  it('where all but a few add up, those few are mistakes and no habit', () => {
    const facts = learn((parts, i) => plain(parts, i) + (i % 60 === 7 ? 2_000 : 0));
    expect(facts.shop.sums.total.rest).toBeNull();
    expect(
      flags(
        order(301, (parts) => plain(parts, 0) + 2_000),
        facts,
      ),
    ).not.toEqual([]);
  });
});

describe('one product, seen in other currencies', () => {
  const rate = { CNY: 1, USD: 0.14 };
  const sale = (i: number, sku: number, currency: 'CNY' | 'USD'): PlainOrder => {
    const unitPrice = ((60 + 37 * sku) * rate[currency]).toFixed(2);
    return { orderNo: `M${i}`, orderTime: i, currency, lines: [{ sku: `P${sku}`, unitPrice, quantity: 1 }] };
  };
  // Product 29 was never sold in dollars.
  const past = Array.from({ length: 180 }, (_, i) => sale(i, i % 30, i % 30 === 29 || i < 90 ? 'CNY' : 'USD'));
  const facts = foldFacts(past.map((entry, i) => seenFromPlain(entry, i)));
  const at = (unitPrice: string): PlainOrder => ({
    orderNo: 'N',
    currency: 'USD',
    lines: [{ sku: 'P29', unitPrice, quantity: 1 }],
  });

  it('its price follows by the rate of the shop, and ten times that is a slip', () => {
    expect(flags(at('158.62'), facts)).toEqual([]);
    expect(flags(at('1586.20'), facts)).toEqual(expect.arrayContaining([expect.objectContaining({ class: 'x10' })]));
  });
});

describe('quantities', () => {
  const past = Array.from({ length: 200 }, (_, i) => ({
    ...{ orderNo: `Q${i}`, orderTime: i, currency: 'CNY' },
    lines: [{ sku: `R${i}`, unitPrice: `${20 + (i % 40)}.00`, quantity: 1 + (i % 4) }],
  }));
  const facts = foldFacts(past.map((entry, i) => seenFromPlain(entry, i)));
  const of = (quantity: number): PlainOrder => ({
    orderNo: 'N',
    currency: 'CNY',
    lines: [{ sku: 'NEW', unitPrice: '30.00', quantity }],
  });

  it('forty of a new product stand out where nothing is sold by more than four, five do not', () => {
    expect(flags(of(40), facts)).toEqual(
      expect.arrayContaining([expect.objectContaining({ class: 'extra_zero', field: 'quantity' })]),
    );
    expect(flags(of(5), facts)).toEqual([]);
  });
});
