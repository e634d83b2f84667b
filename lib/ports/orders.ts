import type { FrozenOrder } from '../domain/facts';
import type { FieldType } from '../domain/field-type';

/** Orders that incidents freeze. Times in ms UTC; `by` is who does it. Rejects when it could not be written down. */
export interface OrdersPort {
  frozen(): Promise<readonly FrozenOrder[]>;
  freeze(orderNo: string, incidentId: string, until: number, by: string): Promise<void>;
  /** Opens one kind of field for a while. */
  unlock(orderNo: string, field: FieldType, until: number, by: string): Promise<void>;
  unfreeze(orderNo: string, by: string): Promise<void>;
  /** Calls back after a change, until the function it returned is called. */
  watch(changed: () => void): () => void;
}
