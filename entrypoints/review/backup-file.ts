import { browser } from 'wxt/browser';
import { createFileSink } from '../../lib/adapters/browser/file-sink';
import { handOver } from '../../lib/adapters/browser/save-file';
import { newTally } from '../../lib/adapters/crypto/tally';
import { type BackupPorts, writeBackup } from '../../lib/audit/backup';
import type { EventBodies, EventType } from '../../lib/domain/event';
import type { RecordDesk } from '../../lib/ports/record-desk';
import { store } from './exporter';

/** What of `storage.local` belongs to the station and may go to another one. Sites need rights that no file can give. */
export const EXTRAS = ['settings', 'policy', 'facts', 'corrections', 'openers', 'recordPlan'];

/** Gets an event of the station into the log. */
export type Append = <T extends EventType>(type: T, body: EventBodies[T]) => Promise<void>;

/** Everything into one file, as far as a fresh checkpoint reaches. */
export async function backup(
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
    for await (const text of writeBackup(
      ports,
      { made, productVersion: version, checkpoint },
      await browser.storage.local.get(EXTRAS),
    )) {
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
