import type { ErrorType } from '../domain/finding';
import type { FlaggedEntry } from '../domain/flagged-entry';
import type { RoutingPolicy } from '../domain/policy';
import { REVIEW_QUEUES, type ReviewQueue } from '../domain/review';

/** Which desk an error type belongs to. A policy may send single types elsewhere. */
export type Routing = Readonly<Record<ErrorType, ReviewQueue>>;

export const DEFAULT_ROUTING: Routing = {
  address_incomplete: 'address',
  address_conflict: 'address',
  contact_invalid: 'address',
  out_of_zone: 'address',
  amount_outlier: 'amount',
  price_off_list: 'amount',
  refund_excess: 'amount',
  total_mismatch: 'amount',
  promo_stack: 'amount',
  currency_mismatch: 'amount',
  qty_outlier: 'goods',
  sku_variant_mismatch: 'goods',
  gift_missing: 'goods',
  stock_short: 'goods',
  duplicate_order: 'goods',
  note_unread: 'goods',
  status_jump: 'behaviour',
  frequent_edit: 'behaviour',
  risky_action: 'behaviour',
};

/** Where each error type goes by a policy: its own word first, the usual desk otherwise. */
export function routingOf(policy: RoutingPolicy | undefined): Routing {
  return { ...DEFAULT_ROUTING, ...policy?.queueOf };
}

/** Whom the policy names for these desks: people, then roles, each once. */
export function ownersOf(queues: readonly ReviewQueue[], policy: RoutingPolicy | undefined): readonly string[] {
  const owners = queues.flatMap((queue) => policy?.owners[queue] ?? []);
  return [...new Set([...owners.flatMap(({ people }) => people), ...owners.flatMap(({ roles }) => roles)])];
}

/** The desks that an entry goes to, in the order of `REVIEW_QUEUES`; `behaviour` where nothing else claims it. */
export function queuesOf(entry: Pick<FlaggedEntry, 'errorTypes'>, routing: Routing = DEFAULT_ROUTING): readonly ReviewQueue[] {
  // A log of a later version may hold error types that this one does not know: they go to the last desk, not nowhere.
  const wanted = new Set(entry.errorTypes.map((type): ReviewQueue => routing[type] ?? 'behaviour'));
  const queues = REVIEW_QUEUES.filter((queue) => wanted.has(queue));
  return queues.length === 0 ? ['behaviour'] : queues;
}
