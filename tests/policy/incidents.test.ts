import { describe, expect, it } from 'vitest';
import { BUILT_IN_INCIDENTS } from '../../lib/policy/incident-defaults.data';
import { layerPolicies, pagePolicy } from '../../lib/policy/layers';
import { resolvePolicy } from '../../lib/policy/resolve';
import { parseLayer, parsePolicy } from '../../lib/policy/schema';

const faultsOf = (layer: object) => {
  const parsed = parseLayer(layer);
  return parsed.ok ? [] : parsed.faults.map(({ path, reason }) => `${path}: ${reason}`);
};
const table = (part: object) => ({ incidents: { compensation: part } });
const template = BUILT_IN_INCIDENTS.templates[0];

describe('how incidents are met, as part of the policy', () => {
  it('is whole and valid as built in, and comes from there', () => {
    const { policy, provenance } = layerPolicies({});
    expect(parsePolicy(policy).ok).toBe(true);
    expect(policy.incidents).toEqual(BUILT_IN_INCIDENTS);
    expect(provenance['incidents.compensation.ceiling']).toBe('built-in');
  });

  it('is changed value by value, each layer over the one below', () => {
    const { policy, provenance } = layerPolicies({
      team: { incidents: { compensation: { ceiling: '800', sharePercent: { high: 30 } } } },
      local: { incidents: { deadlines: { first_action: { dueMs: 120_000, escalateMs: 240_000 } } } },
    });
    expect(policy.incidents?.compensation).toMatchObject({ ceiling: '800', floor: '5', sharePercent: { high: 30, low: 5 } });
    expect(policy.incidents?.deadlines.first_action.dueMs).toBe(120_000);
    expect(policy.incidents?.deadlines.remedy).toEqual(BUILT_IN_INCIDENTS.deadlines.remedy);
    expect(provenance).toMatchObject({
      'incidents.compensation.ceiling': 'team',
      'incidents.compensation.floor': 'built-in',
      'incidents.deadlines.first_action': 'local',
    });
  });

  it('replaces templates by their id and adds the others', () => {
    const mine = { ...template, name: 'ours' };
    const { policy } = layerPolicies({ local: { incidents: { templates: [mine as never] } } });
    expect(policy.incidents?.templates).toHaveLength(BUILT_IN_INCIDENTS.templates.length);
    expect(policy.incidents?.templates[0]?.name).toBe('ours');
  });

  it('refuses a template with a placeholder that nothing stands behind, and names it', () => {
    const bad = { ...template, text: 'Dear {custmer}, {constructor}' };
    expect(faultsOf({ incidents: { templates: [bad] } })).toEqual([
      expect.stringMatching(/^incidents\.templates\.0\.text: unknown placeholder \{custmer\}, \{constructor\}/),
    ]);
  });

  it.each([
    [{ floor: '-1' }, /floor: .*not negative/],
    [{ budgetPerDay: 'a lot' }, /budgetPerDay: .*not negative/],
    [{ tierFactors: { gold: 2 } }, /tierFactors: the tier "normal" is missing/],
    [{ tierFactors: { normal: 0 } }, /tierFactors.normal/],
    [{ sharePercent: { high: -5 } }, /sharePercent.high/],
    [{ floor: '600', ceiling: '500' }, /compensation: the floor is above the ceiling/],
    [{ delayStepMs: 0 }, /delayStepMs/],
  ])('refuses the compensation table %j with the reason', (part, reason) => {
    expect(faultsOf(table(part))).toEqual([expect.stringMatching(reason)]);
  });

  it('refuses levels that leave something without one, and alarms before their deadline', () => {
    const [first] = BUILT_IN_INCIDENTS.levels;
    expect(faultsOf({ incidents: { levels: [first] } })).toEqual([expect.stringContaining('the last row must fit everything')]);
    const early = { first_action: { dueMs: 600_000, escalateMs: 60_000 } };
    expect(faultsOf({ incidents: { deadlines: early } })).toEqual([expect.stringContaining('alarm cannot come before')]);
  });

  it('falls back to the last good document when layers contradict each other', () => {
    const { faults, policy } = resolvePolicy({ team: table({ ceiling: '20' }), local: table({ floor: '50' }) }, {});
    expect(faults.map(({ layer, reason }) => `${layer}: ${reason}`)).toEqual(['local: the floor is above the ceiling']);
    expect(policy.incidents?.compensation).toMatchObject({ ceiling: '20', floor: '5' });
  });

  it('stays with the desk: a page gets neither tables nor names', () => {
    const { policy } = layerPolicies({ local: { routing: { owners: { amount: { people: ['何主管'], roles: [] } } } } });
    expect(policy.routing?.owners.amount?.people).toEqual(['何主管']);
    expect(JSON.stringify(pagePolicy(policy))).not.toContain('何主管');
    expect(pagePolicy(policy)).not.toHaveProperty('incidents');
  });
});
