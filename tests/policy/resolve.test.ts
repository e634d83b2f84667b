import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../lib/domain/policy';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { layerPolicies } from '../../lib/policy/layers';
import { resolvePolicy } from '../../lib/policy/resolve';

const TIERS: Policy['tiers'] = { ...BUILT_IN_POLICY.tiers, high: 'dual' };

describe('the policy in force', () => {
  it('takes each value from the strongest layer that has it, and says which that was', () => {
    const { policy, provenance, faults } = resolvePolicy(
      { enterprise: { tiers: TIERS, currency: 'USD' }, team: { currency: 'EUR' }, local: { actionTiers: { refund: 'block' } } },
      {},
    );
    expect(faults).toEqual([]);
    expect([policy.tiers.high, policy.currency, policy.actionTiers.refund]).toEqual(['dual', 'EUR', 'block']);
    expect(provenance).toMatchObject({
      'tiers.high': 'enterprise',
      currency: 'team',
      'actionTiers.refund': 'local',
      'actionTiers.delete': 'built-in',
    });
  });

  it('keeps the last good document of a layer that cannot be read, and names what is wrong with the new one', () => {
    const { policy, faults } = resolvePolicy(
      { enterprise: { currency: 'yuan' }, local: { currency: 12 } },
      { local: { currency: 'EUR' } },
    );
    expect(policy.currency).toBe('EUR');
    expect(faults.map(({ layer, path }) => `${layer} ${path}`)).toEqual(['enterprise currency', 'local currency']);
  });

  it('forgets a layer that was taken away', () => {
    expect(resolvePolicy({}, { enterprise: { currency: 'EUR' } }).policy.currency).toBe(BUILT_IN_POLICY.currency);
  });

  it('falls back to the built-in policy where the administrator has never set a good one', () => {
    const { policy, faults } = resolvePolicy({ enterprise: { policyJson: 'not json' } }, {});
    expect(policy).toEqual(layerPolicies({}).policy);
    expect(faults).toHaveLength(1);
  });

  it('is always a policy, whatever lies in storage', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (enterprise, team, local) => {
        const { policy } = resolvePolicy({ enterprise, team, local }, { team: local });
        expect(resolvePolicy({ local: policy }, {}).faults).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
