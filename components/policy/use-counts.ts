import { useEffect, useState } from 'react';
import { isEventOf } from '../../lib/domain/event-types';
import type { CheckSums } from '../../lib/domain/policy-revision';
import { addSums } from '../../lib/policy/check-sums';
import { useSectionPort } from '../desk/section-port';
import { usePorts } from '../ui/ports';
import { policyPort } from './port';

const NOTHING: CheckSums = { policyRevision: '', orders: 0, rules: {} };

/** What rules saw, summed over the whole log; grows while one looks. */
export function useCounts(): CheckSums {
  const { events } = usePorts();
  const { flushCounts } = useSectionPort(policyPort);
  const [sums, setSums] = useState(NOTHING);
  useEffect(() => {
    let alive = true;
    const read = async () => {
      const counts = (await events.read({ types: ['checks.counted'] })).filter((event) => isEventOf(event, 'checks.counted'));
      if (alive) setSums(counts.reduce((sum, { body }) => addSums(sum, body), NOTHING));
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
