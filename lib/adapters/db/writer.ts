import type { LogEvent } from '../../domain/event';
import type { AppendResult, EventWriter } from '../../ports/event-log';
import type { SafeCrypto } from '../../ports/safe';
import type { Sealer } from '../../ports/sealer';
import { rowOf } from './columns';
import { addToCounters, countersNow } from './counters';
import { asLogError, isConnectionLost, isConstraint } from './failure';
import { createGroupCommit } from './group-commit';
import { EMPTY_HEAD, readHead } from './head';
import { createCloser, type RowCloser } from './safe-rows';
import { readSafe } from './safe-store';
import { type HeadRow, LOG_NAME, LogDatabase } from './schema';

/** Larger transactions were measured to stall: `adapters/db/db.design.md`. */
const MOST_A_BATCH = 1000;
const TRIES = 5;

export interface WriterOptions {
  readonly sealer: Sealer;
  /** Needed where personal values may lie in the safe. */
  readonly crypto?: SafeCrypto;
  /** For tests and benchmarks; one log a profile otherwise. */
  readonly name?: string;
  readonly batch?: number;
}

/** The log moved on under us: another worker of the same profile wrote, or the safe was changed. The batch is sealed again. */
class HeadMoved extends Error {}

/**
 * The only writer of the log. Every call is acknowledged when its events are on disk (or were before): one transaction
 * a batch, `seq` without holes, each entry hashed onto the one before. Rejects with a `LogError`; then nothing of the
 * batch was stored. Opens the database with the first append, not before.
 */
export function createEventWriter(options: WriterOptions): EventWriter {
  const db = new LogDatabase(options.name ?? LOG_NAME);
  const tools = { sealer: options.sealer, closer: createCloser(options.crypto ?? null) };
  let head: HeadRow | null = null;

  async function commit(events: readonly LogEvent[]): Promise<readonly AppendResult[]> {
    let known: ReadonlySet<string> = new Set();
    for (let tries = 1; ; tries++) {
      try {
        const fresh = firstOfEachId(events).filter((event) => !known.has(event.id));
        head ??= await readHead(db);
        head = await appendFresh(db, tools, fresh, head);
        return resultsOf(events, fresh);
      } catch (error) {
        head = null;
        if (tries >= TRIES) throw asLogError(error);
        if (isConstraint(error)) known = await knownIds(db, events);
        else if (isConnectionLost(error)) db.close({ disableAutoOpen: false });
        else if (!(error instanceof HeadMoved)) throw asLogError(error);
      }
    }
  }

  return { append: createGroupCommit(commit, options.batch ?? MOST_A_BATCH) };
}

/** Hashes outside of the transaction, which would not outlive a foreign promise, and checks inside that the head is still the same. */
async function appendFresh(
  db: LogDatabase,
  { sealer, closer }: { readonly sealer: Sealer; readonly closer: RowCloser },
  events: readonly LogEvent[],
  head: HeadRow,
): Promise<HeadRow> {
  if (events.length === 0) return head;
  const entries = await sealer.seal(events, head.next, head.hash);
  const safe = await readSafe(db);
  const plain = entries.flatMap((entry, i) => {
    const event = events[i];
    return event === undefined ? [] : [rowOf(entry, event)];
  });
  const rows = await closer.close(safe, plain);
  const last = rows.at(-1);
  const size = rows.reduce((sum, row) => sum + row.text.length, head.size);
  const next: HeadRow = { key: 'head', next: head.next + rows.length, hash: last?.hash ?? head.hash, size };
  await db.transaction('rw', [db.events, db.counters, db.meta, db.safe, db.dataKeys], async () => {
    const [now = EMPTY_HEAD, safeNow] = await Promise.all([db.meta.get('head'), readSafe(db)]);
    if (now['next'] !== head.next || now['hash'] !== head.hash) throw new HeadMoved();
    if (safeNow?.generation !== safe?.generation || safeNow?.phase !== safe?.phase) throw new HeadMoved();
    await Promise.all([
      db.events.bulkAdd(rows),
      ...(closer.keyRow ? [db.dataKeys.put(closer.keyRow)] : []),
      countersNow(db, events).then((counts) => addToCounters(db, counts)),
      db.meta.put(next),
    ]);
  });
  return next;
}

async function knownIds(db: LogDatabase, events: readonly LogEvent[]): Promise<ReadonlySet<string>> {
  const ids = events.map((event) => event.id);
  return new Set((await db.events.where('id').anyOf(ids).keys()).map(String));
}

function firstOfEachId(events: readonly LogEvent[]): readonly LogEvent[] {
  return [...new Map([...events].reverse().map((event) => [event.id, event])).values()].reverse();
}

/** `new` once for each event that was stored now, `duplicate` for everything else. */
function resultsOf(events: readonly LogEvent[], fresh: readonly LogEvent[]): readonly AppendResult[] {
  const unsaid = new Set(fresh.map((event) => event.id));
  return events.map((event) => (unsaid.delete(event.id) ? 'new' : 'duplicate'));
}
