import type { SeenAmount, ShopFacts } from '../../domain/facts';
import { NO_SHOP } from '../../domain/facts';
import type { Money } from '../../domain/money';
import type { Order } from '../../domain/order';
import { quantile, robustBand, spreadOf } from '../../money/band';
import { exponentOf } from '../../money/currency';
import { isLoneTen } from '../../money/lone-ten';
import { amountOf, textOf } from '../../money/order-amounts';
import { customerKey, productKey } from '../../money/order-keys';
import { priceEnd } from '../../money/price-ends';
import { expectedTotal, sumOfLines } from '../../money/reconcile';
import { endsOf, MAX_SEEN, Raises } from './price-habits';

/** Groups smaller than this say nothing about how far values spread. */
const MIN_GROUP = 5;
/** Sold so often, a product with fixed prices has shown most of them more than once. */
const MIN_STEADY = 20;

/** How the shop as a whole behaves, from its past orders. */
export function foldShop(orders: readonly Order[]): ShopFacts {
  const prices = new Tally();
  const fees = new Tally();
  const quantities = new Map<string, number[]>();
  const currencies: Record<string, number> = {};
  const customerCurrencies: Record<string, number> = {};
  for (const order of orders) {
    count(currencies, order.currency);
    const customer = customerKey(order);
    if (customer !== null) count(customerCurrencies, `${customer}|${order.currency}`);
    const fee = amountOf(order, 'shippingFee');
    if (fee) fees.add(fee.currency, fee);
    for (const line of order.lines) {
      const product = productKey(line);
      if (product === null) continue;
      if (line.unitPrice && line.unitPrice.minor > 0) prices.add(product, line.unitPrice);
      if (line.quantity !== null && line.quantity > 0) push(quantities, product, line.quantity);
    }
  }
  return {
    ...NO_SHOP,
    orders: orders.length,
    prices: prices.commonest(),
    maxQuantity: Object.fromEntries([...quantities].map(([sku, list]) => [sku, Math.max(...list)])),
    currencies,
    customerCurrencies,
    ...foldPrices(prices),
    pricePoints: foldPricePoints(prices),
    quantitySpread: spreadOf([...quantities.values()].filter((list) => list.length >= MIN_GROUP).flatMap(distances)),
    loyalCurrency: loyalty(customerCurrencies),
    loneTens: foldLoneTens(orders, quantities),
    shippingFees: fees.commonest(),
    ...foldShares(orders),
    sums: foldSums(orders),
  };
}

/** Amounts by group with how often each was seen. */
class Tally {
  readonly groups = new Map<string, Map<string, { currency: string; minor: number; n: number }>>();

  add(group: string, amount: Money): void {
    const seen = this.groups.get(group) ?? new Map();
    const key = `${amount.currency}${amount.minor}`;
    const entry = seen.get(key) ?? { ...amount, n: 0 };
    entry.n += 1;
    // Re-inserted, so that the newest stands last.
    seen.delete(key);
    seen.set(key, entry);
    this.groups.set(group, seen);
  }

  commonest(): Record<string, readonly SeenAmount[]> {
    const lists = [...this.groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, seen]) => {
        const sorted = [...seen.values()].reverse().sort((a, b) => b.n - a.n || (a.currency < b.currency ? -1 : 1));
        const kept = new Map<string, number>();
        const list = sorted.filter(({ currency }) => {
          kept.set(currency, (kept.get(currency) ?? 0) + 1);
          return (kept.get(currency) ?? 0) <= MAX_SEEN;
        });
        return [group, list] as const;
      });
    return Object.fromEntries(lists);
  }
}

function foldLoneTens(orders: readonly Order[], quantities: ReadonlyMap<string, readonly number[]>): ShopFacts['loneTens'] {
  const medians = new Map([...quantities].map(([product, list]) => [product, robustBand(list)?.median ?? null]));
  const medianOf = (product: string | null) => (product === null ? null : (medians.get(product) ?? null));
  return { orders: orders.length, lone: orders.filter((order) => isLoneTen(order, medianOf)).length };
}

/** Spread, steps and range of unit prices, product by product and currency by currency. */
function foldPrices(
  prices: Tally,
): Pick<ShopFacts, 'priceSpread' | 'priceSteps' | 'priceRaises' | 'priceEnds' | 'price' | 'novelPrices'> {
  const novelty = { n: 0, once: 0 };
  const all = new Map<string, number[]>();
  const products = new Map<string, number>();
  const steps = new Map<string, number>();
  const raises = new Raises();
  const ends = new Map<string, string[]>();
  const far: number[] = [];
  for (const seen of prices.groups.values()) {
    for (const currency of new Set([...seen.values()].map((entry) => entry.currency))) {
      const entries = [...seen.values()].filter((entry) => entry.currency === currency);
      const values = entries.flatMap((entry) => Array<number>(entry.n).fill(entry.minor));
      for (const value of values) push(all, currency, value);
      for (const { minor } of entries) push(ends, currency, priceEnd(minor, currency));
      products.set(currency, (products.get(currency) ?? 0) + 1);
      if (values.length < MIN_GROUP) continue;
      far.push(...distances(values));
      if (values.length >= MIN_STEADY) {
        novelty.n += values.length;
        novelty.once += entries.filter((entry) => entry.n === 1).length;
      }
      for (const step of stepsOf(entries)) steps.set(step, (steps.get(step) ?? 0) + 1);
      raises.add(currency, entries);
    }
  }
  const price = Object.fromEntries(
    [...all].map(([currency, values]) => [currency, { ...rangeOf(values), products: products.get(currency) ?? 0 }]),
  );
  const novelPrices = novelty.n === 0 ? null : { n: novelty.n, share: novelty.once / novelty.n };
  const priceSteps = Object.fromEntries([...steps].sort());
  return { priceSpread: spreadOf(far), priceSteps, priceRaises: raises.common(), priceEnds: endsOf(ends), price, novelPrices };
}

function foldPricePoints(prices: Tally): ShopFacts['pricePoints'] {
  const points = { products: 0, shared: 0 };
  for (const seen of prices.groups.values()) {
    const entries = [...seen.values()].map(({ currency, minor }) => ({ currency, number: minor / 10 ** exponentOf(currency) }));
    if (new Set(entries.map((entry) => entry.currency)).size < 2) continue;
    points.products += 1;
    if (entries.some((a) => entries.some((b) => a.currency !== b.currency && a.number === b.number))) points.shared += 1;
  }
  return points;
}

/** Each price of a product as thousandths of its list price, taken to be the commonest one. */
function stepsOf(entries: readonly SeenAmount[]): Set<string> {
  const list = [...entries].sort((a, b) => b.n - a.n || b.minor - a.minor)[0];
  if (!list || entries.length > MAX_SEEN) return new Set();
  return new Set(entries.filter((entry) => entry !== list).map((entry) => String(Math.round((entry.minor / list.minor) * 1000))));
}

function distances(values: readonly number[]): number[] {
  const median = robustBand(values)?.median ?? 0;
  return median > 0 ? values.map((value) => Math.abs(Math.log(value / median))) : [];
}

function rangeOf(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const band = robustBand(values) ?? { n: 0, median: 0, mad: 0 };
  return { ...band, min: quantile(sorted, 0.001), max: quantile(sorted, 0.999) };
}

function foldShares(orders: readonly Order[]): Pick<ShopFacts, 'discountShare' | 'taxShare'> {
  const discounts: number[] = [];
  const taxes: number[] = [];
  for (const order of orders) {
    const base = amountOf(order, 'subtotal')?.minor ?? sumOfLines(order);
    if (base === null || base <= 0) continue;
    const discount = Math.abs(amountOf(order, 'discount')?.minor ?? 0);
    const tax = amountOf(order, 'tax')?.minor ?? 0;
    if (discount > 0) discounts.push(discount / base);
    if (tax > 0 && base > discount) taxes.push(tax / (base - discount));
  }
  const sorted = [...discounts].sort((a, b) => a - b);
  const band = robustBand(discounts);
  // The largest shares of a long past hold its mistakes as well; nearly the largest is what is usual.
  return { discountShare: band && { ...band, max: quantile(sorted, 0.995) }, taxShare: robustBand(taxes) };
}

function foldSums(orders: readonly Order[]): ShopFacts['sums'] {
  const sums = { ...NO_SHOP.sums };
  for (const order of orders) {
    const lines = sumOfLines(order);
    const subtotal = amountOf(order, 'subtotal')?.minor ?? null;
    const total = amountOf(order, 'orderTotal')?.minor ?? null;
    const base = subtotal ?? lines;
    for (const line of order.lines) {
      if (line.unitPrice === null || line.quantity === null || line.lineTotal === null) continue;
      sums.lines += 1;
      if (Math.abs(Math.round(line.unitPrice.minor * line.quantity) - line.lineTotal.minor) <= 1) sums.exactLines += 1;
    }
    if (lines !== null && subtotal !== null) {
      sums.subtotals += 1;
      if (Math.abs(lines - subtotal) <= 1) sums.exactSubtotals += 1;
    }
    if (base !== null && total !== null && (amountOf(order, 'tax')?.minor ?? 0) !== 0) {
      sums.totals += 1;
      if (Math.abs(expectedTotal(order, base, 'on_top') - total) <= 1) sums.taxOnTop += 1;
      if (Math.abs(expectedTotal(order, base, 'inside') - total) <= 1) sums.taxInside += 1;
    }
    const codes = couponCodes(textOf(order, 'couponCode'));
    if (codes > 0) sums.coupons += 1;
    if (codes > 1) sums.stackedCoupons += 1;
  }
  return sums;
}

/** How many codes a coupon field holds. */
export function couponCodes(text: string | null): number {
  return (text ?? '').split(/[,;+|&/、，；\s]+/).filter(Boolean).length;
}

/** Share of customers who stay with one currency. */
function loyalty(customerCurrencies: Readonly<Record<string, number>>): number | null {
  const byCustomer = new Map<string, number[]>();
  for (const [key, n] of Object.entries(customerCurrencies)) push(byCustomer, key.slice(0, key.lastIndexOf('|')), n);
  const regular = [...byCustomer.values()].filter((counts) => counts.reduce((all, n) => all + n, 0) >= 3);
  if (regular.length < 20) return null;
  return regular.filter((counts) => counts.length === 1).length / regular.length;
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
