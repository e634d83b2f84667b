import { browser } from 'wxt/browser';
import type { Ports } from '../../components/ui/ports';
import { createFileSink } from '../../lib/adapters/browser/file-sink';
import { withRecordLock } from '../../lib/adapters/browser/record-lock';
import { handOver } from '../../lib/adapters/browser/save-file';
import { send } from '../../lib/adapters/browser/send';
import { webDigest } from '../../lib/adapters/crypto/digest';
import { verifySignature } from '../../lib/adapters/crypto/signer';
import { newTally } from '../../lib/adapters/crypto/tally';
import { type BackupPorts, checkBackup, restoreBackup, writeBackup } from '../../lib/audit/backup';
import { tidyLog } from '../../lib/audit/retention';
import type { EventBodies, EventType } from '../../lib/domain/event';
import { UI_APPEND } from '../../lib/messages/names';
import type { AppendResult, EventWriter } from '../../lib/ports/event-log';
import type { RecordDesk } from '../../lib/ports/record-desk';
import type { BrokenRow, RecordRoom } from '../../lib/ports/record-room';
import { buildRecordDesk, sealer, store } from './exporter';
import { stationEvent } from './stamp';
import { storageState } from './storage-state';

/** What of `storage.local` belongs to the station and may go to another one. Sites need rights that no file can give. */
const EXTRAS = ['settings', 'policy', 'facts', 'corrections', 'openers', 'recordPlan'];
const MOST_SHOWN = 100;
/** What one message may carry; see `logAppendSchema`. */
const BATCH = 400;

/** Storage, backup, erasure and proofs of this profile's log, for the extension's own pages. */
export function buildRecordRoom(shared: Ports): RecordRoom {
  const append = async <T extends EventType>(type: T, body: EventBodies[T]) => {
    const { reviewer } = await shared.settings.read();
    await shared.send([stationEvent(shared.stamp(), type, body, { at: shared.clock.now(), clerk: reviewer })]);
  };
  const plain = buildRecordDesk(append);
  const desk = locked(plain);
  const fixed = { store, writer: sendingWriter, sealer, digest: webDigest, newTally, verify: verifySignature };
  return {
    desk,
    state: () => storageState(shared),
    persist: () => navigator.storage.persist(),
    broken: listBroken,
    backup: (progress) => backup(fixed, desk, append, shared.clock.now(), progress),
    async inspect(open) {
      const { head, entries, extras } = await checkBackup(fixed, open);
      const { made, origin, productVersion } = head;
      return { made, origin, productVersion, entries, extras: Object.keys(extras) };
    },
    restore: (open, withSettings) => withRecordLock(() => restore(fixed, open, withSettings, append)),
    tidy: (retention) => withRecordLock(() => tidyLog(plain, store, retention, shared.clock.now())),
    async save(text, fileName) {
      const file = createFileSink(newTally, handOver)(fileName, 'text/plain');
      await file.write(text);
      await file.finish();
    },
  };
}

/** Whatever removes something runs alone, in whichever page. */
function locked(desk: RecordDesk): RecordDesk {
  return {
    ...desk,
    erase: (customer, by) => withRecordLock(() => desk.erase(customer, by)),
    prune: (limit, why) => withRecordLock(() => desk.prune(limit, why)),
  };
}

/** Pages have no writer: what they restore into a log that has entries goes the way of every event. */
const sendingWriter: EventWriter = {
  async append(events) {
    const results: AppendResult[] = [];
    for (let at = 0; at < events.length; at += BATCH) {
      const batch = events.slice(at, at + BATCH).map(({ v, id, type, source, counter, ...rest }) => {
        const { at: time, site, clerk, orderNo, body, personal } = rest;
        return { v, id, type, source, counter, at: time, site, clerk, orderNo, body, personal };
      });
      // The background answers with one result an event.
      results.push(...((await send(UI_APPEND, { events: batch }, 60_000)) as readonly AppendResult[]));
    }
    return results;
  },
};

type Append = <T extends EventType>(type: T, body: EventBodies[T]) => Promise<void>;

async function backup(
  ports: BackupPorts,
  desk: RecordDesk,
  append: Append,
  made: number,
  progress: (done: number) => void,
): Promise<{ fileName: string; entries: number }> {
  const checkpoint = await desk.checkpoint();
  const { next } = await store.head();
  const day = new Date(made - new Date(made).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const fileName = `hedan-backup-${day}.jsonl`;
  const file = createFileSink(newTally, handOver)(fileName, 'application/x-ndjson');
  try {
    const { version } = browser.runtime.getManifest();
    let lines = 0;
    for await (const text of writeBackup(ports, { made, productVersion: version, checkpoint }, await readExtras())) {
      await file.write(text);
      lines += text.length;
      progress(Math.min(1, lines / Math.max(1, (await store.head()).size * 1.6)));
    }
    const digest = await file.finish();
    await append('backup.made', { entries: next, digest });
    return { fileName, entries: next };
  } catch (error) {
    file.discard();
    throw error;
  }
}

async function restore(ports: BackupPorts, open: () => AsyncIterable<string>, withSettings: boolean, append: Append) {
  const { added, backup: taken } = await restoreBackup(ports, open);
  if (withSettings) {
    const known = Object.entries(taken.extras).filter(([name]) => EXTRAS.includes(name));
    await browser.storage.local.set(Object.fromEntries(known));
  }
  await append('backup.restored', { entries: taken.entries, added, digest: taken.digest });
  return { added };
}

async function readExtras(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.local.get(EXTRAS);
}

async function listBroken(): Promise<{ count: number; rows: readonly BrokenRow[] }> {
  const rows: BrokenRow[] = [];
  let count = 0;
  for await (const page of store.rows(await store.firstKept())) {
    for (const { entry } of page) {
      if (sealer.open(entry) !== null) continue;
      count += 1;
      if (rows.length < MOST_SHOWN) rows.push({ seq: entry.seq, text: String(entry.text).slice(0, 100) });
    }
  }
  return { count, rows };
}
