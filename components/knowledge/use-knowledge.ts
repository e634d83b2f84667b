import { useEffect, useMemo, useState } from 'react';
import type { StoredEvent } from '../../lib/domain/event';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { OUTCOME_EVENTS, outcomesOf } from '../../lib/domain/outcome';
import { foldIncidents } from '../../lib/incidents/fold';
import { casesOf, type ReviewedCase, withImported } from '../../lib/insight/cases';
import { type Model, modelsOf } from '../../lib/insight/models';
import { ENTRY_EVENTS } from '../../lib/review/live';
import { usePorts } from '../ui/ports';

export interface Knowledge {
  readonly phase: 'first' | 'ready' | 'failed';
  readonly error: unknown;
  readonly cases: readonly ReviewedCase[];
  /** Newest first. */
  readonly models: readonly Model[];
}

const OTHERS = ['incident.opened', 'incident.changed', 'knowledge.trained', 'cases.imported'] as const;

/** Cases and trees on record. Read when the screen is opened; a tree that is trained meanwhile is followed. */
export function useKnowledge(): Knowledge & { readonly retry: () => void } {
  const { events, clock } = usePorts();
  const [stored, setStored] = useState<readonly StoredEvent[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let alive = turn >= 0;
    events.read({ types: [...new Set([...ENTRY_EVENTS, ...OUTCOME_EVENTS, ...OTHERS])] }).then(
      (all) => {
        if (!alive) return;
        setStored(all);
        setError(null);
      },
      (failure: unknown) => alive && setError(failure),
    );
    return () => {
      alive = false;
    };
  }, [events, turn]);
  const known = useMemo(() => {
    const all = stored ?? [];
    const own = casesOf(foldEntries(all), foldIncidents(all).list, clock.utcOffsetMinutes(), outcomesOf(all));
    const cases = withImported(own, all);
    return { cases, models: modelsOf(all) };
  }, [stored, clock]);
  const phase = error !== null ? 'failed' : stored === null ? 'first' : 'ready';
  return { phase, error, ...known, retry: () => setTurn((old) => old + 1) };
}
