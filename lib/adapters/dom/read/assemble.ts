import type { CellPosition, Control, Pressable, ReadonlyPair, Snapshot, Table, TableRow } from '../../../domain/snapshot';
import { own } from '../own';
import { Box } from './box';
import type { Item, RowState, TableState } from './items';
import { type MergedTable, mergeSides } from './merge';
import { isSameList, settled, settledRecords, settledSnapshot } from './settle';

interface Parts {
  readonly controls: Extract<Item, { kind: 'control' }>[];
  readonly presses: Extract<Item, { kind: 'press' }>[];
  readonly pairs: ReadonlyPair[];
  readonly headings: string[];
  readonly tables: TableState[];
}

const HEADINGS = 60;

/**
 * Puts the items of all pieces together as one snapshot; positions of tables and rows are given here. Everything that says
 * the same as in the snapshot `before` is the same object as there, the whole snapshot included.
 */
export function assemble(
  out: readonly (Item | Box)[],
  doc: Document,
  partial: Snapshot['partial'],
  before: Snapshot | null = null,
): Snapshot {
  const parts: Parts = { controls: [], presses: [], pairs: [], headings: [], tables: [] };
  for (const entry of out) {
    if (entry instanceof Box) for (const item of entry.piece?.items ?? []) sort(item, parts);
    else sort(entry, parts);
  }
  const tables = mergeSides(parts.tables.filter((table) => table.headers.length > 0));
  for (const table of tables) pairsOfSingleRow(table, parts.pairs);
  const fresh: Snapshot = {
    origin: doc.location.origin,
    path: doc.location.pathname + doc.location.search + doc.location.hash,
    title: own(doc, 'title').slice(0, 200),
    lang: own(doc, 'documentElement').lang,
    headings: settled(parts.headings, before?.headings),
    controls: settledRecords(parts.controls.map(placedControl), before?.controls),
    tables: settled(tables.map(plainTable), before?.tables),
    pairs: settledRecords(parts.pairs, before?.pairs),
    pressables: settledRecords(parts.presses.map(placedPress), before?.pressables),
    partial,
  };
  return settledSnapshot(fresh, before);
}

function sort(item: Item, parts: Parts): void {
  if (item.kind === 'control') parts.controls.push(item);
  else if (item.kind === 'press') parts.presses.push(item);
  else if (item.kind === 'pair') parts.pairs.push(item.value);
  else if (item.kind === 'table') parts.tables.push(item.table);
  else if (item.kind === 'heading' && item.isListed && parts.headings.length < HEADINGS) parts.headings.push(item.text);
}

function placedControl(item: Extract<Item, { kind: 'control' }>): Control {
  if (isAt(item.value.cell, item.row, item.column)) return item.value;
  item.value = { ...item.value, cell: cellOf(item.row, item.column) };
  return item.value;
}

function placedPress(item: Extract<Item, { kind: 'press' }>): Pressable {
  if (isAt(item.value.cell, item.row, item.column)) return item.value;
  item.value = { ...item.value, cell: cellOf(item.row, item.column), rowText: wholeRowText(item.row) || item.value.rowText };
  return item.value;
}

/** Text of a whole row for what stands in its fixed part. */
function wholeRowText(row: RowState | null): string {
  const main = row?.table.shift?.into;
  if (row === null || main === undefined || main === row.table) return '';
  return `${main.rows[row.index]?.box.fullText() ?? ''} ${row.box.fullText()}`.trim().slice(0, 300);
}

function cellOf(row: RowState | null, column: number): CellPosition | null {
  if (row === null || row.table.index < 0) return null;
  return { table: row.table.index, row: row.index, column: columnOf(row, column) };
}

/** True when `cellOf` would give this; asked of everything in every row after each change. */
function isAt(cell: CellPosition | null, row: RowState | null, column: number): boolean {
  if (row === null || row.table.index < 0 || cell === null) return cell === null && (row === null || row.table.index < 0);
  return cell.row === row.index && cell.table === row.table.index && cell.column === columnOf(row, column);
}

function columnOf({ table: { shift } }: RowState, column: number): number {
  return shift === null ? column : (shift.columns[column] ?? column);
}

function plainTable({ main, headers, rows }: MergedTable): Table {
  const { ref, kind, heading, context, inFrame, told } = main;
  const plain = rows.map(plainRow);
  const isTold =
    told !== null &&
    told.heading === heading &&
    told.context === context &&
    isSameList(plain, told.rows) &&
    headers.length === told.headers.length &&
    headers.every((text, i) => text === told.headers[i]?.text);
  if (isTold) return told;
  main.told = { ref, kind, heading, context, headers: headers.map((text) => ({ text })), rows: plain, inFrame };
  return main.told;
}

function plainRow(row: RowState): TableRow {
  const { ref, cells, cellRefs, told } = row;
  const selected = row.isMarked || (row.check?.checked ?? false);
  const known = told.row;
  if (known?.selected === selected && isSameList(cells, known.cells) && isSameList(cellRefs, known.cellRefs)) return known;
  told.row = { ref, cells, cellRefs, selected };
  return told.row;
}

/** A table of one row under few headers is a card in disguise: each header names one value. */
function pairsOfSingleRow(table: MergedTable, pairs: ReadonlyPair[]): void {
  const [row] = table.rows;
  if (row === undefined || table.rows.length > 1 || table.headers.length > 4 || row.box.controls > 0) return;
  const { heading, context, inFrame } = table.main;
  for (const [i, label] of table.headers.entries()) {
    const value = row.cells[i] ?? '';
    if (label === '' || value === '') continue;
    pairs.push({ ref: row.cellRefs[i] ?? row.ref, label, value, how: 'th-above', heading, context, inFrame });
  }
}
