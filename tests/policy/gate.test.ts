import { describe, expect, it } from 'vitest';
import type { EventBodies, StoredEvent } from '../../lib/domain/event';
import { type Lifecycle, NO_TABLES, type Policy } from '../../lib/domain/policy';
import type { RuleParams } from '../../lib/domain/rule';
import { addSums, watchedBy } from '../../lib/policy/check-sums';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { gateFaults, UNTOUCHED } from '../../lib/policy/gate';
import { conditionKey } from '../../lib/policy/tier';
import { buildEvent } from '../support/events';

const withRule = (lifecycle: Lifecycle, canaryPercent = 0): Policy => ({
  ...BUILT_IN_POLICY,
  rules: { 'phone-invalid': { ...UNTOUCHED, lifecycle, canaryPercent } },
});
const condition = {
  id: 'big',
  name: '大单',
  severity: 'high',
  errorType: 'amount_outlier',
  logic: { '>': [{ var: 'orderTotal' }, 1] },
} as const;
const withCondition = (lifecycle?: Lifecycle): Policy => ({
  ...BUILT_IN_POLICY,
  rules: lifecycle ? { [conditionKey('big')]: { ...UNTOUCHED, lifecycle } } : {},
  tables: { ...NO_TABLES, conditions: [condition] },
});

describe('the gate before a policy is published', () => {
  it('holds a rule that leaves shadow before it was watched 200 times, and lets it go afterwards', () => {
    expect(gateFaults(withRule('shadow'), withRule('active'), () => 199, [])).toEqual([
      { rule: 'phone-invalid', reason: 'too_few_shadow' },
    ]);
    expect(gateFaults(withRule('shadow'), withRule('active'), () => 200, [])).toEqual([]);
  });

  it('lets a named person waive that, and nobody without a name', () => {
    const waive = (by: string) => [{ rule: 'phone-invalid', by, reason: '促销' }];
    expect(gateFaults(withRule('shadow'), withRule('canary', 5), () => 0, waive('何主管'))).toEqual([]);
    expect(gateFaults(withRule('shadow'), withRule('canary', 5), () => 0, waive(' '))).toHaveLength(1);
  });

  it('counts a condition that was not there before as one that nobody has watched', () => {
    expect(gateFaults(BUILT_IN_POLICY, withCondition(), () => 0, [])).toEqual([
      { rule: conditionKey('big'), reason: 'too_few_shadow' },
    ]);
    expect(gateFaults(BUILT_IN_POLICY, withCondition('shadow'), () => 0, [])).toEqual([]);
    expect(gateFaults(withCondition('shadow'), withCondition('active'), () => 200, [])).toEqual([]);
  });

  it('refuses steps that the life of a rule does not have, and a canary that shrinks', () => {
    expect(gateFaults(withRule('archived'), withRule('active'), () => 500, [])).toMatchObject([{ reason: 'not_next' }]);
    expect(gateFaults(withRule('canary', 20), withRule('canary', 10), () => 500, [])).toMatchObject([
      { reason: 'canary_shrinks' },
    ]);
  });

  it('adds what several pages counted', () => {
    const sums = { policyRevision: 'a', orders: 2, rules: { x: { ran: 2, flagged: 1, watched: 2 } } };
    const both = addSums(sums, { ...sums, rules: { ...sums.rules, y: { ran: 1, flagged: 0, watched: 0 } } });
    expect(both).toEqual({
      policyRevision: 'a',
      orders: 4,
      rules: { x: { ran: 4, flagged: 2, watched: 4 }, y: { ran: 1, flagged: 0, watched: 0 } },
    });
  });

  it('counts what was watched since the rule was last edited, layer by layer', () => {
    const seen = (watched: number) =>
      stored('checks.counted', { policyRevision: 'a', orders: 1, rules: { x: { ran: watched, flagged: 0, watched } } });
    const revision = { revision: 'r', before: 'q', author: '何主管', note: '', kind: 'edit', waivers: [] } as const;
    const publish = (params: RuleParams) =>
      stored('policy.published', {
        ...revision,
        layer: 'local',
        document: { rules: { x: { lifecycle: 'shadow', canaryPercent: 0, params, tiers: {} } } },
      });
    expect(watchedBy([seen(4), seen(2)])('x')).toBe(6);
    expect(watchedBy([seen(4), publish({}), seen(2)])('x')).toBe(6);
    expect(watchedBy([seen(4), publish({ percent: 10 }), seen(2), publish({ percent: 10 }), seen(1)])('x')).toBe(3);
    expect(watchedBy([seen(4), publish({ percent: 10 }), publish({})])('x')).toBe(0);
  });

  it('sends an edited rule back to watching, unless a named person waives it', () => {
    const kept = (params: RuleParams): Policy => ({
      ...BUILT_IN_POLICY,
      rules: { 'amount-fluctuation': { lifecycle: 'active', canaryPercent: 100, params, tiers: {} } },
    });
    const waiver = { rule: 'amount-fluctuation', by: '何主管', reason: '大促' };
    const faults = (waivers: readonly (typeof waiver)[]) => gateFaults(kept({}), kept({ percent: 5 }), () => 5000, waivers);
    expect(faults([])).toEqual([{ rule: 'amount-fluctuation', reason: 'edited' }]);
    expect(faults([waiver])).toEqual([]);
    expect(faults([{ ...waiver, by: ' ' }])).toHaveLength(1);
    expect(gateFaults(kept({}), kept({}), () => 0, [])).toEqual([]);
  });
});

function stored<T extends 'checks.counted' | 'policy.published'>(type: T, body: EventBodies[T]): StoredEvent {
  return { ...buildEvent(type, body), seq: 0, prev: '', hash: '' } as unknown as StoredEvent;
}
