import { useEffect, useState } from 'react';
import type { EventType, StoredEvent } from '../../lib/domain/event';
import { isEventOf } from '../../lib/domain/event-types';
import { OUTCOME_EVENTS } from '../../lib/domain/outcome';
import { type EditSummary, editTrails } from '../../lib/insight/edit-trails';
import { type Scorecard, scorecardOf } from '../../lib/policy/scorecard';
import { usePorts } from '../ui/ports';

const TYPES: readonly EventType[] = [
  ...(['checks.counted', 'flag.raised', 'decision.made', 'rule.demoted', 'edit.made'] as const),
  ...OUTCOME_EVENTS,
];
const DAY_MS = 86_400_000;

export type ScorecardLoad =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | {
      readonly phase: 'ready';
      readonly card: Scorecard;
      readonly demotions: readonly StoredEvent<'rule.demoted'>[];
      readonly edits: EditSummary;
    };

/** The scores of the last `days` (null = everything), anew while the log grows. */
export function useScorecard(days: number | null): { readonly load: ScorecardLoad; readonly retry: () => void } {
  const { events, clock } = usePorts();
  const [load, setLoad] = useState<ScorecardLoad>({ phase: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let alive = attempt >= 0;
    const read = async () => {
      const now = clock.now();
      const found = await events.read({ types: TYPES, ...(days === null ? {} : { from: now - days * DAY_MS }) });
      const demotions = found.filter((event) => isEventOf(event, 'rule.demoted')).filter(({ body }) => body.until > now);
      if (alive) setLoad({ phase: 'ready', card: scorecardOf(found), demotions, edits: editTrails(found) });
    };
    const stop = events.watch(() => void read().catch((error: unknown) => alive && setLoad({ phase: 'failed', error })));
    return () => {
      alive = false;
      stop();
    };
  }, [events, clock, days, attempt]);
  return { load, retry: () => setAttempt((old) => old + 1) };
}
