import { checkedByCrew } from '../../../lib/adapters/browser/check-crew';
import { createQuickDigest, webDigest, webRandom } from '../../../lib/adapters/crypto/digest';
import { rowOf } from '../../../lib/adapters/db/columns';
import { createEventReader } from '../../../lib/adapters/db/reader';
import type { EventRow } from '../../../lib/adapters/db/schema';
import { createEventWriter } from '../../../lib/adapters/db/writer';
import { GENESIS } from '../../../lib/audit/hash';
import { createSealer } from '../../../lib/audit/sealer';
import { verifyLog } from '../../../lib/audit/verify-log';
import { benchEvent, DAY_MS, daysOf, RULES, SEVERITIES, START } from './events';

const BATCH = 1000;
/** Bare IndexedDB gets every fifth batch: a smaller database, which only makes it faster. */
const RAW_EVERY = 5;
const sealer = createSealer(webDigest, webRandom);
const NAME = 'bench-writer';

/** Writes `total` events through the writer and, in turns, the finished rows of a fifth of them by bare IndexedDB. Events a second. */
export async function append(
  total: number,
): Promise<{ readonly writer: number; readonly raw: number; readonly bytesEach: number }> {
  const writer = createEventWriter({ sealer, name: NAME });
  const raw = await openRaw('bench-raw');
  const spent = { writer: 0, raw: 0 };
  let [bytes, rawRows] = [0, 0];
  for (let at = 0; at < total; at += BATCH) {
    const events = Array.from({ length: BATCH }, (_, i) => benchEvent(at + i));
    if ((at / BATCH) % RAW_EVERY === 0) {
      const sealed = await sealer.seal(events, at, GENESIS);
      const rows = sealed.flatMap((entry, i) => (events[i] ? [rowOf(entry, events[i])] : []));
      bytes += rows.reduce((sum, { text, ...row }) => sum + text.length + JSON.stringify(row).length, 0);
      rawRows += rows.length;
      spent.raw += await timed(() => putRaw(raw, rows));
    }
    spent.writer += await timed(() => writer.append(events));
  }
  raw.close();
  const bytesEach = Math.round(bytes / rawRows);
  return { writer: perSecond(total, spent.writer), raw: perSecond(rawRows, spent.raw), bytesEach };
}

/** Newest 50 by day, severity and rule, on a freshly opened database; ms. */
export async function query(times: number, total: number) {
  const reader = createEventReader({ sealer, name: NAME });
  const spent: number[] = [];
  const counts: number[] = [];
  for (let n = 0; n < times; n++) {
    const from = START + (n % daysOf(total)) * DAY_MS;
    const severity = SEVERITIES[n % SEVERITIES.length] ?? 'low';
    const choice = { from, to: from + DAY_MS, severity };
    spent.push(await timed(() => reader.read({ ...choice, rule: RULES[n % RULES.length] ?? 'x', newestFirst: true, limit: 50 })));
    if (n % 10 === 0) counts.push(await timed(() => reader.count(choice)));
  }
  return { newest50: quantiles(spent), countDaySeverity: quantiles(counts) };
}

/** An audit of the whole log by workers, columns and commitments included, as the screen does it. Events a second. */
export async function verify(total: number) {
  const start = performance.now();
  const crew = { hands: navigator.hardwareConcurrency, start: async () => new Worker(`/worker.js?name=${NAME}`) };
  const rows = checkedByCrew(crew, 0, total);
  const report = await verifyLog(await createQuickDigest(), { origin: 'bench', pruned: [], rows, anchors: [] });
  const ms = performance.now() - start;
  return {
    integrity: report.integrity,
    completeness: report.completeness,
    size: report.size,
    perSecond: perSecond(report.size, ms),
  };
}

async function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(name, 1);
    open.onupgradeneeded = () => {
      const store = open.result.createObjectStore('events', { keyPath: 'seq' });
      store.createIndex('id', 'id', { unique: true });
      store.createIndex('at', 'at');
      store.createIndex('[type+at]', ['type', 'at']);
      store.createIndex('orderNo', 'orderNo');
      store.createIndex('flagId', 'flagId');
      store.createIndex('tags', 'tags', { multiEntry: true });
    };
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
}

function putRaw(db: IDBDatabase, rows: readonly EventRow[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const work = db.transaction('events', 'readwrite', { durability: 'strict' });
    const store = work.objectStore('events');
    for (const row of rows) store.put(row);
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function perSecond(n: number, ms: number): number {
  return Math.round((n / ms) * 1000);
}

function quantiles(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => Math.round((sorted[Math.floor(part * (sorted.length - 1))] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
