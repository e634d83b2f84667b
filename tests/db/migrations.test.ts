import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { rowOf } from '../../lib/adapters/db/columns';
import { createEventReader } from '../../lib/adapters/db/reader';
import { LogDatabase } from '../../lib/adapters/db/schema';
import { createEventWriter } from '../../lib/adapters/db/writer';
import { createSealer } from '../../lib/audit/sealer';
import { verifyChain } from '../../lib/audit/verify-chain';
import { LogError } from '../../lib/domain/log-error';
import type { SealedEntry } from '../../lib/ports/sealer';
import { buildPersonalFlag } from '../support/events';
import firstEntries from './entries-of-version-1.json' with { type: 'json' };

/** As the first version wrote them, byte for byte. Never made anew: a change in how entries are written or read shows here. */
const FIRST = firstEntries as readonly SealedEntry[];

const sealer = createSealer(webDigest, webRandom);

/** The tables of every version that anybody may still have, as they were. Never edited, only added to. */
const VERSIONS: Record<number, Record<string, string>> = {
  1: {
    events: 'seq, &id, at, [type+at], orderNo, flagId, *tags',
    counters: '[slot+type+severity], [type+severity+slot]',
    meta: 'key',
  },
  2: {
    events: 'seq, &id, at, [type+at], orderNo, flagId, *tags',
    counters: '[slot+type+severity], [type+severity+slot]',
    meta: 'key',
    nodes: '[level+index]',
    leaves: 'tile',
    checkpoints: 'size',
    keys: 'id',
    witnessed: 'origin',
  },
  3: {
    events: 'seq, &id, at, [type+at], orderNo, flagId, *tags',
    counters: '[slot+type+severity], [type+severity+slot]',
    meta: 'key',
    nodes: '[level+index]',
    leaves: 'tile',
    checkpoints: 'size',
    keys: 'id',
    witnessed: 'origin',
    safe: 'id',
    dataKeys: 'id',
  },
};
VERSIONS[4] = VERSIONS[3] ?? {};

test('the newest version is among those that are opened below', () => {
  const db = new LogDatabase('unopened');
  expect(Object.keys(VERSIONS).map(Number)).toContain(db.verno);
  expect(db.tables.map((table) => table.name).sort()).toEqual(Object.keys(VERSIONS[db.verno] ?? {}).sort());
});

test.each(Object.entries(VERSIONS))('a log of version %s opens with all its entries, and grows on', async (version, stores) => {
  const name = `migrated-${version}`;
  const old = new Dexie(name);
  old.version(Number(version)).stores(stores);
  const events = [buildPersonalFlag(0), buildPersonalFlag(1)];
  const entries = await sealer.seal(events, 0, '0'.repeat(64));
  // Texts were texts up to version 3.
  const asThen = (entry: SealedEntry) => (Number(version) < 4 ? { text: entry.text } : {});
  const rows = entries.flatMap((entry, i) => (events[i] ? [{ ...rowOf(entry, events[i]), ...asThen(entry) }] : []));
  await old.table('events').bulkAdd(rows);
  await old.table('meta').put({ key: 'head', next: 2, hash: entries[1]?.hash, size: 10 });
  old.close();
  await createEventWriter({ sealer, name }).append([buildPersonalFlag(2)]);
  const all = await createEventReader({ sealer, name }).read({ afterSeq: -1 });
  expect(all.map((event) => event.counter)).toEqual([0, 1, 2]);
  expect(await verifyChain(all, webDigest)).toMatchObject({ ok: true });
});

test('entries of the first version are read, fit their hashes and commitments, and are written the same way today', async () => {
  const events = FIRST.map((entry) => sealer.open(entry));
  expect(events.map((event) => event?.type)).toEqual(['flag.raised', 'site.switched', 'flag.raised']);
  expect(events[0]?.personal).toMatchObject({ phone: '13912345678', recipientName: '韩梅梅' });
  expect(
    await verifyChain(
      events.flatMap((event) => event ?? []),
      webDigest,
    ),
  ).toMatchObject({ ok: true, checked: 3 });
  const salts = createSealer(webDigest, (length) => new Uint8Array(length).fill(7));
  expect(
    await salts.seal(
      events.flatMap((event) => event ?? []),
      0,
      '0'.repeat(64),
    ),
  ).toEqual(FIRST);
});

test('a log of a later version is left alone, and the writer says why it cannot write', async () => {
  const later = new Dexie('later');
  later.version(999).stores({ events: 'seq' });
  await later.table('events').put({ seq: 0, kept: true });
  later.close();
  const failure = await createEventWriter({ sealer, name: 'later' })
    .append([buildPersonalFlag(0)])
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(LogError);
  expect(failure).toMatchObject({ code: 'newer_version' });
});

test('a browser without a database gets a typed error, and the next try is made anew', async () => {
  const real = Dexie.dependencies.indexedDB;
  const denied = {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  } as unknown as IDBFactory;
  Dexie.dependencies.indexedDB = denied;
  try {
    const writer = createEventWriter({ sealer, name: 'denied' });
    await expect(writer.append([buildPersonalFlag(0)])).rejects.toMatchObject({ name: 'LogError', code: 'no_database' });
  } finally {
    Dexie.dependencies.indexedDB = real;
  }
});
