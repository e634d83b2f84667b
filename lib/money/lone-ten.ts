import type { LineItem, Order } from '../domain/order';
import { productKey } from './order-keys';

/** So many times its usual count makes a line outsized. */
export const OUTSIZED = 5;

/**
 * Whether exactly one line of an order is outsized, by a multiple of ten, while nobody bought anything else in bulk.
 * `medianOf` gives a product's usual count, null where it is not known; one stands in for it.
 */
export function isLoneTen(order: Order, medianOf: (product: string | null) => number | null): boolean {
  const counts = order.lines.flatMap((line) =>
    line.quantity === null || line.quantity <= 0 ? [] : [{ quantity: line.quantity, usual: medianOf(productKey(line)) ?? 1 }],
  );
  const large = counts.filter(({ quantity, usual }) => quantity >= OUTSIZED * usual);
  const [only] = large;
  return large.length === 1 && only !== undefined && only.quantity % 10 === 0;
}

/** Fewer lines beside one say nothing about how somebody buys. */
const FEWEST_OTHERS = 2;

/** Whether most lines beside this one are outsized as well: who buys in bulk buys everything in bulk. */
export function buysInBulk(order: Order, line: LineItem, medianOf: (product: string | null) => number | null): boolean {
  const others = order.lines.filter((other) => other !== line && other.quantity !== null && other.quantity > 0);
  const large = others.filter((other) => (other.quantity ?? 0) >= OUTSIZED * (medianOf(productKey(other)) ?? 1));
  return others.length >= FEWEST_OTHERS && large.length * 2 > others.length;
}
