import type { EventType, StoredEvent } from '../domain/event';
import { type FlaggedEntry, foldEntries } from '../domain/flagged-entry';
import { type Facets, facetsOf } from './facets';
import { createKin } from './kin';

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
  /** Open entries of the same case as this one, without it, newest first; and how many they are, at no cost. */
  similar(entry: FlaggedEntry): readonly FlaggedEntry[];
  countSimilar(entry: FlaggedEntry): number;
  /** Rules, sites and clerks that occur; the same object until an entry came or went. */
  facets(): Facets;
}

export function createLiveEntries(): LiveEntries {
  const events = createGroups();
  const entries = new Map<string, FlaggedEntry>();
  const kin = createKin();
  let sorted: readonly FlaggedEntry[] = [];
  let facets: { readonly size: number; readonly found: Facets } | null = null;

  const refold = (flagIds: ReadonlySet<string>) => {
    const changed: FlaggedEntry[] = [];
    let isResorted = false;
    for (const flagId of flagIds) {
      const before = entries.get(flagId);
      const [entry] = foldEntries(events.of(flagId));
      if (before && entry && isSame(before, entry)) continue;
      kin.replace(before ?? null, entry ?? null);
      if (entry) entries.set(flagId, entry);
      else entries.delete(flagId);
      if (entry && before && before.seq === entry.seq) changed.push(entry);
      else if (entry || before) isResorted = true;
    }
    if (isResorted || changed.length > 0)
      sorted = isResorted ? [...entries.values()].sort(newestFirst) : withReplaced(sorted, changed);
  };
  return {
    add(added) {
      const touched = new Set(added.flatMap((event) => events.put(event) ?? []));
      if (touched.size > 0) refold(touched);
    },
    remove(ids) {
      const touched = new Set(ids.flatMap((id) => events.drop(id) ?? []));
      if (touched.size > 0) refold(touched);
    },
    list: () => sorted,
    get: (flagId) => entries.get(flagId) ?? null,
    similar: (entry) => kin.of(entry).sort(newestFirst),
    countSimilar: kin.count,
    facets() {
      if (facets?.size !== entries.size) facets = { size: entries.size, found: facetsOf(sorted) };
      return facets.found;
    },
  };
}

/** Events by the entry that they belong to. `put` and `drop` return that entry's id, or null where nothing changed. */
function createGroups() {
  const groups = new Map<string, Map<string, StoredEvent>>();
  const homes = new Map<string, string>();
  return {
    of: (flagId: string): readonly StoredEvent[] => [...(groups.get(flagId)?.values() ?? [])],
    put(event: StoredEvent): string | null {
      const flagId = 'flagId' in event.body ? event.body.flagId : null;
      if (typeof flagId !== 'string') return null;
      const group = groups.get(flagId) ?? new Map<string, StoredEvent>();
      if (group.get(event.id)?.seq === event.seq) return null;
      groups.set(flagId, group.set(event.id, event));
      homes.set(event.id, flagId);
      return flagId;
    },
    drop(id: string): string | null {
      const flagId = homes.get(id) ?? null;
      if (flagId !== null) groups.get(flagId)?.delete(id);
      return flagId;
    },
  };
}

/** True where folding again made nothing new: an own verdict came back stored. What derives from the flag cannot differ. */
function isSame(a: FlaggedEntry, b: FlaggedEntry): boolean {
  const keys = [
    'seq',
    'status',
    'verdict',
    'verdictAt',
    'reviewer',
    'note',
    'closeReason',
    'decidedAt',
    'ran',
    'shownMs',
    'erased',
  ] as const;
  return keys.every((key) => a[key] === b[key]);
}

/** The same order with these entries in the places of what they were: a verdict must not sort 50,000 entries again. */
function withReplaced(sorted: readonly FlaggedEntry[], changed: readonly FlaggedEntry[]): readonly FlaggedEntry[] {
  const next = [...sorted];
  for (const entry of changed) next[placeOf(sorted, entry)] = entry;
  return next;
}

/** Binary search by time and position, which never change. */
function placeOf(sorted: readonly FlaggedEntry[], entry: FlaggedEntry): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there && newestFirst(there, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function newestFirst(a: FlaggedEntry, b: FlaggedEntry): number {
  return b.at - a.at || b.seq - a.seq;
}
