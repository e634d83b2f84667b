import type { FlaggedEntry } from '../domain/flagged-entry';
import { similarityKey } from './similar';

/** Keeps open entries by their case, so that asking for similar ones does not walk the whole log. */
export function createKin() {
  const open = new Map<string, Map<string, FlaggedEntry>>();
  const groupOf = (entry: FlaggedEntry) => open.get(similarityKey(entry));
  return {
    /** The entry was `before` and is `after` now; null where it came or went. */
    replace(before: FlaggedEntry | null, after: FlaggedEntry | null): void {
      if (before) groupOf(before)?.delete(before.flagId);
      if (after?.status !== 'open') return;
      const key = similarityKey(after);
      const group = open.get(key) ?? new Map<string, FlaggedEntry>();
      open.set(key, group.set(after.flagId, after));
    },
    /** Open entries of the same case, without this one, in no order. */
    of(entry: FlaggedEntry): FlaggedEntry[] {
      return [...(groupOf(entry)?.values() ?? [])].filter((other) => other.flagId !== entry.flagId);
    },
    count(entry: FlaggedEntry): number {
      const group = groupOf(entry);
      return group ? group.size - (group.has(entry.flagId) ? 1 : 0) : 0;
    },
  };
}
