import { useCallback, useEffect, useState } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { isDrawn, NO_BLIND, planOf } from '../../lib/review/blind-plan';
import { useNarrowed } from '../review/use-narrowed';
import { usePorts } from '../ui/ports';

export interface Withheld {
  /** True for an entry that two people judge apart and are not done with. */
  readonly isWithheld: (entry: FlaggedEntry) => boolean;
  /** The entries without those, and how many those are. */
  readonly shown: readonly FlaggedEntry[];
  readonly count: number;
}

const NONE: readonly FlaggedEntry[] = [];

/** What the ordinary queue leaves to double-blind review: whoever saw clerk and rules there could not judge it blind. */
export function useWithheld(entries: readonly FlaggedEntry[]): Withheld {
  const { events } = usePorts();
  const [plan, setPlan] = useState(NO_BLIND);
  useEffect(() => {
    const load = () =>
      events.read({ types: ['blind.planned'] }).then((stored) => {
        const next = planOf(stored);
        setPlan((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
      });
    return events.watch(() => void load().catch(() => undefined));
  }, [events]);
  const { on, seed, from, sampleShare, seededShare } = plan;
  const isWithheld = useCallback(
    (entry: FlaggedEntry) => entry.verdict === null && isDrawn(entry, { on, seed, from, sampleShare, seededShare }),
    [on, seed, from, sampleShare, seededShare],
  );
  const isShown = useCallback((entry: FlaggedEntry) => !isWithheld(entry), [isWithheld]);
  const open = useNarrowed(on ? entries : NONE, isShown);
  const shown = on ? open : entries;
  return { isWithheld, shown, count: entries.length - shown.length };
}
