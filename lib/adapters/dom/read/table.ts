import { type Box, descendant, elementKids, following } from './box';
import type { Place, RowState, TableState } from './items';
import { Kind } from './kinds';
import { SPLIT_SIDE } from './kinds.data';
import { cellRef, type Refs } from './refs';
import { isFlagLabel, signText } from './signs';
import { endsWithColon, tidy } from './text';

const HEADER_ROWS = 3;
const HEAD_PART = /(?:^|[-_])(?:header|head|hdiv|thead|htable)(?:[-_]|$)/i;
const CELL_MAX = 2000;
const MARKED =
  /(?:^|[\s_-])(?:selected|current-row|checked|row-active|active-row|highlight|layui-table-click|is-selected|row-selected|ui-state-highlight)(?=\s|$)/i;
const DIGITS = /\d{3}/;

/** Cells of a row, also where a wrapper stands between. */
export function cellsOf(row: Box): Box[] {
  return elementKids(row).filter((kid) => kid.is(Kind.cell));
}

/** Starts a table: finds its header rows. An earlier state of the same box is kept while its header reads the same. */
export function openTable(box: Box, place: Place, refs: Refs): TableState {
  const grid = headerGrid(box);
  const old = box.table;
  const isSame = old !== null && old.headers.join('\n') === grid.headers.join('\n');
  const table: TableState = isSame && old !== null ? old : newTable(box, grid, refs);
  table.heading = place.heading;
  table.context = place.dialog;
  box.table = table;
  return table;
}

function newTable(box: Box, grid: HeaderGrid, refs: Refs): TableState {
  const ref = box.el === null ? '' : refs.refOf(box.el);
  const { headers, columns } = grid;
  return {
    box,
    ref,
    kind: tableKind(box),
    heading: '',
    context: '',
    headers,
    columns,
    inFrame: box.inFrame,
    isSide: isSide(box),
    rows: [],
    index: -1,
    shift: null,
    told: null,
  };
}

interface HeaderGrid {
  readonly headers: readonly string[];
  readonly columns: readonly number[];
}

/** True for rows that name columns: in `thead`, all `th`, all column headers. */
export function isHeaderRow(row: Box, cells: readonly Box[]): boolean {
  if (cells.length === 0) return false;
  if (row.isHeader || row.parent?.tag === 'thead') return true;
  return cells.every((cell) => cell.is(Kind.headCell)) && (cells.length > 1 || row.next !== null);
}

/** Reads one more header row into an open table (a second header further down starts the columns anew). */
export function readHeader(cells: readonly Box[]): HeaderGrid {
  return gridOf([cells]);
}

function headerGrid(table: Box): HeaderGrid {
  const rows: Box[][] = [];
  let at = descendant(table, Kind.row);
  for (let i = 0; at !== null && i < 400 && rows.length < HEADER_ROWS; i += 1) {
    if (at.is(Kind.row)) {
      const cells = cellsOf(at);
      if (cells.length > 0) {
        const isHeader = isHeaderRow(at, cells) || (rows.length === 0 && (isInHead(table) || isTitleRow(at, cells)));
        if (!isHeader) break;
        if (cells.length > 1 || at.parent?.tag === 'thead' || isInHead(table)) {
          at.isHeader = true;
          rows.push(cells);
        }
      }
    }
    at = following(at, table, at.is(Kind.row));
  }
  return gridOf(rows);
}

/** Columns from one or more header rows, spans resolved: the lowest text of each column wins. */
function gridOf(rows: readonly (readonly Box[])[]): HeaderGrid {
  const columns: (Box | null)[] = [];
  for (const cells of rows) {
    let at = 0;
    for (const cell of cells) {
      const isSub = rows.length > 1 && cells !== rows[0];
      if (isSub) while (at < columns.length && span(columns[at] ?? null, 'rowSpan') > 1) at += 1;
      const width = span(cell, 'colSpan');
      for (let i = 0; i < width; i += 1, at += 1) columns[at] = cell;
    }
  }
  const headers: string[] = [];
  const index = columns.map((cell, i) => {
    if (i === 0 || cell !== columns[i - 1]) headers.push(cell === null ? '' : headerText(cell));
    return headers.length - 1;
  });
  return { headers, columns: index };
}

function headerText(cell: Box): string {
  return tidy(cell.fullText(), 100) || tidy(cell.el?.getAttribute('title') ?? '', 100);
}

function span(cell: Box | null, side: 'colSpan' | 'rowSpan'): number {
  const width = (cell?.el as HTMLTableCellElement | null | undefined)?.[side];
  return width === undefined || width < 1 ? 1 : Math.min(width, 100);
}

/** A first row of plain cells that reads like titles: short words, no fields, unlike the row below. */
function isTitleRow(row: Box, cells: readonly Box[]): boolean {
  if (cells.length < 3 || row.controls > 0) return false;
  let below = row.next;
  while (below !== null && !below.is(Kind.row)) below = below.next;
  if (below === null || elementKids(below).length !== cells.length) return false;
  const isTitle = (cell: Box) => {
    const text = cell.fullText();
    return text.length < 20 && !endsWithColon(text) && !DIGITS.test(text);
  };
  if (!cells.every(isTitle) || cells.filter((cell) => cell.fullText() !== '').length < cells.length / 2) return false;
  return below.controls > 0 || below.cls !== row.cls || isBold(cells) || DIGITS.test(below.fullText());
}

function isBold(cells: readonly Box[]): boolean {
  return cells.every((cell) => cell.fullText() === '' || cell.contains(Kind.bold));
}

/** True for a table that holds only the header of a split one. */
export function isInHead(table: Box): boolean {
  let at: Box | null = table;
  for (let i = 0; at !== null && i < 3; i += 1, at = at.parent) if (HEAD_PART.test(at.cls)) return !at.is(Kind.dialog);
  return false;
}

function isSide(table: Box): boolean {
  let at: Box | null = table;
  for (let i = 0; at !== null && i < 4; i += 1, at = at.parent) if (SPLIT_SIDE.test(at.cls.replace(/\s+/g, '-'))) return true;
  return false;
}

const KINDS =
  /(?:^|\s)(el-table|ant-table|layui-table-view|datagrid-view|ui-jqgrid|ivu-table|vxe-table|bootstrap-table|dataTables_wrapper|arco-table|t-table|n-data-table)(?=\s|$)/;

function tableKind(table: Box): string {
  let at: Box | null = table;
  for (let i = 0; at !== null && i < 8; i += 1, at = at.parent) {
    const kit = KINDS.exec(at.cls)?.[1];
    if (kit !== undefined) return kit;
  }
  return table.tag === 'table' ? 'table' : 'grid';
}

/** One row of records; cells are laid under the headers, spans resolved. Null for rows without any content. */
export function readRow(row: Box, cells: readonly Box[], table: TableState, refs: Refs): RowState | null {
  if (row.el === null || (row.controls === 0 && row.presses === 0 && row.fullText() === '')) return null;
  const texts = table.headers.map(() => '');
  const cellRefs = table.headers.map(() => '');
  const isPlain = cells.length === table.columns.length;
  const ref = refs.refOf(row.el);
  let el = row.el.firstElementChild;
  let place = 0;
  let at = 0;
  for (const cell of cells) {
    for (; el !== null && el !== cell.el; el = el.nextElementSibling) place += 1;
    const column = table.columns[at] ?? -1;
    cell.column = column;
    if (column >= 0) {
      const text = tidy(cell.fullText(), CELL_MAX) || (isFlagLabel(table.headers[column] ?? '') ? signText(cell) : '');
      texts[column] = texts[column] ? tidy(`${texts[column]} ${text}`) : text;
      if (el !== null && !cellRefs[column]) cellRefs[column] = cellRef(ref, place);
    }
    at += isPlain ? 1 : span(cell, 'colSpan');
  }
  if (texts.some((text) => text !== '') && texts.every((text, i) => text === table.headers[i])) return null;
  const isMarked = MARKED.test(row.cls) || row.el.getAttribute('aria-selected') === 'true';
  const check = rowCheck(cells);
  return { box: row, table, ref, cells: texts, cellRefs, isMarked, check, index: -1, told: { row: null } };
}

function rowCheck(cells: readonly Box[]): HTMLInputElement | null {
  for (const cell of cells.slice(0, 3)) {
    const el = cell.controls > 0 ? descendant(cell, Kind.control)?.el : null;
    if (el?.localName === 'input' && /^(?:checkbox|radio)$/.test((el as HTMLInputElement).type)) return el as HTMLInputElement;
  }
  return null;
}
