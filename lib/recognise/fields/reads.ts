import type { Control, Snapshot } from '../../domain/snapshot';
import { isAlike, isSame, kept, remembered } from '../memory';
import type { FieldConcept } from '../vocabulary/vocabulary';
import { type Reading, readControl, readLabel } from './cues';
import { bestConcept } from './decide';

/** An element's reading and the best meaning before its place is known. */
export interface Read {
  readonly reading: Reading;
  readonly best: FieldConcept;
}

/** Reads of a snapshot's elements, in its order; headers in one list a table. */
export interface Reads {
  readonly snapshot: Snapshot;
  readonly controls: readonly Read[];
  readonly headers: readonly (readonly Read[])[];
  readonly pairs: readonly Read[];
}

/** What a control says about itself, under its column's header; see `readControl`. */
export const readOfControl = kept((control: Control, column: string, isShared: boolean) =>
  toRead(readControl(control, column, isShared)),
);
/** What a header says. */
export const readOfHeader = remembered((text) => toRead(readLabel(text, 'header')));
/** What the label of a read-only pair says. */
export const readOfPair = remembered((label) => toRead(readLabel(label, 'label')));
/** The read before, when the new one says the same. */
export function asBefore(read: Read, known: Read | undefined): Read {
  return known !== undefined && read !== known && isSameRead(read, known) ? known : read;
}

function isSameRead(a: Read, b: Read): boolean {
  const [one, other] = [a.reading, b.reading];
  return (
    a.best === b.best &&
    one.hasLabel === other.hasLabel &&
    isSame(one.also, other.also) &&
    isSame([...one.whole], [...other.whole]) &&
    isSame([...one.scores].flat(), [...other.scores].flat()) &&
    one.why.length === other.why.length &&
    one.why.every((why, i) => isAlike(why, other.why[i] ?? why, []))
  );
}

function toRead(reading: Reading): Read {
  return { reading, best: bestConcept(reading) };
}
