import type { Box } from './box';
import { Kind } from './kinds';
import { emitPair, type PairSink } from './pairs';
import { endsWithColon, isSymbols } from './text';

const LABEL_MAX = 30;
const RIGHT = /(?:^|[\s_-])(?:right|label|tr|th|key|name|field|title|bg)(?=\s|$)/i;
const AMOUNT = /\d/;

/** Pairs of a row that lays out labels and values side by side: `th`/`td`, right-aligned or marked cells, two-cell rows. */
export function pairsInRow(row: Box, cells: readonly Box[], sink: PairSink): void {
  const isTwo = cells.length === 2;
  for (let i = 0; i + 1 < cells.length; i += 1) {
    const label = cells[i];
    const value = cells[i + 1];
    if (label === undefined || value === undefined) return;
    if (iconLabel(label, value, sink)) i += 1;
    if (!isLabelCell(label, value, isTwo)) continue;
    if (emitPair(sink, label, value, row.tag === 'tr' ? 'td-td' : 'grid')) i += 1;
  }
}

function isLabelCell(cell: Box, value: Box, isTwo: boolean): boolean {
  const text = cell.fullText();
  if (text === '' || text.length > LABEL_MAX || cell.controls > 0 || isSymbols(text)) return false;
  if (cell.contains(Kind.table) || value.is(Kind.headCell) || endsWithColon(value.fullText())) return false;
  if (cell.is(Kind.headCell | Kind.label) || endsWithColon(text)) return true;
  const isWord = !/\d{3}/.test(text);
  if (isWord && (RIGHT.test(cell.cls) || cell.el?.getAttribute('align') === 'right' || cell.contains(Kind.bold))) return true;
  return isTwo && isWord && cell.prev === null && text.length <= 20;
}

/** A cell with nothing but an icon: its title is the label. */
function iconLabel(cell: Box, value: Box, sink: PairSink): boolean {
  if (cell.size > 4 || cell.size < 2 || cell.controls > 0 || cell.fullText() !== '') return false;
  const title = cell.el?.querySelector('[title],[data-original-title]');
  const text = title?.getAttribute('title') || title?.getAttribute('data-original-title') || '';
  return text !== '' && text.length <= LABEL_MAX && emitPair(sink, text, value, 'icon-title');
}

/** The totals below a list: the last two cells of a short row, a word and an amount. */
export function totalsPair(row: Box, cells: readonly Box[], columns: number, sink: PairSink): void {
  if (cells.length >= columns && cells.slice(0, -2).some((cell) => cell.fullText() !== '')) return;
  const label = cells[cells.length - 2];
  const value = cells[cells.length - 1];
  if (label === undefined || value === undefined || row.controls > 0) return;
  const text = label.fullText();
  if (text === '' || text.length > 40 || !AMOUNT.test(value.fullText()) || /^[\s\d.,￥¥$€£-]+$/.test(text)) return;
  emitPair(sink, label, value, 'td-td');
}
