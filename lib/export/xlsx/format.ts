import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { SEVERITIES, type Severity } from '../../domain/finding';
import type { FlaggedEntry } from '../../domain/flagged-entry';
import { words } from '../../i18n/words';
import type { Cell } from '../cell';
import { type Column, columnName } from '../columns';
import type { Chunk, EntrySource, ExportContext, ExportFormat } from '../format';
import { createSummary } from '../summary';
import { summaryTexts } from '../summary.messages';
import { aboutRows, summaryGroups } from '../summary-rows';

/** A workbook is put together in memory; more entries than this belong into a CSV. */
export const MOST_ROWS = 200_000;
/** Excel's own limit for the text of one cell. */
const MOST_TEXT = 32_767;
const TIME_STYLE = { numFmt: 'yyyy-mm-dd hh:mm:ss' };

/**
 * Typed cells, a frozen head, a sheet for each severity and one with sums. Texts are written as text cells, so that nothing
 * in them can be a formula and no order number loses a digit.
 */
const xlsx: ExportFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  hasColumns: true,
  hasCheckpoint: true,
  write,
};
export default xlsx;

/** The entries are too many for one workbook. Screens offer the CSV instead. */
export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
}

type Rows = Map<Severity, CellValue[][]>;

async function* write(source: EntrySource, context: ExportContext): AsyncGenerator<Chunk, void, void> {
  const summary = createSummary(context.offsetAt);
  const rows: Rows = new Map();
  let total = 0;
  for await (const entries of source()) {
    total += entries.length;
    if (total > MOST_ROWS) throw new TooManyRows(`a workbook holds ${MOST_ROWS} entries`);
    summary.add(entries);
    for (const entry of entries) addRow(rows, entry, context);
  }
  const word = context.translator.of(words);
  const sheets = SEVERITIES.toReversed().flatMap((severity) => {
    const own = rows.get(severity);
    return own ? [sheetOf(word(`severity.${severity}`), own, context)] : [];
  });
  yield await writeXlsx({
    sheets: [summarySheet(summary, context), ...sheets],
    // Fixed, so that the same day gives the same bytes whenever it is exported.
    properties: { creator: 'Hedan', created: new Date(context.to), modified: new Date(context.to) },
  });
}

function addRow(rows: Rows, entry: FlaggedEntry, context: ExportContext): void {
  const own = rows.get(entry.severity) ?? [];
  own.push(context.columns.map((column) => cellValue(column.cell(entry, context), context)));
  rows.set(entry.severity, own);
}

/** Excel knows no time zones: a moment is written as the local time that the station showed. */
export function cellValue(cell: Cell, context: ExportContext): CellValue {
  if (cell.kind === 'number') return cell.value;
  if (cell.kind === 'time') return new Date(Math.floor(cell.at / 1000) * 1000 + context.offsetAt(cell.at) * 60_000);
  return cell.text === '' ? null : safeXml(cell.text).slice(0, MOST_TEXT);
}

/** Control characters that XML 1.0 cannot hold: all below the blank but tab and line feed (a carriage return would not come back). */
const FORBIDDEN = /[^\P{Cc}\t\n\u007f-\u009f]/gu;

/** A hostile page may have put them into a value. Nearly no text has any, and a search is cheaper than a replacement. */
function safeXml(text: string): string {
  return text.search(FORBIDDEN) < 0 ? text : text.replace(FORBIDDEN, ' ');
}

function sheetOf(name: string, rows: CellValue[][], context: ExportContext) {
  const head = context.columns.map((column): CellValue => columnName(column, context));
  const columns = context.columns.map((column) => ({
    width: column.width,
    ...(isTime(column) ? { style: TIME_STYLE } : {}),
  }));
  return { name, columns, rows: [head, ...rows], freezePane: { rows: 1 } };
}

function isTime(column: Column): boolean {
  return column.id === 'time';
}

function summarySheet(summary: ReturnType<typeof createSummary>, context: ExportContext) {
  const sums = summary.end();
  const groups = summaryGroups(sums, context).flatMap((group): CellValue[][] => [
    [null, null],
    [group.title, null],
    ...group.rows.map(([name, n]) => [name, n]),
  ]);
  const about = aboutRows(sums, context).map(([name, text]): CellValue[] => [name, text]);
  const name = context.translator.of(summaryTexts)('sheet');
  return { name, columns: [{ width: 30 }, { width: 60 }], rows: [...about, ...groups] };
}
