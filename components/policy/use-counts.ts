import { useEffect, useState } from 'react';
import type { StoredEvent } from '../../lib/domain/event';
import { isEventOf } from '../../lib/domain/event-types';
import type { CheckSums } from '../../lib/domain/policy-revision';
import { addSums, watchedBy } from '../../lib/policy/check-sums';
import { useSectionPort } from '../desk/section-port';
import { usePorts } from '../ui/ports';
import { policyPort } from './port';

const NOTHING: CheckSums = { policyRevision: '', orders: 0, rules: {} };

/** What rules saw, summed over the whole log; grows while one looks. `watched` is what the gate counts: since the last edit. */
export function useCounts(): CheckSums {
  const { events } = usePorts();
  const { flushCounts } = useSectionPort(policyPort);
  const [sums, setSums] = useState(NOTHING);
  useEffect(() => {
    let alive = true;
    const read = async () => {
      const found = await events.read({ types: ['checks.counted', 'policy.published'] });
      if (alive) setSums(sumsOf(found));
    };
    void flushCounts().catch(() => undefined);
    const stop = events.watch(() => void read().catch(() => undefined));
    return () => {
      alive = false;
      stop();
    };
  }, [events, flushCounts]);
  return sums;
}

function sumsOf(events: readonly StoredEvent[]): CheckSums {
  const counts = events.filter((event) => isEventOf(event, 'checks.counted'));
  const sums = counts.reduce((sum, { body }) => addSums(sum, body), NOTHING);
  const watched = watchedBy(events);
  const rules = Object.entries(sums.rules).map(([rule, own]) => [rule, { ...own, watched: watched(rule) }] as const);
  return { ...sums, rules: Object.fromEntries(rules) };
}
