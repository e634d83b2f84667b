import type { RecordStore } from '../../ports/record-store';
import type { SafeCrypto } from '../../ports/safe';
import type { Signer } from '../../ports/signer';
import { rowsForAudit } from './audit-rows';
import { asLogError } from './failure';
import { readHead } from './head';
import { readLeaves } from './leaves';
import { eraseRows, firstKept, pruneRows } from './removal';
import { readFormerKeys, restoreLog } from './restore';
import { createCloser, NO_OPENER, type RowOpener } from './safe-rows';
import { type KeyRow, LOG_NAME, LogDatabase } from './schema';

export interface RecordStoreOptions {
  readonly name?: string;
  /** Both needed where personal values may lie in the safe. */
  readonly opener?: RowOpener;
  readonly crypto?: SafeCrypto;
  /** Makes the key pair of a new log, and the signer of a stored one. */
  createKeyPair(): Promise<CryptoKeyPair>;
  signerOf(pair: CryptoKeyPair): Promise<Signer>;
  /** A name for a new log that no other log has: it stands in every checkpoint. */
  newOrigin(): string;
  now(): number;
}

/** The log's database as proofs, erasure and retention see it. Only the background may erase and prune. */
export function createRecordStore(options: RecordStoreOptions): RecordStore {
  const db = new LogDatabase(options.name ?? LOG_NAME);
  const opener = options.opener ?? NO_OPENER;
  return {
    leaves: (from, to) => guarded(() => readLeaves(db, from, to)),
    node: (level, index) => guarded(async () => (await db.nodes.get([level, index]))?.hash ?? null),
    saveNodes: (nodes) => guarded(async () => void (await db.nodes.bulkPut([...nodes]))),
    head: () => guarded(() => readHead(db)),
    firstKept: () => guarded(() => firstKept(db)),
    rows: (from) => rowsForAudit(db, { from, opener }),
    texts: (from) => rowsForAudit(db, { from, opener, ifLocked: 'blank' }),
    identity: () =>
      guarded(async () => {
        const row = (await db.keys.get('signer')) ?? (await makeIdentity(db, options));
        return { origin: row.origin, signer: await options.signerOf(row.pair) };
      }),
    checkpoints: () => guarded(() => db.checkpoints.orderBy('size').toArray()),
    saveCheckpoint: (checkpoint) => guarded(async () => void (await db.checkpoints.put(checkpoint))),
    witnessed: (origin) => guarded(async () => (await db.witnessed.get(origin)) ?? null),
    saveWitnessed: (log) => guarded(async () => void (await db.witnessed.put(log))),
    erase: (matches) => guarded(() => eraseRows(db, opener, matches)),
    formerKeys: () => guarded(() => readFormerKeys(db)),
    restore: (log) => guarded(() => restoreLog(db, log, createCloser(options.crypto ?? null))),
    prune: (to) => guarded(() => pruneRows(db, to)),
  };
}

/** Two pages may ask at the same moment: whoever stores first gives the log its name. */
async function makeIdentity(db: LogDatabase, options: RecordStoreOptions): Promise<KeyRow> {
  const row: KeyRow = { id: 'signer', origin: options.newOrigin(), pair: await options.createKeyPair(), at: options.now() };
  return db.transaction('rw', db.keys, async () => {
    const there = await db.keys.get('signer');
    if (there) return there;
    await db.keys.add(row);
    return row;
  });
}

async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asLogError(error);
  }
}
