import type { Control, Pressable, ReadonlyPair, Ref, Table, TableRow } from '../../../domain/snapshot';
import type { Box } from './box';

/** A table while it is put together; a header and a body that stand apart share one. */
export interface TableState {
  readonly box: Box;
  readonly ref: Ref;
  readonly kind: string;
  heading: string;
  context: string;
  headers: readonly string[];
  /** Index into `headers` for each physical column. */
  columns: readonly number[];
  readonly inFrame: string;
  /** Part of a split table: fixed or frozen columns beside the main ones. */
  readonly isSide: boolean;
  rows: RowState[];
  index: number;
  /** Where its columns went when it was laid beside another part of the same table. */
  shift: { readonly into: TableState; readonly columns: readonly number[] } | null;
  /** What was last told of it: the same is told again as the same object. */
  told: Table | null;
}

export interface RowState {
  readonly box: Box;
  readonly table: TableState;
  readonly ref: Ref;
  readonly cells: readonly string[];
  readonly cellRefs: readonly Ref[];
  readonly isMarked: boolean;
  readonly check: HTMLInputElement | null;
  index: number;
  /** What was last told of it, also as part of a table that other parts were laid into. */
  readonly told: { row: TableRow | null };
}

/** What surrounds a place in the page; never changed once made. */
export interface Place {
  readonly heading: string;
  readonly dialog: string;
  readonly question: string;
  readonly opener: string;
  readonly group: string;
  readonly table: TableState | null;
  readonly row: RowState | null;
  readonly column: number;
}

/** What a piece of the page yields, in document order. */
export type Item =
  | {
      readonly kind: 'control';
      readonly box: Box;
      value: Control;
      own: string;
      readonly row: RowState | null;
      readonly column: number;
    }
  | { readonly kind: 'pair'; readonly value: ReadonlyPair }
  | { readonly kind: 'press'; readonly box: Box; value: Pressable; readonly row: RowState | null; readonly column: number }
  | {
      readonly kind: 'heading';
      readonly holder: Box;
      readonly text: string;
      readonly isTitle: boolean;
      readonly isListed: boolean;
    }
  | { readonly kind: 'table'; readonly table: TableState }
  | { readonly kind: 'row'; readonly row: RowState };

export const NOWHERE: Place = {
  heading: '',
  dialog: '',
  question: '',
  opener: '',
  group: '',
  table: null,
  row: null,
  column: -1,
};

/** True when a piece that was read at `a` would read the same at `b`. */
export function samePlace(a: Place, b: Place): boolean {
  return (
    a.heading === b.heading &&
    a.dialog === b.dialog &&
    a.question === b.question &&
    a.opener === b.opener &&
    a.group === b.group &&
    a.table === b.table &&
    a.row === b.row &&
    a.column === b.column
  );
}
