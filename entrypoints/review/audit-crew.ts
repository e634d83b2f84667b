import { checkedByCrew, type Hand } from '../../lib/adapters/browser/check-crew';
import { safeSession } from '../../lib/adapters/browser/safe-session';
import type { RecordDeskPorts } from '../../lib/audit/record-desk';
import AuditWorker from './audit.worker?worker';

/** More of them wait for the database, which reads for one at a time. */
const MOST = 4;

/** A worker has no storage to find the safe's key in: it is told before anything else. */
async function start(): Promise<Hand> {
  const key = await safeSession.key();
  const worker: Hand = new AuditWorker();
  worker.postMessage({ kind: 'safe', key });
  return worker;
}

/** Has this profile's log checked by as many workers as the machine has processors. */
export const checkByWorkers: NonNullable<RecordDeskPorts['check']> = (from, size) =>
  checkedByCrew({ hands: Math.max(1, Math.min(MOST, navigator.hardwareConcurrency)), start }, from, size);
