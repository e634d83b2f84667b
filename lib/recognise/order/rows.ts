import type { Order, OrderField } from '../../domain/order';
import type { Snapshot, TableRow } from '../../domain/snapshot';
import type { Mapped, SnapshotMap } from '../map';
import { isAlike, kept } from '../memory';
import { addFields, toFields } from './fields';

/** One order of a list, and where its row is. */
export interface ListedOrder {
  readonly table: number;
  readonly row: number;
  readonly order: Order;
}

type Heads = readonly Mapped[];
const STEP = 32;

/** What was listed before, and what it was listed from. */
export interface ListedBefore {
  readonly scene: { readonly snapshot: Snapshot };
  readonly map: SnapshotMap;
  readonly currency: string;
  readonly listed: readonly ListedOrder[];
}

/**
 * One order for each row of a list of orders, some rows a step. A row that is the same object as it was before gives the same
 * order object.
 */
export function* listOrders(
  snapshot: Snapshot,
  map: SnapshotMap,
  currency: string,
  before: ListedBefore | null,
): Generator<void, readonly ListedOrder[]> {
  if (before !== null && isListedAlready(snapshot, map, currency, before)) return before.listed;
  const listed: ListedOrder[] = [];
  const known = new Known(snapshot, map, currency, before);
  for (const [t, table] of snapshot.tables.entries()) {
    const heads = map.headers[t];
    if (map.kinds[t] !== 'orders' || heads === undefined) continue;
    const meaning = meaningOf(heads, before?.map.headers[t]);
    const edited = controlsByRow(snapshot.controls, map.controls).get(t);
    const then = known.rowsOf(t, meaning);
    for (let row = 0; row < table.rows.length; row += 1) {
      const cells = table.rows[row];
      if (cells === undefined) continue;
      const one = cells === then?.[row] ? known.at(t, row) : listedOrder(t, row, cells, meaning, currency, edited?.get(row));
      if (one !== null) listed.push(one);
      if (row % STEP === STEP - 1) yield;
    }
  }
  return listed;
}

function listedOrder(
  table: number,
  row: number,
  cells: TableRow,
  meaning: Heads,
  currency: string,
  edited: readonly Mapped[] = [],
): ListedOrder | null {
  const order = orderOfRow(cells, meaning, currency, ...edited);
  return order === null ? null : { table, row, order };
}

/** What was listed before, walked along with the rows of now: a row that is the same needs no more than that. */
class Known {
  private readonly before: ListedBefore | null;
  private next = 0;

  constructor(snapshot: Snapshot, map: SnapshotMap, currency: string, before: ListedBefore | null) {
    const isUsable =
      before !== null &&
      currency === before.currency &&
      map.kinds === before.map.kinds &&
      map.controls === before.map.controls &&
      snapshot.controls === before.scene.snapshot.controls;
    this.before = isUsable ? before : null;
  }

  /** The rows that the table had when its columns already meant what they mean now; null when nothing is known. */
  rowsOf(table: number, meaning: Heads): readonly TableRow[] | null {
    const heads = this.before?.map.headers[table];
    if (heads === undefined || (meanings.get(heads) ?? heads) !== meaning) return null;
    return this.before?.scene.snapshot.tables[table]?.rows ?? null;
  }

  /** What was listed of a row; rows are asked for in their order. */
  at(table: number, row: number): ListedOrder | null {
    const listed = this.before?.listed ?? [];
    while (isAbove(listed[this.next], table, row)) this.next += 1;
    const found = listed[this.next];
    return found?.table === table && found.row === row ? found : null;
  }
}

function isAbove(one: ListedOrder | undefined, table: number, row: number): boolean {
  return one !== undefined && (one.table < table || (one.table === table && one.row < row));
}

function isListedAlready(snapshot: Snapshot, map: SnapshotMap, currency: string, before: ListedBefore): boolean {
  return (
    snapshot.tables === before.scene.snapshot.tables &&
    map.kinds === before.map.kinds &&
    map.headers === before.map.headers &&
    currency === before.currency &&
    map.controls.length === before.map.controls.length &&
    map.controls.every((one, i) => one === before.map.controls[i] || snapshot.controls[i]?.cell === null)
  );
}

/** The order's number as a row or a page shows it: the first part with a digit. */
export function orderNoOf(fields: readonly OrderField[]): string | null {
  const field = fields.find((one) => one.type === 'orderNo' && one.value.trim() !== '');
  return field ? (/[\w-]*\d[\w-]*/.exec(field.value)?.[0] ?? field.value.trim()) : null;
}

/** Meanings of the controls that stand in rows of tables, by table and row; those without a meaning left out. */
export const controlsByRow: (
  controls: Snapshot['controls'],
  mapped: readonly Mapped[],
) => ReadonlyMap<number, ReadonlyMap<number, readonly Mapped[]>> = kept((controls, mapped: readonly Mapped[]) => {
  const tables = new Map<number, Map<number, Mapped[]>>();
  for (const [i, { cell }] of controls.entries()) {
    const one = mapped[i];
    if (cell === null || one === undefined || one.type === 'none') continue;
    const rows = tables.get(cell.table) ?? new Map<number, Mapped[]>();
    tables.set(cell.table, rows.set(cell.row, [...(rows.get(cell.row) ?? []), one]));
  }
  return tables;
});

const orderOfRow = kept((row: TableRow, heads: Heads, currency: string, ...edited: Mapped[]): Order | null => {
  const fields: OrderField[] = [];
  for (const [h, head] of heads.entries()) {
    if (head.type === 'none') continue;
    const value = row.cells[h] ?? '';
    if (value.trim() !== '') addFields(fields, head, row.cellRefs[h] ?? row.ref, value);
  }
  fields.push(...edited.flatMap(toFields));
  return fields.length === 0 ? null : { orderNo: orderNoOf(fields), fields, lines: [], currency };
});

const meanings = new WeakMap<Heads, Heads>();

/** Headers also carry the value below them; what they mean stays the same when only that changed. */
function meaningOf(heads: Heads, before: Heads | undefined): Heads {
  if (before === undefined || before === heads) return meanings.get(heads) ?? heads;
  const known = meanings.get(before) ?? before;
  const isSameMeaning =
    heads.length === known.length &&
    heads.every((head, h) => {
      const other = known[h];
      return (
        head === other ||
        (other !== undefined &&
          isAlike(head, other, ['ref', 'value', 'why']) &&
          head.why.length === other.why.length &&
          head.why.every((one, i) => isAlike(one, other.why[i] ?? one, [])))
      );
    });
  if (!isSameMeaning) return heads;
  meanings.set(heads, known);
  return known;
}
