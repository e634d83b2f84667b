import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf, caught, limitAt, placeOf } from '../../components/policy/spread';
import type { Policy, RuleSetting } from '../../lib/domain/policy';
import { replay } from '../../lib/pipeline/replay';
import { generatedItems } from '../../lib/pipeline/sandbox/generated';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { onlyRule } from '../../lib/policy/trial';
import { ownersOf, queuesOf, routingOf } from '../../lib/review/routing';
import { rules } from '../../lib/rules/all';

const ids = rules.map(({ id }) => id);

describe('one rule tried alone', () => {
  const items = [...generatedItems(600, 'alone')];

  it('asks at what it finds, and nothing else asks', () => {
    const found = replay(items, onlyRule(BUILT_IN_POLICY, ids, null), onlyRule(BUILT_IN_POLICY, ids, 'refund-excess'));
    expect(found.before.prompts).toBe(0);
    expect(found.after.prompts).toBeGreaterThan(0);
    expect(Object.keys(found.after.byRule)).toEqual(['refund-excess']);
  });

  it('speaks also while the policy keeps it in shadow, with the parameters of the policy', () => {
    const settingOf = (tolerance: number): RuleSetting => ({
      lifecycle: 'shadow',
      canaryPercent: 0,
      params: { tolerance },
      tiers: {},
    });
    const policyOf = (tolerance: number) => ({ ...BUILT_IN_POLICY, rules: { 'total-mismatch': settingOf(tolerance) } });
    const asked = (one: Policy) => replay(items, onlyRule(one, ids, null), onlyRule(one, ids, 'total-mismatch')).after.prompts;
    expect(asked(policyOf(1e9))).toBe(0);
    expect(asked(policyOf(0))).toBeGreaterThan(0);
  });
});

describe('the spread under a slider', () => {
  const amounts = fc
    .array(fc.double({ min: 0.01, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 300 })
    .map((list) => list.sort((a, b) => a - b));

  it('counts what a limit catches like counting one by one, and every amount in one bar', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 2e7, noNaN: true }), (list, limit) => {
        expect(caught(list, 'over', limit)).toBe(list.filter((amount) => amount > limit).length);
        expect(caught(list, 'under', limit)).toBe(list.filter((amount) => amount < limit).length);
        expect(barsOf(list).reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
      }),
    );
  });

  it('finds the limit of a place and the place of a limit again, and stays on the slider', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (list, place) => {
        const found = placeOf(list, limitAt(list, place));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('counts anew within 100 ms over 100,000 amounts', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => i + 1);
    const start = performance.now();
    for (let limit = 0; limit < 1000; limit++) caught(many, 'over', limit * 100);
    expect((performance.now() - start) / 1000).toBeLessThan(100);
  });
});

describe('routing by kind of mistake', () => {
  const policy = {
    queueOf: { refund_excess: 'behaviour' },
    owners: { amount: { people: ['何主管'], roles: ['财务'] }, behaviour: { people: ['何主管'], roles: [] } },
  } as const;

  it('sends single kinds elsewhere and names people and roles, each once', () => {
    const queues = queuesOf({ errorTypes: ['refund_excess', 'total_mismatch'] }, routingOf(policy));
    expect(queues).toEqual(['amount', 'behaviour']);
    expect(ownersOf(queues, policy)).toEqual(['何主管', '财务']);
    expect(ownersOf(['goods'], policy)).toEqual([]);
    expect(routingOf(undefined).total_mismatch).toBe('amount');
  });
});
