import { type EditFact, type Facts, NO_FACTS, type PastOrder } from '../../domain/facts';
import type { Order } from '../../domain/order';
import { robustBand } from '../../money/band';
import { amountOf } from '../../money/order-amounts';
import { addressKey, customerKey, goodsKey, productKey } from '../../money/order-keys';
import { hashText } from '../bucket';
import { recentMiddle } from './drift';
import { foldShop } from './shop';

/** One order of the past. `at` in ms since the epoch, UTC. */
export interface SeenOrder {
  readonly order: Order;
  readonly at: number;
}

export interface FoldOptions {
  /** Orders kept one by one for the search for duplicates; the newest are kept. */
  readonly keepRecent?: number;
  readonly edits?: readonly EditFact[];
  readonly frozen?: Facts['frozen'];
  readonly tripped?: Facts['tripped'];
}

/**
 * What the past orders of a shop teach: bands by product and customer, and the shop's own arithmetic. The same orders
 * give the same facts and revision, in whatever order they come. An order that was seen several times counts once, as
 * it was last.
 */
export function foldFacts(seen: readonly SeenOrder[], options: FoldOptions = {}): Facts {
  const past = latest(seen);
  const orders = past.map((entry) => entry.order);
  const recent = past.slice(-(options.keepRecent ?? 500)).map(toPastOrder);
  return {
    ...NO_FACTS,
    ...groupBands(orders),
    revision: `${past.length}-${hashText(past.map((entry) => `${entry.order.orderNo}@${entry.at}`).join())}`,
    recentOrders: recent,
    productNames: namesOf(orders),
    shop: foldShop(orders),
    edits: options.edits ?? [],
    frozen: options.frozen ?? [],
    tripped: options.tripped ?? [],
  };
}

function latest(seen: readonly SeenOrder[]): SeenOrder[] {
  const byNumber = new Map<string, SeenOrder>();
  seen.forEach((entry, i) => {
    const key = entry.order.orderNo ?? `unnumbered-${i}`;
    const before = byNumber.get(key);
    if (!before || before.at <= entry.at) byNumber.set(key, entry);
  });
  return [...byNumber.values()].sort((a, b) => a.at - b.at || ((a.order.orderNo ?? '') < (b.order.orderNo ?? '') ? -1 : 1));
}

function groupBands(orders: readonly Order[]): Pick<Facts, 'price' | 'quantity' | 'customerTotal'> {
  const price = new Groups();
  const quantity = new Groups();
  const customerTotal = new Groups();
  for (const order of orders) {
    const customer = customerKey(order);
    const total = amountOf(order, 'orderTotal');
    if (customer !== null && total !== null) customerTotal.add(`${customer}|${total.currency}`, total.minor);
    for (const line of order.lines) {
      const product = productKey(line);
      if (product === null) continue;
      if (line.unitPrice) price.add(`${product}|${line.unitPrice.currency}`, line.unitPrice.minor);
      if (line.quantity !== null) quantity.add(product, line.quantity);
    }
  }
  return { price: price.bands(recentMiddle), quantity: quantity.bands(), customerTotal: customerTotal.bands() };
}

/** Values by group, until they are folded. */
class Groups {
  readonly #values = new Map<string, number[]>();

  add(key: string, value: number): void {
    const list = this.#values.get(key);
    if (list) list.push(value);
    else this.#values.set(key, [value]);
  }

  /** `recent` adds where the newest values lie. */
  bands(recent?: (values: readonly number[]) => number): Facts['price'] {
    const entries = [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      entries.flatMap(([key, values]) => {
        const band = robustBand(values);
        return band ? [[key, recent ? { ...band, recent: recent(values) } : band]] : [];
      }),
    );
  }
}

function toPastOrder({ order, at }: SeenOrder): PastOrder {
  return {
    orderNo: order.orderNo ?? '',
    at,
    customer: customerKey(order),
    addressKey: addressKey(order),
    goodsKey: order.lines.length > 0 ? goodsKey(order) : '',
    total: amountOf(order, 'orderTotal')?.minor ?? null,
  };
}

function namesOf(orders: readonly Order[]): Record<string, string> {
  const names: Record<string, string> = {};
  for (const order of orders) {
    for (const line of order.lines) if (line.sku !== null && line.productName !== null) names[line.sku] = line.productName;
  }
  return names;
}
