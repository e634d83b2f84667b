import type { Box } from './box';
import type { RowState, TableState } from './items';

const LEVELS = 8;

/** A table as it is told: the main part with its side parts laid in. The parts themselves stay as they were read. */
export interface MergedTable {
  readonly main: TableState;
  readonly headers: readonly string[];
  readonly rows: readonly RowState[];
}

interface Draft {
  readonly main: TableState;
  headers: readonly string[];
  rows: readonly RowState[];
}

/** Lays fixed and frozen parts of split tables beside the main part, or fills gaps from them where they only repeat it. */
export function mergeSides(tables: readonly TableState[]): MergedTable[] {
  const drafts: Draft[] = tables.map((main) => ({ main, headers: main.headers, rows: main.rows }));
  for (const table of tables) table.shift = null;
  for (const side of [...drafts]) {
    if (!side.main.isSide || side.rows.length === 0) continue;
    const others = drafts.filter(
      (other) => other !== side && other.rows.length === side.rows.length && isBeside(other.main.box, side.main.box),
    );
    const main =
      others.find((other) => !other.main.isSide) ?? others.find((other) => other.headers.length >= side.headers.length);
    if (main === undefined) continue;
    if (isClone(side, main)) fillFrom(side, main);
    else joinColumns(side, main, drafts.indexOf(side) < drafts.indexOf(main));
    drafts.splice(drafts.indexOf(side), 1);
  }
  for (const draft of drafts) trim(draft);
  return number(drafts, tables);
}

function number(drafts: readonly Draft[], tables: readonly TableState[]): MergedTable[] {
  for (const [i, draft] of drafts.entries()) draft.main.index = i;
  for (const table of tables) {
    if (table.shift !== null && table.shift.into !== table) table.index = table.shift.into.index;
    for (const [i, row] of table.rows.entries()) row.index = i;
  }
  return [...drafts];
}

/** The header above the scroll bar heads nothing. */
function trim(draft: Draft): void {
  const last = draft.headers.length - 1;
  if (last < 1 || draft.headers[last] !== '' || draft.rows.length === 0 || draft.rows.some((row) => row.cells[last])) return;
  if (draft.rows.some((row) => row.cellRefs[last])) return;
  draft.headers = draft.headers.slice(0, last);
  draft.rows = draft.rows.map((row) => ({ ...row, cells: row.cells.slice(0, last), cellRefs: row.cellRefs.slice(0, last) }));
}

function isBeside(a: Box, b: Box): boolean {
  const above = new Set<Box>();
  for (let at: Box | null = a, i = 0; at !== null && i < LEVELS; i += 1, at = at.parent) above.add(at);
  for (let at: Box | null = b, i = 0; at !== null && i < LEVELS; i += 1, at = at.parent)
    if (above.has(at)) return at.tag !== 'body';
  return false;
}

/** True for a part that only repeats columns of the main one, which often hides its own cells there. */
function isClone(side: Draft, main: Draft): boolean {
  if (isWhole(side, main)) return true;
  const named = side.headers.filter((text) => text !== '');
  return named.length > 0 ? named.every((text) => main.headers.includes(text)) : main.headers[0] === '';
}

/** As many columns, give or take the one above the scroll bar, and none that says otherwise. */
function isWhole(side: Draft, main: Draft): boolean {
  if (Math.abs(side.headers.length - main.headers.length) > 1 || side.headers.length < 2) return false;
  return side.headers.every((text, i) => text === '' || !main.headers[i] || text === main.headers[i]);
}

/** Cells that the main part hides because the clone shows them get their text from the clone. */
function fillFrom(side: Draft, main: Draft): void {
  const whole = isWhole(side, main);
  main.headers = main.headers.map((text, i) => text || (whole ? (side.headers[i] ?? '') : ''));
  const from = main.headers.map((text, i) => (whole ? i : side.headers.indexOf(text)));
  const columns = side.headers.map((text, i) => (whole ? i : main.headers.indexOf(text)));
  side.main.shift = { into: main.main, columns };
  main.rows = main.rows.map((row, i) => {
    const twin = side.rows[i];
    if (twin === undefined) return row;
    const cells = row.cells.map((text, column) => text || (twin.cells[from[column] ?? -1] ?? ''));
    return withMarks({ ...row, cells }, twin);
  });
}

function joinColumns(side: Draft, main: Draft, isLeft: boolean): void {
  const join = <T>(own: readonly T[], other: readonly T[]): T[] => (isLeft ? [...other, ...own] : [...own, ...other]);
  const width = side.headers.length;
  const own = main.main.shift?.columns ?? main.headers.map((_, i) => i);
  side.main.shift = { into: main.main, columns: side.headers.map((_, i) => (isLeft ? i : main.headers.length + i)) };
  if (isLeft) main.main.shift = { into: main.main, columns: own.map((column) => column + width) };
  main.headers = join(main.headers, side.headers);
  main.rows = main.rows.map((row, i) => {
    const twin = side.rows[i];
    if (twin === undefined) return row;
    return withMarks({ ...row, cells: join(row.cells, twin.cells), cellRefs: join(row.cellRefs, twin.cellRefs) }, twin);
  });
}

function withMarks(row: RowState, twin: RowState): RowState {
  return { ...row, isMarked: row.isMarked || twin.isMarked, check: row.check ?? twin.check };
}
