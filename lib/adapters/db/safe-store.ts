import { Dexie } from 'dexie';
import type { SafeCrypto, SafeStore, StoredSafe, WrongTries } from '../../ports/safe';
import { asLogError } from './failure';
import { readHead } from './head';
import { createCloser, type RowOpener } from './safe-rows';
import { type EventRow, LOG_NAME, LogDatabase, type SafeRow, type TriesRow } from './schema';

const SLICE = 500;

export interface SafeStoreOptions {
  readonly name?: string;
  readonly crypto: SafeCrypto;
  /** Opens rows when the safe is given up. */
  readonly opener: RowOpener;
}

/** The safe's row; null where there is none. */
export async function readSafe(db: LogDatabase): Promise<SafeRow | null> {
  const row = await db.safe.get('safe');
  return row?.id === 'safe' ? row : null;
}

/** The safe in the log's own database, so that a batch of entries and the state of the safe are one transaction. */
export function createSafeStore({ name = LOG_NAME, crypto, opener }: SafeStoreOptions): SafeStore {
  const db = new LogDatabase(name);
  const guarded = async <T>(work: () => PromiseLike<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw asLogError(error);
    }
  };
  return {
    read: () => guarded(() => readSafe(db)),
    save: (safe) => guarded(() => save(db, safe)),
    tries: () => guarded(() => readTries(db, 'tries')),
    saveTries: (tries) => guarded(() => saveTries(db, 'tries', tries)),
    fileTries: () => guarded(() => readTries(db, 'fileTries')),
    saveFileTries: (tries) => guarded(() => saveTries(db, 'fileTries', tries)),
    sweep: (progress) => guarded(() => sweep(db, crypto, opener, progress)),
    remove: () => guarded(() => remove(db)),
  };
}

async function readTries(db: LogDatabase, id: TriesRow['id']): Promise<WrongTries | null> {
  const row = await db.safe.get(id);
  return row?.id === 'tries' || row?.id === 'fileTries' ? row : null;
}

async function saveTries(db: LogDatabase, id: TriesRow['id'], tries: WrongTries | null): Promise<void> {
  if (tries === null) await db.safe.delete(id);
  else await db.safe.put({ ...tries, id });
}

function save(db: LogDatabase, { generation, phase, keys, done }: StoredSafe): Promise<void> {
  return db.transaction('rw', db.safe, async () => {
    const there = await readSafe(db);
    if (there && there.generation !== generation) throw new Dexie.ConstraintError('there is another safe');
    await db.safe.put({ id: 'safe', generation, phase, keys, done });
  });
}

/**
 * A slice a transaction, the place kept with it: whatever interrupts it, the next sweep goes on from there. Writers look at
 * the safe inside of their own transactions, so that behind the head of this moment everything is as the phase wants it.
 */
async function sweep(db: LogDatabase, crypto: SafeCrypto, opener: RowOpener, progress: (done: number) => void): Promise<void> {
  const closer = createCloser(crypto);
  const { next } = await readHead(db);
  for (let safe = await readSafe(db); safe && safe.phase !== 'on' && safe.done < next; ) {
    const slice = await db.events
      .where('seq')
      .aboveOrEqual(safe.done)
      .limit(SLICE)
      .filter((row) => row.seq < next)
      .toArray();
    const changed = safe.phase === 'sealing' ? await closed(closer, safe, slice) : await opened(db, opener, slice);
    const done = (slice.at(-1)?.seq ?? next - 1) + 1;
    const after: SafeRow = { ...safe, done };
    await db.transaction('rw', db.events, db.safe, db.dataKeys, async () => {
      const now = await readSafe(db);
      if (now?.generation !== after.generation || now.phase !== after.phase)
        throw new Dexie.ConstraintError('the safe was changed');
      const kept = new Set(
        await db.events
          .where('seq')
          .anyOf(changed.map(({ seq }) => seq))
          .primaryKeys(),
      );
      if (closer.keyRow && changed.length > 0) await db.dataKeys.put(closer.keyRow);
      await db.events.bulkPut(changed.filter(({ seq }) => kept.has(seq)));
      await db.safe.put(after);
    });
    progress(Math.min(1, done / Math.max(1, next)));
    safe = after;
  }
}

async function closed(
  closer: ReturnType<typeof createCloser>,
  safe: SafeRow,
  slice: readonly EventRow[],
): Promise<readonly EventRow[]> {
  return closer.close(
    safe,
    slice.filter((row) => row.personal),
  );
}

/** What cannot be opened stays as it is: it is broken, and remains the proof of it. */
async function opened(db: LogDatabase, opener: RowOpener, slice: readonly EventRow[]): Promise<readonly EventRow[]> {
  const rows = slice.filter((row) => row.values);
  const entries = await opener.entries(db, rows);
  return rows.flatMap(({ values: _values, ...row }, i) => {
    const entry = entries[i];
    return entry && !entry.isSpoiled ? [{ ...row, personal: entry.personal, salts: entry.salts }] : [];
  });
}

/** Data keys stay as long as any row needs one. */
function remove(db: LogDatabase): Promise<void> {
  return db.transaction('rw', db.safe, db.events, db.dataKeys, async () => {
    // Wrong tries at files stay: a new safe is no new start for those.
    await db.safe.bulkDelete(['safe', 'tries']);
    const spoiled = await db.events.filter((row) => row.values !== undefined).count();
    if (spoiled === 0) await db.dataKeys.clear();
  });
}
