import { liveQuery } from 'dexie';
import type { StoredEvent } from '../../domain/event';
import type { EventQuery, EventReader } from '../../ports/event-log';
import type { Sealer } from '../../ports/sealer';
import { asLogError } from './failure';
import { countRows, findRows } from './query';
import { NO_OPENER, type RowOpener } from './safe-rows';
import { LOG_NAME, LogDatabase } from './schema';

export interface ReaderOptions {
  readonly sealer: Pick<Sealer, 'open'>;
  /** Needed where personal values may lie in the safe. */
  readonly opener?: RowOpener;
  readonly name?: string;
}

/**
 * Reads the log; works in every page of the extension and follows what the background writes. Rows that cannot be
 * read are left out and do not count towards a limit; the record desk lists them. Rejects with a `LogError`: `locked` where
 * a locked safe holds part of the answer, unless the opener leaves that blank.
 */
export function createEventReader(options: ReaderOptions): EventReader {
  const db = new LogDatabase(options.name ?? LOG_NAME);
  return {
    read: (query) => readOpened(db, options, query),
    count: (query: EventQuery) => guarded(() => countRows(db, query)),
    watch(changed) {
      const subscription = liveQuery(() => db.meta.get('head')).subscribe({ next: changed, error: () => undefined });
      return () => subscription.unsubscribe();
    },
  };
}

/** A limit is one of readable events: whoever pages must not take a page of broken rows for the end of the log. */
async function readOpened(
  db: LogDatabase,
  { sealer, opener = NO_OPENER }: ReaderOptions,
  query: EventQuery,
): Promise<readonly StoredEvent[]> {
  for (let more = 0; ; ) {
    const limit = query.limit === undefined ? undefined : query.limit + more;
    const rows = await guarded(() => findRows(db, limit === undefined ? query : { ...query, limit }));
    const entries = await guarded(() => opener.entries(db, rows));
    const events = entries.flatMap((entry) => sealer.open(entry) ?? []);
    if (limit === undefined || rows.length < limit || events.length >= (query.limit ?? 0)) return events.slice(0, query.limit);
    more += rows.length - events.length;
  }
}

async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asLogError(error);
  }
}
