import { describe, expect, it } from 'vitest';
import type { CheckSums } from '../../lib/domain/policy-revision';
import { createCheckCounter } from '../../lib/pipeline/session/count-checks';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { UNTOUCHED } from '../../lib/policy/gate';

const shadowed = { ...BUILT_IN_POLICY, revision: 'p-2', rules: { b: { ...UNTOUCHED, lifecycle: 'shadow' as const } } };

describe('counting checks', () => {
  it('counts an order once a page, and hands on one sum for many', () => {
    const handed: CheckSums[] = [];
    const timers: (() => void)[] = [];
    const counter = createCheckCounter(
      (_, run) => timers.push(run),
      (sums) => handed.push(sums),
    );
    for (const key of ['1', '2', '1', '2', '2']) counter.add(key, { ran: ['a', 'b'], findings: [] }, shadowed);
    expect([handed, timers.length]).toEqual([[], 1]);
    timers[0]?.();
    const rules = { a: { ran: 2, flagged: 0, watched: 0 }, b: { ran: 2, flagged: 0, watched: 2 } };
    expect(handed).toEqual([{ policyRevision: 'p-2', orders: 2, rules }]);
    counter.flush();
    expect(handed).toHaveLength(1);
  });

  it('never mixes what two revisions saw', () => {
    const handed: CheckSums[] = [];
    const counter = createCheckCounter(
      () => undefined,
      (sums) => handed.push(sums),
    );
    counter.add('1', { ran: ['a'], findings: [] }, BUILT_IN_POLICY);
    counter.add('2', { ran: ['a'], findings: [] }, shadowed);
    counter.flush();
    expect(handed.map(({ policyRevision, orders }) => [policyRevision, orders])).toEqual([
      [BUILT_IN_POLICY.revision, 1],
      ['p-2', 1],
    ]);
  });
});
