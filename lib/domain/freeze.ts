import type { FrozenChannel, FrozenOrder } from './facts';
import type { FieldType } from './field-type';
import type { Ref } from './snapshot';

/** What is frozen of the orders that a page shows, and which of its controls take no change now. */
export interface FreezeView {
  readonly orders: readonly FrozenOrder[];
  readonly locked: readonly Ref[];
}

/** The frozen state of an order at a time (ms UTC); null when it is not frozen, or no longer. */
export function frozenAt(frozen: readonly FrozenOrder[], orderNo: string | null, now: number): FrozenOrder | null {
  return orderNo === null ? null : (frozen.find((one) => one.orderNo === orderNo && one.until > now) ?? null);
}

/** The incident as people know it: by its title; by its number where none was kept. */
export function freezeName({ title, incidentId }: FrozenOrder): string {
  return title?.trim() || incidentId;
}

/** How an order was paid, as far as the page tells, against a frozen way of paying: the shorter name covers the longer ones. */
export function isFrozenPayment({ payment }: FrozenChannel, shown: string | null): boolean {
  if (payment === null) return true;
  return shown !== null && plain(shown).includes(plain(payment));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** Panels spread an address over any number of fields: who opens the address opens all of them. */
const ADDRESS: ReadonlySet<string> = new Set<FieldType>([
  ...(['country', 'province', 'city', 'district', 'town'] as const),
  ...(['street', 'addressFull', 'addressLine2', 'postcode'] as const),
]);

/** True while a field of this type may be changed although its order is frozen. */
export function isUnlocked(order: FrozenOrder, type: FieldType | null, now: number): boolean {
  const covers = (field: string) => field === type || (field === 'addressFull' && type !== null && ADDRESS.has(type));
  return order.unlocked.some((one) => one.until > now && covers(one.field));
}
