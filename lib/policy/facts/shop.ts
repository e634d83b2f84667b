import type { ShopFacts } from '../../domain/facts';
import { NO_SHOP } from '../../domain/facts';
import type { Order } from '../../domain/order';
import { quantile, robustBand, spreadOf } from '../../money/band';
import { isLoneTen } from '../../money/lone-ten';
import { amountOf } from '../../money/order-amounts';
import { customerKey, productKey } from '../../money/order-keys';
import { sumOfLines } from '../../money/reconcile';
import { distances, foldPrices, MIN_GROUP, push, Tally } from './prices';
import { foldSums } from './sums';

/** How the shop as a whole behaves, from its past orders. */
export function foldShop(orders: readonly Order[]): ShopFacts {
  const prices = new Tally();
  const fees = new Tally();
  const quantities = new Map<string, number[]>();
  const currencies: Record<string, number> = {};
  const customerCurrencies: Record<string, number> = {};
  for (const [turn, order] of orders.entries()) {
    count(currencies, order.currency);
    const customer = customerKey(order);
    if (customer !== null) count(customerCurrencies, `${customer}|${order.currency}`);
    const fee = amountOf(order, 'shippingFee');
    if (fee) fees.add(fee.currency, fee, turn);
    for (const line of order.lines) {
      const product = productKey(line);
      if (product === null) continue;
      if (line.unitPrice && line.unitPrice.minor > 0) prices.add(product, line.unitPrice, turn);
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
    ...foldPrices(prices, orders.length),
    quantitySpread: spreadOf([...quantities.values()].filter((list) => list.length >= MIN_GROUP).flatMap(distances)),
    counts: countsOf([...quantities.values()].flat()),
    loyalCurrency: loyalty(customerCurrencies),
    loneTens: foldLoneTens(orders, quantities),
    shippingFees: fees.commonest(),
    ...foldShares(orders),
    sums: foldSums(orders),
  };
}

function foldLoneTens(orders: readonly Order[], quantities: ReadonlyMap<string, readonly number[]>): ShopFacts['loneTens'] {
  const medians = new Map([...quantities].map(([product, list]) => [product, robustBand(list)?.median ?? null]));
  const medianOf = (product: string | null) => (product === null ? null : (medians.get(product) ?? null));
  return { orders: orders.length, lone: orders.filter((order) => isLoneTen(order, medianOf)).length };
}

/** The few largest of a long past may be its mistakes. */
function countsOf(values: readonly number[]): ShopFacts['counts'] {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const tens = sorted.filter((value) => value % 10 === 0).length / sorted.length;
  return {
    n: sorted.length,
    median: quantile(sorted, 0.5),
    top: quantile(sorted, 0.997),
    tens,
    areWhole: sorted.every(Number.isInteger),
  };
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
