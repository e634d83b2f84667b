import type { FieldType } from '../../domain/field-type';
import type { SlipClass } from '../../money/slip';

/** A number that looks like another one typed wrongly. Amounts in minor units, quantities in pieces. */
export interface Suspect {
  readonly class: SlipClass | 'qty_price_swap';
  readonly also: readonly string[];
  readonly field: FieldType;
  readonly ref: string;
  readonly actual: number;
  readonly reference: number;
  /** What the reference is: the order as it was, or so many past orders. */
  readonly from: 'previous' | 'history';
  readonly n: number;
}
