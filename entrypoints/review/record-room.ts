import type { Ports } from '../../components/ui/ports';
import { createFileSink } from '../../lib/adapters/browser/file-sink';
import { notingAudits } from '../../lib/adapters/browser/last-audit';
import { withRecordLock } from '../../lib/adapters/browser/record-lock';
import { handOver } from '../../lib/adapters/browser/save-file';
import { quickDigest } from '../../lib/adapters/crypto/digest';
import { newTally } from '../../lib/adapters/crypto/tally';
import { listBroken } from '../../lib/audit/broken';
import { tidyLog } from '../../lib/audit/retention';
import type { EventBodies, EventType } from '../../lib/domain/event';
import { newEvent } from '../../lib/domain/new-event';
import type { RecordDesk } from '../../lib/ports/record-desk';
import type { RecordRoom } from '../../lib/ports/record-room';
import { checkByWorkers } from './audit-crew';
import { backup } from './backup-file';
import { backupParts } from './backup-parts';
import { buildRecordDesk, store } from './exporter';
import { inspect, restore } from './restore-file';
import { storageState } from './storage-state';

/** Storage, backup, erasure and proofs of this profile's log, for the extension's own pages. */
export function buildRecordRoom(shared: Ports): RecordRoom {
  const append = async <T extends EventType>(type: T, body: EventBodies[T]) => {
    const { reviewer } = await shared.settings.read();
    await shared.send([newEvent(shared.stamp(), type, body, { at: shared.clock.now(), clerk: reviewer })]);
  };
  const plain = buildRecordDesk(append, checkByWorkers);
  const desk = notingAudits(locked(plain), () => shared.clock.now());
  return {
    desk,
    state: () => storageState(shared),
    persist: () => navigator.storage.persist(),
    broken: () => listBroken(store, quickDigest),
    backup: (progress) => backup(backupParts, desk, append, shared.clock.now(), progress),
    inspect,
    restore: (open, withSettings, passphrase) =>
      withRecordLock(() => restore(backupParts, open, { withSettings, passphrase }, append)),
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
