import type { FrozenOrder } from '../domain/facts';
import type { FieldType } from '../domain/field-type';

/** An order of one panel: its number and the panel's origin; or a whole channel of it, without a number. */
export type OrderKey = Pick<FrozenOrder, 'orderNo' | 'site' | 'channel'>;

/** The incident that freezes; its title is what people read on the frozen page. */
export type FrozenFor = Pick<FrozenOrder, 'incidentId' | 'title'>;

/** Orders that incidents freeze. Times in ms UTC; `by` is who does it. Rejects when it could not be written down. */
export interface OrdersPort {
  frozen(): Promise<readonly FrozenOrder[]>;
  freeze(order: OrderKey, incident: FrozenFor, until: number, by: string): Promise<void>;
  /** Opens one kind of field for a while. */
  unlock(order: OrderKey, field: FieldType, until: number, by: string): Promise<void>;
  unfreeze(order: OrderKey, by: string): Promise<void>;
  /** Calls back after a change, until the function it returned is called. */
  watch(changed: () => void): () => void;
}
