import { Dexie } from 'dexie';
import type { Personal } from '../../domain/event';
import { countersOfRow } from './columns';
import { takeFromCounters } from './counters';
import { TILE } from './leaves';
import type { RowOpener } from './safe-rows';
import type { EventRow, LogDatabase } from './schema';

const SLICE = 1000;

/** Place of the first row that is still there. */
export async function firstKept(db: LogDatabase): Promise<number> {
  const last = await db.leaves.orderBy('tile').last();
  return last === undefined ? 0 : (last.tile + 1) * TILE;
}

/**
 * Removes personal values and salts of every row that matches, a slice at a time. What is left of a row is what its hash
 * covers. Returns the number of rows.
 */
export async function eraseRows(
  db: LogDatabase,
  opener: RowOpener,
  matches: (row: { readonly orderNo: string | null; readonly personal: Personal }) => boolean,
): Promise<number> {
  let erased = 0;
  for (let after = -1; ; ) {
    const slice = await db.events.where('seq').above(after).limit(SLICE).toArray();
    const last = slice.at(-1);
    if (last === undefined) return erased;
    const entries = await opener.entries(db, slice);
    const hits = slice.filter((row, i) => {
      const personal = entries[i]?.personal ?? {};
      return (row.personal || row.values) && matches({ orderNo: row.orderNo ?? null, personal });
    });
    if (hits.length > 0) await db.events.bulkPut(hits.map(withoutPersonal));
    erased += hits.length;
    after = last.seq;
  }
}

/** Moves whole tiles before `to` out of the log, one transaction a tile: hashes stay, rows and their counts go. */
export async function pruneRows(db: LogDatabase, to: number): Promise<number> {
  let removed = 0;
  for (let tile = (await firstKept(db)) / TILE; (tile + 1) * TILE <= to; tile++) {
    removed += await db.transaction('rw', db.events, db.counters, db.leaves, async () => {
      const range = db.events.where('seq').between(tile * TILE, (tile + 1) * TILE, true, false);
      const rows = await range.toArray();
      // A hole would shift the hashes of all that follows: such a log is for the audit, not for tidying up.
      if (rows.length !== TILE) throw new Dexie.DataError(`tile ${tile} has ${rows.length} entries`);
      await db.leaves.put({ tile, hashes: rows.map((row) => row.hash).join('') });
      await takeFromCounters(db, rows.flatMap(countersOfRow));
      await range.delete();
      return rows.length;
    });
  }
  return removed;
}

function withoutPersonal({ personal: _personal, salts: _salts, values: _values, ...row }: EventRow): EventRow {
  return row;
}
