import { useEffect, useState } from 'react';
import { type FlaggedEntry, foldEntries } from '../../lib/domain/flagged-entry';
import type { EventQuery } from '../../lib/ports/event-log';
import { usePorts } from '../ui/ports';

/**
 * The flagged entries that a query finds, newest first, followed; null while they are on their way, and none for a query
 * that is null. An unreadable log counts as empty: the health notice says why.
 */
export function useFollowedEntries(query: EventQuery | null): readonly FlaggedEntry[] | null {
  const { events } = usePorts();
  const [entries, setEntries] = useState<readonly FlaggedEntry[] | null>(null);
  // Queries are plain data: the same words are the same query.
  const key = JSON.stringify(query);
  useEffect(() => {
    let alive = true;
    const wanted = JSON.parse(key) as EventQuery | null;
    const load = () =>
      (wanted === null ? Promise.resolve([]) : events.read(wanted)).then(
        (stored) => alive && setEntries(foldEntries(stored)),
        () => alive && setEntries([]),
      );
    const stop = events.watch(() => void load());
    return () => {
      alive = false;
      stop();
    };
  }, [events, key]);
  return entries;
}

/** What belongs to these entries; null for none of them. */
export function linkedTo(flagIds: readonly string[]): EventQuery | null {
  return flagIds.length === 0 ? null : { flagIds };
}
