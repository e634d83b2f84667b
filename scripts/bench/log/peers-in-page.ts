import PouchDB from 'pouchdb-browser';
import { createRxDatabase } from 'rxdb';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { webDigest, webRandom } from '../../../lib/adapters/crypto/digest';
import { createEventReader } from '../../../lib/adapters/db/reader';
import { createEventWriter } from '../../../lib/adapters/db/writer';
import { createSealer } from '../../../lib/audit/sealer';
import { benchEvent, DAY_MS, daysOf, RULES, SEVERITIES, START } from './events';

const BATCH = 500;
const ASKED = 40;
const sealer = createSealer(webDigest, webRandom);

/** One way to keep events: what it does for the same work. */
interface Store {
  append(events: readonly ReturnType<typeof benchEvent>[]): Promise<unknown>;
  newest(severity: string, rule: string, from: number, to: number): Promise<readonly unknown[]>;
}

/** The same events into each store, a batch each in turns, then the newest 50 of a day by severity and rule. Events a second, ms. */
export async function compare(total: number) {
  const stores: Readonly<Record<string, Store>> = { hedan: ours(), rxdb: await rxdb(), pouchdb: pouchdb() };
  const spent: Record<string, number> = {};
  for (let at = 0; at < total; at += BATCH) {
    const events = Array.from({ length: Math.min(BATCH, total - at) }, (_, i) => benchEvent(at + i));
    for (const [name, store] of Object.entries(stores)) {
      spent[name] = (spent[name] ?? 0) + (await timed(() => store.append(events)));
    }
  }
  const found: Record<string, number[]> = {};
  for (let n = 0; n < ASKED; n++) {
    const from = START + (n % daysOf(total)) * DAY_MS;
    const [severity, rule] = [SEVERITIES[n % SEVERITIES.length] ?? 'low', RULES[n % RULES.length] ?? 'x'];
    for (const [name, store] of Object.entries(stores)) {
      const ms = await timed(() => store.newest(severity, rule, from, from + DAY_MS));
      found[name] = [...(found[name] ?? []), ms];
    }
  }
  return Object.fromEntries(
    Object.keys(stores).map((name) => [
      name,
      { appendPerSecond: Math.round((total / (spent[name] ?? 1)) * 1000), newest50Ms: median(found[name] ?? []) },
    ]),
  );
}

function ours(): Store {
  const options = { sealer, name: 'bench-peers' };
  const [writer, reader] = [createEventWriter(options), createEventReader(options)];
  return {
    append: (events) => writer.append(events),
    newest: (severity, rule, from, to) =>
      reader.read({
        severity: SEVERITIES.find((one) => one === severity) ?? 'low',
        rule,
        from,
        to,
        newestFirst: true,
        limit: 50,
      }),
  };
}

const text = (maxLength: number) => ({ type: 'string', maxLength }) as const;

/** RxDB on its free storage, which is Dexie too; one index that answers the question. */
async function rxdb(): Promise<Store> {
  const db = await createRxDatabase({ name: 'bench-rxdb', storage: getRxStorageDexie(), multiInstance: false });
  const { events } = await db.addCollections({
    events: {
      schema: {
        version: 0,
        primaryKey: 'id',
        type: 'object',
        properties: {
          id: text(100),
          tag: text(80),
          at: { type: 'integer', minimum: 0, maximum: 4e12, multipleOf: 1 },
          orderNo: text(100),
          event: { type: 'object' },
        },
        required: ['id', 'tag', 'at', 'orderNo'],
        indexes: [['tag', 'at'], ['at'], ['orderNo']],
      },
    },
  });
  if (!events) throw new Error('RxDB made no collection');
  return {
    append: (list) =>
      events.bulkInsert(
        list.map((event) => ({ id: event.id, tag: tagOf(event), at: event.at, orderNo: event.orderNo ?? '', event })),
      ),
    newest: (severity, rule, from, to) =>
      events
        .find({ selector: { tag: `${severity}|${rule}`, at: { $gte: from, $lt: to } }, sort: [{ at: 'desc' }], limit: 50 })
        .exec(),
  };
}

/** PouchDB by its own primary key, which is its fastest way to a range. */
function pouchdb(): Store {
  const db = new PouchDB('bench-pouchdb');
  const key = (tag: string, at: number) => `${tag}|${String(at).padStart(15, '0')}`;
  return {
    append: (list) => db.bulkDocs(list.map((event) => ({ _id: `${key(tagOf(event), event.at)}|${event.id}`, event }))),
    newest: async (severity, rule, from, to) => {
      const tag = `${severity}|${rule}`;
      const range = { startkey: key(tag, to), endkey: key(tag, from) };
      return (await db.allDocs({ ...range, descending: true, limit: 50, include_docs: true })).rows;
    },
  };
}

function tagOf(event: ReturnType<typeof benchEvent>): string {
  const [first] = 'findings' in event.body ? event.body.findings : [];
  return first ? `${first.severity}|${first.rule}` : event.type;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
}
