import type { EventType, StoredEvent } from '../domain/event';
import { type FlaggedEntry, foldEntries } from '../domain/flagged-entry';

/** Event types that an entry is made of. */
export const ENTRY_EVENTS: readonly EventType[] = [
  'flag.raised',
  'prompt.shown',
  'decision.made',
  'action.ran',
  'verdict.given',
  'verdict.undone',
];

/** Entries that follow the log: each new event folds only the entry it belongs to, not the whole log again. */
export interface LiveEntries {
  /** Takes events in any order; an id that is known replaces what it was (an own event that was stored since). */
  add(events: readonly StoredEvent[]): void;
  /** Takes back events that were added before they were stored, when storing them failed. */
  remove(ids: readonly string[]): void;
  /** Newest first; the same array until something changed. */
  list(): readonly FlaggedEntry[];
  get(flagId: string): FlaggedEntry | null;
}

export function createLiveEntries(): LiveEntries {
  const events = new Map<string, Map<string, StoredEvent>>();
  const entries = new Map<string, FlaggedEntry>();
  const homes = new Map<string, string>();
  let sorted: readonly FlaggedEntry[] | null = [];

  const refold = (flagIds: ReadonlySet<string>) => {
    for (const flagId of flagIds) {
      const [entry] = foldEntries([...(events.get(flagId)?.values() ?? [])]);
      if (entry) entries.set(flagId, entry);
      else entries.delete(flagId);
    }
    sorted = null;
  };
  const put = (event: StoredEvent): string | null => {
    const flagId = 'flagId' in event.body ? event.body.flagId : null;
    if (typeof flagId !== 'string') return null;
    const group = events.get(flagId) ?? new Map<string, StoredEvent>();
    if (group.get(event.id)?.seq === event.seq) return null;
    events.set(flagId, group.set(event.id, event));
    homes.set(event.id, flagId);
    return flagId;
  };
  return {
    add(added) {
      const touched = new Set(added.flatMap((event) => put(event) ?? []));
      if (touched.size > 0) refold(touched);
    },
    remove(ids) {
      const touched = new Set(ids.flatMap((id) => homes.get(id) ?? []));
      for (const id of ids) events.get(homes.get(id) ?? '')?.delete(id);
      if (touched.size > 0) refold(touched);
    },
    list() {
      sorted ??= [...entries.values()].sort((a, b) => b.at - a.at || b.seq - a.seq);
      return sorted;
    },
    get: (flagId) => entries.get(flagId) ?? null,
  };
}
