import { Dexie } from 'dexie';
import type { FormerKey, RestoredLog } from '../../ports/record-store';
import { rowOf, rowSetAside } from './columns';
import { addToCounters, countersNow } from './counters';
import { readHead } from './head';
import { TILE } from './leaves';
import type { RowCloser } from './safe-rows';
import { readSafe } from './safe-store';
import type { LogDatabase } from './schema';

/** Keys under which this log was signed before it came here. */
export async function readFormerKeys(db: LogDatabase): Promise<readonly FormerKey[]> {
  const row = await db.meta.get('former');
  return row && 'keys' in row && Array.isArray(row.keys) ? (row.keys as readonly FormerKey[]) : [];
}

/**
 * Writes a log that was checked before into an empty database, a page in a transaction, head included: whatever interrupts it
 * leaves the beginning of a sound log, and restoring again then merges the rest by id.
 */
export async function restoreLog(db: LogDatabase, log: RestoredLog, closer: RowCloser): Promise<void> {
  const last = log.tiles.at(-1)?.slice(-64) ?? '0'.repeat(64);
  await db.transaction('rw', db.meta, db.leaves, db.checkpoints, async () => {
    if ((await readHead(db)).next > 0) throw new Dexie.ConstraintError('the log is not empty');
    await db.leaves.bulkPut(log.tiles.map((hashes, tile) => ({ tile, hashes })));
    await db.meta.put({ key: 'former', keys: log.formerKeys });
    await db.checkpoints.bulkPut([...log.checkpoints]);
    if (log.tiles.length > 0) await db.meta.put({ key: 'head', next: log.tiles.length * TILE, hash: last, size: 0 });
  });
  for await (const page of log.rows) {
    const safe = await readSafe(db);
    const plain = page.map(({ entry, event }) => (event ? rowOf(entry, event) : rowSetAside(entry)));
    const rows = await closer.close(safe, plain);
    await db.transaction('rw', [db.events, db.counters, db.meta, db.safe, db.dataKeys], async () => {
      if ((await readSafe(db))?.generation !== safe?.generation) throw new Dexie.ConstraintError('the safe was changed');
      const head = await readHead(db);
      if (rows[0] && rows[0].seq !== head.next) throw new Dexie.ConstraintError('the log has moved on');
      if (closer.keyRow) await db.dataKeys.put(closer.keyRow);
      await db.events.bulkAdd(rows);
      await addToCounters(
        db,
        await countersNow(
          db,
          page.flatMap(({ event }) => event ?? []),
        ),
      );
      const end = rows.at(-1);
      const size = rows.reduce((sum, row) => sum + row.text.length, head.size);
      if (end) await db.meta.put({ key: 'head', next: end.seq + 1, hash: end.hash, size });
    });
  }
}
