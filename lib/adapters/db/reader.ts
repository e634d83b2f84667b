import { liveQuery } from 'dexie';
import type { EventQuery, EventReader } from '../../ports/event-log';
import type { Sealer } from '../../ports/sealer';
import { entryOf } from './columns';
import { asLogError } from './failure';
import { countRows, findRows } from './query';
import { LOG_NAME, LogDatabase } from './schema';

export interface ReaderOptions {
  readonly sealer: Pick<Sealer, 'open'>;
  readonly name?: string;
}

/**
 * Reads the log; works in every page of the extension and follows what the background writes. Rows that cannot be
 * read are left out: `listBroken` of the record desk shows them. Rejects with a `LogError`.
 */
export function createEventReader(options: ReaderOptions): EventReader {
  const db = new LogDatabase(options.name ?? LOG_NAME);
  return {
    async read(query) {
      const rows = await guarded(() => findRows(db, query));
      return rows.flatMap((row) => options.sealer.open(entryOf(row)) ?? []);
    },
    count: (query: EventQuery) => guarded(() => countRows(db, query)),
    watch(changed) {
      const subscription = liveQuery(() => db.meta.get('head')).subscribe({ next: changed, error: () => undefined });
      return () => subscription.unsubscribe();
    },
  };
}

async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asLogError(error);
  }
}
