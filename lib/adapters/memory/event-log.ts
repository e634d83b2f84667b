import type { LogEvent, StoredEvent } from '../../domain/event';
import type { EventQuery, EventReader, EventWriter } from '../../ports/event-log';
import type { SealedEntry, Sealer } from '../../ports/sealer';
import { matchesEvent } from './matches';

export interface MemoryLog extends EventWriter, EventReader {
  entries(): readonly SealedEntry[];
}

/** The log in plain maps, for tests, drill and sandbox: the same contract as the database, gone with the page. */
export function createMemoryLog(sealer: Sealer): MemoryLog {
  const entries: SealedEntry[] = [];
  const stored: StoredEvent[] = [];
  const ids = new Set<string>();
  const watchers = new Set<() => void>();
  let last: Promise<unknown> = Promise.resolve();

  async function appendNow(events: readonly LogEvent[]): Promise<readonly ('new' | 'duplicate')[]> {
    const fresh = events.filter((event, i) => !ids.has(event.id) && events.findIndex((one) => one.id === event.id) === i);
    const sealed = await sealer.seal(fresh, entries.length, entries.at(-1)?.hash ?? '0'.repeat(64));
    entries.push(...sealed);
    stored.push(...sealed.flatMap((entry) => sealer.open(entry) ?? []));
    for (const event of fresh) ids.add(event.id);
    if (fresh.length > 0) for (const changed of watchers) changed();
    const unsaid = new Set(fresh.map((event) => event.id));
    return events.map((event) => (unsaid.delete(event.id) ? 'new' : 'duplicate'));
  }

  return {
    entries: () => entries,
    append(events) {
      const result = last.then(() => appendNow(events));
      last = result.catch(() => undefined);
      return result;
    },
    read: async (query) => select(stored, query),
    count: async (query) => stored.filter(matchesEvent(query)).length,
    watch(changed) {
      watchers.add(changed);
      changed();
      return () => watchers.delete(changed);
    },
  };
}

function select(stored: readonly StoredEvent[], query: EventQuery): readonly StoredEvent[] {
  const bySeq = query.afterSeq !== undefined || query.beforeSeq !== undefined;
  const sign = query.newestFirst ? -1 : 1;
  return stored
    .filter(matchesEvent(query))
    .sort((a, b) => sign * ((bySeq ? 0 : a.at - b.at) || a.seq - b.seq))
    .slice(0, query.limit);
}
