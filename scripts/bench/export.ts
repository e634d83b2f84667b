import Papa from 'papaparse';
import csv from '../../lib/export/csv/format';
import { csvLines } from '../../lib/export/csv/lines';
import type { ExportContext, ExportFormat } from '../../lib/export/format';
import xlsx from '../../lib/export/xlsx/format';
import { benchContext, benchSource } from './export/entries';

/**
 * Measures exports in Node and prints one JSON object: the whole CSV of `rows` entries (1000000 unless told) beside PapaParse
 * alone on the finished cells of the same entries, peak memory above the start, and the workbook of `--xlsx=N` entries.
 */
export default async function run(args: string[]): Promise<void> {
  const rows = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1_000_000);
  const sheets = Number(args.find((arg) => arg.startsWith('--xlsx='))?.slice(7) ?? 0);
  const context = benchContext();
  await measure(csv, 5_000, context);
  const made = await measure(csv, rows, context);
  const alone = await papaAlone(rows, context);
  const book = sheets > 0 ? await measure(xlsx, sheets, context) : null;
  const ratio = {
    formatting: Math.round((alone.seconds / alone.withSafetySeconds) * 100) / 100,
    wholeExport: Math.round((alone.seconds / made.writing) * 100) / 100,
  };
  console.log(JSON.stringify({ node: process.version, csv: made, papaAlone: alone, ratio, xlsx: book }, null, 2));
}

/** `writing` is without the time that making the entries took, which a reader of the database would take. */
async function measure(format: ExportFormat, rows: number, context: ExportContext) {
  globalThis.gc?.();
  const before = process.memoryUsage();
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
    bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length;
    const now = process.memoryUsage();
    peak = Math.max(peak, now.rss - before.rss);
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
    Papa.unparse(texts, { newline: '\r\n' });
    const middle = cpu();
    csvLines(cells);
    alone += middle - start;
    safe += cpu() - middle;
  }
  return { seconds: Math.round(alone) / 1000, withSafetySeconds: Math.round(safe) / 1000 };
}
