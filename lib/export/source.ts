import type { EventType, StoredEvent } from '../domain/event';
import type { Severity } from '../domain/finding';
import { type FlaggedEntry, foldEntries } from '../domain/flagged-entry';
import type { EventReader } from '../ports/event-log';
import type { EntrySource } from './format';

/** Which entries a file is about. Missing = all. */
export interface EntryChoice {
  /** Inclusive from, exclusive to; ms UTC. */
  readonly from: number;
  readonly to: number;
  readonly site?: string;
  readonly rule?: string;
  readonly severity?: Severity;
}

const PAGE = 500;
const FOLLOWING: readonly EventType[] = ['prompt.shown', 'decision.made', 'action.ran', 'verdict.given', 'verdict.undone'];

/**
 * The entries of a range, oldest first, a page at a time: memory does not grow with the log. Each page is read when it is
 * asked for, so that a reader who stops costs nothing more.
 */
export function entrySource(reader: EventReader, choice: EntryChoice, page = PAGE): EntrySource {
  return async function* () {
    let from = choice.from;
    let seen: ReadonlySet<string> = new Set();
    for (;;) {
      const limit = page + seen.size;
      const flags = await reader.read({ ...choice, from, types: ['flag.raised'], limit });
      const fresh = flags.filter((flag) => !seen.has(flag.id));
      if (fresh.length > 0) yield await withFollowing(reader, fresh);
      const last = flags.at(-1);
      if (last === undefined || flags.length < limit) return;
      // Many entries may share the last moment: the next page starts there and skips what was given already.
      seen = new Set(flags.filter((flag) => flag.at === last.at).map((flag) => flag.id));
      from = last.at;
    }
  };
}

/** Number of entries that a source will give. */
export function countEntries(reader: EventReader, choice: EntryChoice): Promise<number> {
  return reader.count({ ...choice, types: ['flag.raised'] });
}

async function withFollowing(reader: EventReader, flags: readonly StoredEvent[]): Promise<readonly FlaggedEntry[]> {
  const flagIds = flags.flatMap((flag) => ('flagId' in flag.body && flag.body.flagId !== null ? [flag.body.flagId] : []));
  const following = await reader.read({ flagIds, types: FOLLOWING });
  return [...foldEntries([...flags, ...following])].sort((a, b) => a.at - b.at || a.seq - b.seq);
}
