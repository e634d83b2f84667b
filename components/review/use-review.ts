import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { type EntryFilter, EVERYTHING, entryMatcher } from '../../lib/review/filter';
import { byRisk } from '../../lib/review/priority';
import { routingOf } from '../../lib/review/routing';
import { usePolicyInForce } from '../policy/use-policy';
import { usePorts } from '../ui/ports';
import { useNarrowed } from './use-narrowed';

type Entries = readonly FlaggedEntry[];
export type SortOrder = 'newest' | 'risk';

/** What waits for a person; the screen opens with this. */
export const WAITING: EntryFilter = { ...EVERYTHING, statuses: ['open', 'claimed', 'escalated'] };

export interface ReviewView {
  readonly filter: EntryFilter;
  readonly setFilter: (filter: EntryFilter) => void;
  readonly sort: SortOrder;
  readonly setSort: (sort: SortOrder) => void;
  /** Entries that match, in the order chosen. */
  readonly visible: readonly FlaggedEntry[];
  readonly selectedId: string | null;
  readonly select: (flagId: string | null) => void;
  /** Goes up or down the list; stays at its ends. */
  readonly move: (step: 1 | -1) => void;
  /** The entry that takes the place of these when they leave the list. */
  readonly afterwards: (leaving: ReadonlySet<string>) => string | null;
}

/** Filter, order and selection over the entries. Nothing is stored: a reload starts with what waits. */
export function useReview(entries: readonly FlaggedEntry[]): ReviewView {
  const { clock } = usePorts();
  const { routing } = usePolicyInForce();
  const [filter, setFilter] = useState(WAITING);
  const [sort, setSort] = useState<SortOrder>('newest');
  const [selectedId, select] = useState<string | null>(null);
  // Typing in the search stays smooth: the list follows a moment behind the letters.
  const settled = useDeferredValue(filter);
  const fits = useMemo(() => entryMatcher(settled, routingOf(routing)), [settled, routing]);
  const order = useMemo(() => (sort === 'risk' ? (list: Entries) => byRisk(list, clock.now()) : null), [sort, clock]);
  const visible = useNarrowed(entries, fits, order);
  const at = useMemo(() => visible.findIndex((entry) => entry.flagId === selectedId), [visible, selectedId]);
  const move = useCallback(
    (step: 1 | -1) => {
      const next = visible[at < 0 ? 0 : at + step];
      if (next) select(next.flagId);
    },
    [visible, at],
  );
  const afterwards = useCallback(
    (leaving: ReadonlySet<string>) => {
      const stays = (entry: FlaggedEntry) => !leaving.has(entry.flagId);
      const next = visible.slice(at + 1).find(stays) ?? visible.slice(0, Math.max(at, 0)).findLast(stays);
      return next?.flagId ?? null;
    },
    [visible, at],
  );
  return { filter, setFilter, sort, setSort, visible, selectedId, select, move, afterwards };
}
