import { describe, expect, it } from 'vitest';
import type { Policy, Threshold } from '../../lib/domain/policy';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { roleOf } from '../../lib/policy/staff';
import { SessionProbe } from '../support/session';

const staff = [{ name: '李敏', role: '录单员' }];
const people = [
  { id: 'p1', name: '何主管', role: 'supervisor' },
  { id: 'p2', name: '李敏', role: 'reviewer' },
] as const;
const limit: Threshold = {
  ...{ id: 'clerks', field: 'orderTotal', op: 'over', limit: '1000', currency: null, site: null, role: '录单员' },
  ...{ paymentMethod: null, severity: 'high' },
};
const policy: Policy = { ...BUILT_IN_POLICY, staff, tables: { ...BUILT_IN_POLICY.tables, thresholds: [limit] } };

async function savedAs(clerk: string): Promise<SessionProbe> {
  const probe = new SessionProbe('DD20261122100031', { 合计: '¥1500.00' });
  probe.state = { ...probe.state, policy, clerk, role: roleOf(clerk, policy, people) };
  probe.session.setState(probe.state);
  probe.type('合计', '¥1600.00');
  await probe.press();
  return probe;
}

describe('a role', () => {
  it('is what the policy says of a name, what the station’s people say otherwise, and nothing for strangers', () => {
    expect(roleOf(' 李敏 ', policy, people)).toBe('录单员');
    expect(roleOf('何主管', policy, people)).toBe('supervisor');
    expect(roleOf('张三', policy, people)).toBeNull();
    expect(roleOf('', { staff: [{ name: '', role: 'x' }] }, people)).toBeNull();
  });

  it('decides which limits hold: a clerk is asked where a supervisor is not', async () => {
    const asksByLimit = (probe: SessionProbe) =>
      probe.asked.some(({ findings }) => findings.some(({ rule }) => rule === 'amount-over-threshold'));
    expect(asksByLimit(await savedAs('李敏'))).toBe(true);
    expect(asksByLimit(await savedAs('何主管'))).toBe(false);
  });
});
