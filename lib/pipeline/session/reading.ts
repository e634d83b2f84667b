import type { Order, RecognisedAction, Recognition } from '../../domain/order';
import type { Snapshot } from '../../domain/snapshot';
import type { StationState } from '../../domain/station';
import { PROFILES } from '../../profiles';
import { type Recogniser, recognise } from '../../recognise';

/** One snapshot with its meaning. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
}

const NO_ORDER: Order = { orderNo: null, fields: [], lines: [], currency: 'CNY' };

/**
 * Gives a snapshot its meaning by profiles, this station's corrections and the vocabulary. `page` is the page that the
 * snapshot is a part of: "the second 确定" is counted there.
 */
export function readingOf(snapshot: Snapshot, state: StationState, page: Snapshot | null): Reading {
  const corrections = state.corrections === null ? {} : { corrections: state.corrections };
  return { snapshot, recognition: recognise(snapshot, { profiles: PROFILES, page, ...corrections }) };
}

/** The same for the page itself, which is read again and again: only what changed is worked on, a little a step. */
export function* readingInSteps(
  snapshot: Snapshot,
  { recogniser, state }: { readonly recogniser: Recogniser; state(): StationState },
): Generator<void, Reading> {
  const { corrections } = state();
  const options = corrections === null ? { profiles: PROFILES } : { profiles: PROFILES, corrections };
  return { snapshot, recognition: yield* recogniser.inSteps(snapshot, options) };
}

/** What belongs to this document itself: the frames inside it have engines of their own, and nothing is said twice. */
export function ownPart(snapshot: Snapshot): Snapshot {
  const isOwn = (part: { readonly inFrame: string }) => part.inFrame === '';
  const { controls, tables, pairs, pressables } = snapshot;
  if ([controls, tables, pairs, pressables].every((list) => list.every(isOwn))) return snapshot;
  return {
    ...snapshot,
    controls: controls.filter(isOwn),
    tables: tables.filter(isOwn),
    pairs: pairs.filter(isOwn),
    pressables: pressables.filter(isOwn),
  };
}

/**
 * The order that an action works on: its row in a list with what its own inputs hold now, else what is recognised around it,
 * its number filled in from the page.
 */
export function orderOf(action: RecognisedAction, { recognition: scope, snapshot }: Reading, page: Recognition | null): Order {
  const row = [...scope.rows, ...(page?.rows ?? [])].find((order) => order.orderNo !== null && order.orderNo === action.orderNo);
  if (action.scope === 'row' && row) return withInputs(row, snapshot);
  if (action.scope === 'bulk') return { ...NO_ORDER, currency: scope.order?.currency ?? NO_ORDER.currency };
  const own = scope.order ?? NO_ORDER;
  return { ...own, orderNo: own.orderNo ?? action.orderNo ?? page?.order?.orderNo ?? null };
}

/** What an input of a row means is told by the head of its column, on the page; what it holds now by the fresh reading. */
function withInputs(row: Order, { controls }: Snapshot): Order {
  const values = new Map(controls.map(({ ref, value }) => [ref, value]));
  const fields = row.fields.map((field) => {
    const value = field.role === 'record' ? (values.get(field.ref) ?? field.value) : field.value;
    return value === field.value ? field : { ...field, value };
  });
  return fields.every((field, i) => field === row.fields[i]) ? row : { ...row, fields };
}

/** How many orders a press touches: the checked rows for a bulk action, one otherwise. */
export function affectedBy(action: RecognisedAction, snapshot: Snapshot, page: Snapshot | null): number {
  if (action.scope !== 'bulk') return 1;
  const tables = snapshot.tables.length > 0 ? snapshot.tables : (page?.tables ?? []);
  return Math.max(
    1,
    tables.reduce((sum, table) => sum + table.rows.filter((row) => row.selected).length, 0),
  );
}

/** Numbers of the orders whose rows are checked; those that the page does not tell are missing. */
export function checkedOrders(action: RecognisedAction, scope: Reading, page: Reading | null): readonly string[] {
  if (action.scope !== 'bulk') return [];
  const reading = scope.snapshot.tables.length > 0 ? scope : (page ?? scope);
  const checked = reading.snapshot.tables.flatMap((table) => table.rows.filter((row) => row.selected));
  const known = [...reading.recognition.rows, ...(page?.recognition.rows ?? [])].flatMap((order) => order.orderNo ?? []);
  return [...new Set(known.filter((orderNo) => checked.some((row) => row.cells.some((cell) => cell.includes(orderNo)))))];
}
