import type { OrderExtract } from '../../domain/event';
import type { FieldType } from '../../domain/field-type';
import type { Order } from '../../domain/order';
import { addressKey, customerKey, goodsKey } from '../../money/order-keys';
import { hashText } from '../bucket';
import { orderFromPlain, timeFrom } from '../plain-order';

/** What facts need of a past order, small enough to keep ten thousand of them. No personal values: of an address only its key. */
export interface PastRow {
  readonly orderNo: string;
  /** When it was placed, or when it was seen first; ms since the epoch, UTC. */
  readonly at: number;
  readonly order: OrderExtract;
  readonly customer: string | null;
  readonly addressKey: string | null;
  readonly goodsKey: string;
  /** Hashes of what was seen of it, newest last: the same page again is nothing new. */
  readonly hashes: readonly string[];
}

const KEPT: readonly FieldType[] = [
  ...(['customerId', 'paymentMethod', 'paymentStatus', 'orderStatus', 'subtotal', 'discount', 'shippingFee', 'tax'] as const),
  ...(['orderTotal', 'refundAmount', 'couponCode', 'exchangeRate'] as const),
];
const MOST_HASHES = 6;

/**
 * A row for what was just seen of an order; what it does not show is kept from what was seen before. Null without a number.
 * Replays need no hashes: nobody asks them whether a page was seen before.
 */
export function toRow(seen: OrderExtract, at: number, before: PastRow | undefined, isHashed = true): PastRow | null {
  if (seen.orderNo === null) return null;
  const kept = KEPT.flatMap((type) => (seen.values[type] === undefined ? [] : [[type, seen.values[type]] as const]));
  const lines = seen.lines.length > 0 ? seen.lines : (before?.order.lines ?? []);
  const values = { ...before?.order.values, ...Object.fromEntries(kept) };
  const order = extractedOrder(seen);
  const hashes = isHashed ? withHash(before?.hashes ?? [], seenHash(seen)) : NO_HASHES;
  return {
    orderNo: seen.orderNo,
    at: before?.at ?? Math.min(at, timeFrom(seen.values.orderTime) ?? at),
    order: { orderNo: seen.orderNo, pageKind: seen.pageKind, currency: seen.currency, values, lines },
    customer: customerKey(order) ?? before?.customer ?? null,
    addressKey: addressKey(order) ?? before?.addressKey ?? null,
    goodsKey: seen.lines.length > 0 ? goodsKey(order) : (before?.goodsKey ?? ''),
    hashes,
  };
}

const NO_HASHES: readonly string[] = [];

function withHash(before: readonly string[], hash: string): readonly string[] {
  return [...before.filter((old) => old !== hash), hash].slice(-MOST_HASHES);
}

/** What a page shows of an order, as one hash: session and fold must agree on it. Not for secrets. */
export function seenHash({ orderNo, currency, values, lines }: OrderExtract): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  const cells = lines.map((line) => Object.entries(line).sort(([a], [b]) => (a < b ? -1 : 1)));
  return hashText(JSON.stringify([orderNo, currency, sorted, cells]));
}

/** An order again from what the log keeps of it; every value is an editable field whose ref is its type. */
export function extractedOrder({ orderNo, currency, values, lines }: OrderExtract): Order {
  return orderFromPlain({ ...values, status: values.orderStatus ?? null, currency, orderNo, lines });
}
