import { useEffect, useState } from 'react';
import { type FlaggedEntry, foldEntries } from '../../lib/domain/flagged-entry';
import { usePorts } from '../ui/ports';

/** The flagged entries of these ids, followed; null while they are on their way. Ids that the log does not hold are left out. */
export function useLinkedEntries(flagIds: readonly string[]): readonly FlaggedEntry[] | null {
  const { events } = usePorts();
  const [entries, setEntries] = useState<readonly FlaggedEntry[] | null>(null);
  const key = flagIds.join('\n');
  useEffect(() => {
    let alive = true;
    const wanted = key === '' ? [] : key.split('\n');
    const load = async () => {
      const stored = wanted.length === 0 ? [] : await events.read({ flagIds: wanted });
      if (alive) setEntries(foldEntries(stored));
    };
    const stop = events.watch(() => void load().catch(() => alive && setEntries([])));
    return () => {
      alive = false;
      stop();
    };
  }, [events, key]);
  return entries;
}
