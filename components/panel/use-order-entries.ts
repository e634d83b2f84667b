import { useEffect, useState } from 'react';
import { type FlaggedEntry, foldEntries } from '../../lib/domain/flagged-entry';
import { usePorts } from '../ui/ports';

const MOST = 200;

/** The flagged entries of one order on one site, newest first, followed. An unreadable log counts as empty: the health notice says why. */
export function useOrderEntries(site: string, orderNo: string): readonly FlaggedEntry[] {
  const { events } = usePorts();
  const [entries, setEntries] = useState<readonly FlaggedEntry[]>([]);
  useEffect(() => {
    let alive = true;
    const load = () =>
      void events.read({ orderNo, site, newestFirst: true, limit: MOST }).then(
        (stored) => alive && setEntries(foldEntries(stored)),
        () => alive && setEntries([]),
      );
    const stop = events.watch(load);
    return () => {
      alive = false;
      stop();
    };
  }, [events, site, orderNo]);
  return entries;
}
