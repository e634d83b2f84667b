import { useEffect, useState } from 'react';
import { type FlaggedEntry, foldEntries } from '../../lib/domain/flagged-entry';
import { OUTCOME_EVENTS, outcomesOf } from '../../lib/domain/outcome';
import { ENTRY_EVENTS } from '../../lib/review/live';
import { usePorts } from '../ui/ports';

/** Judgements that are looked at, the newest; enough for a year of a busy team, and bounded. */
const MOST = 20_000;
/** Entries read at once. */
const MOST_REAL = 3_000;

/** The entries that turned out to be real problems, by verdict or audit, with what became of them. Read again by `turn`. */
export function useRealProblems(turn: number): readonly FlaggedEntry[] {
  const { events } = usePorts();
  const [entries, setEntries] = useState<readonly FlaggedEntry[]>([]);
  useEffect(() => {
    let alive = turn >= 0;
    const read = async () => {
      const judged = await events.read({ types: OUTCOME_EVENTS, newestFirst: true, limit: MOST });
      const ids = [
        ...new Set(judged.map(({ body }) => ('itemId' in body ? body.itemId : 'flagId' in body ? (body.flagId ?? '') : ''))),
      ];
      const about = await events.read({ types: [...ENTRY_EVENTS, ...OUTCOME_EVENTS], flagIds: ids.slice(0, MOST_REAL) });
      // Audits name an entry without belonging to it: they are not found by its id.
      const outcomes = outcomesOf([...about.filter(({ type }) => type === 'flag.raised'), ...judged]);
      const real = foldEntries(about).filter(({ flagId }) => outcomes.get(flagId) === 'true_positive');
      if (alive) setEntries(real.map((entry) => ({ ...entry, verdict: 'true_positive' })));
    };
    read().catch(() => undefined);
    return () => {
      alive = false;
    };
  }, [events, turn]);
  return entries;
}
