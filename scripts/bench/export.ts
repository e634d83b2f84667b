import { writeXlsxStream } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import csv from '../../lib/export/csv/format';
import type { ExportContext, ExportFormat } from '../../lib/export/format';
import xlsx, { cellValue } from '../../lib/export/xlsx/format';
import { benchContext, benchSource } from './export/entries';

/** Both sides write bytes, as a file does. */
const utf8 = new TextEncoder();
const POOL = 20_000;
const BOOKS = 3;

/**
 * Measures exports in Node and prints one JSON object: the whole CSV of `rows` entries (1000000 unless told) with its peak memory above
 * the start, the way of as many entries into CSV beside PapaParse alone on their finished texts, and the workbook of `--xlsx=N` entries (100000
 * unless told, 0 leaves it out) beside hucre's streaming writer alone on its finished cells: the fastest kept library.
 */
export default async function run(args: string[]): Promise<void> {
  const rows = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1_000_000);
  const sheets = Number(args.find((arg) => arg.startsWith('--xlsx='))?.slice(7) ?? 100_000);
  const context = benchContext();
  await measure(csv, 5_000, context);
  const made = await measure(csv, rows, context);
  const beside = await besidePapa(rows, context);
  const book = sheets > 0 ? await compareBooks(sheets, context) : null;
  console.log(JSON.stringify({ node: process.version, csv: made, besidePapa: beside, xlsx: book }, null, 2));
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
  const megabytes = Math.round(bytes / 1e6);
  return { rows, megabytes, ...seconds({ seconds: ms, writing: ms - waiting }), peakExtraMb: Math.round(peak / 1e6) };
}

/** Our workbook (two passes, a sheet a severity, sums) beside the library's one sheet of the same cells, in turns. */
async function compareBooks(rows: number, context: ExportContext) {
  const pool = await poolOf(POOL);
  const finished = pool.map((page) =>
    page.map((entry) => context.columns.map((column) => cellValue(column.cell(entry, context), context))),
  );
  const columns = context.columns.map(({ width }) => ({ width }));
  const spent = { whole: 0, streamingAlone: 0 };
  for (let turn = 0; turn < BOOKS; turn++) {
    spent.whole += await timed(() => drain(xlsx.write(() => cycled(pool, rows), context)));
    spent.streamingAlone += await timed(() => drain(writeXlsxStream(rowsOf(cycled(finished, rows)), { name: 'all', columns })));
  }
  const { peakExtraMb, megabytes } = await measure(xlsx, rows, context);
  return { rows, megabytes, peakExtraMb, books: BOOKS, ...seconds(spent), ratio: round(spent.whole / spent.streamingAlone) };
}

async function poolOf(rows: number): Promise<readonly (readonly FlaggedEntry[])[]> {
  const pool: (readonly FlaggedEntry[])[] = [];
  for await (const page of benchSource(rows)()) pool.push(page);
  return pool;
}

/** Pages round and round until `rows` items came by. */
async function* cycled<T>(pages: readonly (readonly T[])[], rows: number): AsyncGenerator<readonly T[]> {
  for (let done = 0, turn = 0; done < rows; turn++) {
    const page = (pages[turn % pages.length] ?? []).slice(0, rows - done);
    done += page.length;
    yield page;
  }
}

async function* rowsOf<T>(pages: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const page of pages) yield* page;
}

async function drain(chunks: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of chunks) void _;
}

/** ms of processor time of this process so far: other work on the machine does not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The whole way of `rows` entries into CSV beside PapaParse alone on their finished texts, page by page in turns. A pool of pages
 * made beforehand goes round, so that neither side pays for collecting what making entries left behind.
 */
async function besidePapa(rows: number, context: ExportContext) {
  const pool = await poolOf(POOL);
  const texts = pool.map((page) => page.map((entry) => context.columns.map((column) => column.cell(entry, context).text)));
  const spent = { whole: 0, papa: 0 };
  for (let done = 0, turn = 0; done < rows; turn++) {
    const [page = [], cells = []] = [pool[turn % pool.length], texts[turn % pool.length]];
    done += page.length;
    spent.whole += await timed(async () => {
      const source = async function* () {
        yield page;
      };
      for await (const chunk of csv.write(source, context)) if (typeof chunk === 'string') utf8.encode(chunk);
    });
    spent.papa += await timed(async () => void utf8.encode(Papa.unparse(cells, { newline: '\r\n' })));
  }
  return { seconds: seconds(spent), ratio: round(spent.papa / spent.whole) };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = cpu();
  await work();
  return cpu() - start;
}

function seconds<K extends string>(spent: Readonly<Record<K, number>>): Readonly<Record<K, number>> {
  const all = Object.entries<number>(spent).map(([name, ms]) => [name, round(ms / 1000)]);
  return Object.fromEntries(all) as Record<K, number>;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
