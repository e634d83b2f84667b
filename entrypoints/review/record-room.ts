import type { Ports } from '../../components/ui/ports';
import { createFileSink } from '../../lib/adapters/browser/file-sink';
import { withRecordLock } from '../../lib/adapters/browser/record-lock';
import { handOver } from '../../lib/adapters/browser/save-file';
import { quickDigest, webDigest } from '../../lib/adapters/crypto/digest';
import { verifySignature } from '../../lib/adapters/crypto/signer';
import { newTally } from '../../lib/adapters/crypto/tally';
import { checkBackup } from '../../lib/audit/backup';
import { listBroken } from '../../lib/audit/broken';
import { tidyLog } from '../../lib/audit/retention';
import type { EventBodies, EventType } from '../../lib/domain/event';
import { newEvent } from '../../lib/domain/new-event';
import type { RecordDesk } from '../../lib/ports/record-desk';
import type { RecordRoom } from '../../lib/ports/record-room';
import { checkByWorkers } from './audit-crew';
import { backup } from './backup-file';
import { buildRecordDesk, sealer, store } from './exporter';
import { restore } from './restore-file';
import { safeCrypto, safeInTurn, safeStore } from './safe';
import { sendingWriter } from './sending-writer';
import { storageState } from './storage-state';

/** Storage, backup, erasure and proofs of this profile's log, for the extension's own pages. */
export function buildRecordRoom(shared: Ports): RecordRoom {
  const append = async <T extends EventType>(type: T, body: EventBodies[T]) => {
    const { reviewer } = await shared.settings.read();
    await shared.send([newEvent(shared.stamp(), type, body, { at: shared.clock.now(), clerk: reviewer })]);
  };
  const plain = buildRecordDesk(append, checkByWorkers);
  const desk = locked(plain);
  const kept = {
    store: safeStore,
    crypto: safeCrypto,
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    inTurn: safeInTurn,
  };
  const fixed = {
    store,
    writer: sendingWriter,
    sealer,
    digest: webDigest,
    quick: quickDigest,
    newTally,
    verify: verifySignature,
    safe: kept,
  };
  return {
    desk,
    state: () => storageState(shared),
    persist: () => navigator.storage.persist(),
    broken: () => listBroken(store, quickDigest),
    backup: (progress) => backup(fixed, desk, append, shared.clock.now(), progress),
    async inspect(open, passphrase) {
      const { head, entries, extras, setAside, broken } = await checkBackup(fixed, open, passphrase);
      const { made, origin, productVersion } = head;
      return { made, origin, productVersion, entries, setAside, broken, extras: Object.keys(extras) };
    },
    restore: (open, withSettings, passphrase) => withRecordLock(() => restore(fixed, open, { withSettings, passphrase }, append)),
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
