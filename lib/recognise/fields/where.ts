import type { Subject } from '../../domain/profile';
import type { FieldConcept } from '../vocabulary/vocabulary';
import type { TableKind } from './tables';
import type { Shape } from './values';

/** Where a vague word stands. */
export interface Place {
  readonly kind: 'control' | 'header' | 'pair';
  readonly subject: Subject;
  /** Kind of the table that it is a header or cell of; null outside of tables. */
  readonly table: TableKind | null;
  readonly isFilter: boolean;
  readonly shape: Shape;
  readonly value: string;
  readonly options: readonly string[];
  /** A column of goods behind one that says "each": what all of them cost. */
  readonly isSecondPrice: boolean;
  /** One of several is chosen: a select, radio buttons. */
  readonly isChoice: boolean;
  /** Meanings of the controls, or the pairs of its section, just before it. */
  readonly before: readonly FieldConcept[];
  /** Meanings found in the same dialog, form, table or card. */
  readonly near: ReadonlySet<FieldConcept>;
  /** Meanings found anywhere on the page. */
  readonly page: ReadonlySet<FieldConcept>;
  readonly hasLines: boolean;
  /** What the element itself is called, and the headings and dialog title above it, nearest first. */
  readonly label: string;
  readonly above: readonly string[];
  /** Meanings of the editable controls of the same dialog or form. */
  readonly edited: ReadonlySet<FieldConcept>;
}

export const isOrder = ({ subject }: Place) => subject === 'order';
export const hasAny = (set: ReadonlySet<FieldConcept>, any: readonly FieldConcept[]) => any.some((one) => set.has(one));
export const count = (set: ReadonlySet<FieldConcept>, any: readonly FieldConcept[]) => any.filter((one) => set.has(one)).length;
