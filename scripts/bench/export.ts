import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import Papa from 'papaparse';
import csv from '../../lib/export/csv/format';
import { csvLine } from '../../lib/export/csv/lines';
import type { ExportContext, ExportFormat } from '../../lib/export/format';
import xlsx, { cellValue } from '../../lib/export/xlsx/format';
import { benchContext, benchSource } from './export/entries';

/** Both sides write bytes, as a file does. */
const utf8 = new TextEncoder();

/**
 * Measures exports in Node and prints one JSON object: the whole CSV of `rows` entries (1000000 unless told) beside PapaParse
 * alone on the finished texts of the same entries, peak memory above the start, and the workbook of `--xlsx=N` entries (100000
 * unless told, 0 leaves it out) beside hucre's streaming writer alone on its finished cells: the fastest kept library.
 */
export default async function run(args: string[]): Promise<void> {
  const rows = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1_000_000);
  const sheets = Number(args.find((arg) => arg.startsWith('--xlsx='))?.slice(7) ?? 100_000);
  const context = benchContext();
  await measure(csv, 5_000, context);
  const made = await measure(csv, rows, context);
  const alone = await papaAlone(rows, context);
  const book = sheets > 0 ? await compareBooks(sheets, context) : null;
  const ratio = {
    formatting: Math.round((alone.seconds / alone.withSafetySeconds) * 100) / 100,
    wholeExport: Math.round((alone.seconds / made.writing) * 100) / 100,
  };
  console.log(JSON.stringify({ node: process.version, csv: made, papaAlone: alone, ratio, xlsx: book }, null, 2));
}

/** `writing` is without the time that making the entries took, which a reader of the database would take. */
async function measure(format: ExportFormat, rows: number, context: ExportContext) {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let [bytes, peak, waiting]: [number, number, number] = [0, 0, 0];
  const source = benchSource(rows);
  const timed = async function* () {
    const pages = source()[Symbol.asyncIterator]();
    for (;;) {
      const start = cpu();
      const next = await pages.next();
      waiting += cpu() - start;
      if (next.done) return;
      yield next.value;
    }
  };
  const start = cpu();
  for await (const chunk of format.write(timed, context)) {
    bytes += (typeof chunk === 'string' ? utf8.encode(chunk) : chunk).length;
    const looked = cpu();
    peak = Math.max(peak, process.memoryUsage.rss() - before);
    waiting += cpu() - looked;
  }
  const ms = cpu() - start;
  const seconds = (part: number): number => Math.round(part) / 1000;
  return {
    rows,
    megabytes: Math.round(bytes / 1e6),
    seconds: seconds(ms),
    writing: seconds(ms - waiting),
    peakExtraMb: Math.round(peak / 1e6),
  };
}

/** Our workbook (two passes, a sheet a severity, sums) beside the library's one sheet of the same cells. */
async function compareBooks(rows: number, context: ExportContext) {
  const made = await measure(xlsx, rows, context);
  let waiting = 0;
  const cells = async function* (): AsyncGenerator<CellValue[]> {
    for await (const entries of benchSource(rows)()) {
      const start = cpu();
      const page = entries.map((entry) => context.columns.map((column) => cellValue(column.cell(entry, context), context)));
      waiting += cpu() - start;
      yield* page;
    }
  };
  const making = await timeOf(benchSource(rows));
  const columns = context.columns.map(({ width }) => ({ width }));
  const before = cpu();
  for await (const _ of writeXlsxStream(cells(), { name: 'all', columns })) void _;
  const alone = cpu() - before - waiting - making;
  return { ...made, streamingAlone: Math.round(alone) / 1000, ratio: Math.round((made.writing / (alone / 1000)) * 100) / 100 };
}

/** What making the entries takes by itself. */
async function timeOf(source: ReturnType<typeof benchSource>): Promise<number> {
  const start = cpu();
  for await (const _ of source()) void _;
  return cpu() - start;
}

/** ms of processor time of this process so far: other work on the machine does not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The finished cells of the same entries through PapaParse alone, and through our spreadsheet safety and PapaParse. */
async function papaAlone(rows: number, context: ExportContext) {
  let [alone, safe]: [number, number] = [0, 0];
  for await (const entries of benchSource(rows)()) {
    const cells = entries.map((entry) => context.columns.map((column) => column.cell(entry, context)));
    const texts = cells.map((row) => row.map((cell) => cell.text));
    const start = cpu();
    utf8.encode(Papa.unparse(texts, { newline: '\r\n' }));
    const middle = cpu();
    utf8.encode(cells.map((row) => csvLine(row, (cell) => cell)).join(''));
    alone += middle - start;
    safe += cpu() - middle;
  }
  return { seconds: Math.round(alone) / 1000, withSafetySeconds: Math.round(safe) / 1000 };
}
