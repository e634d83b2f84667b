import { describe, expect, it } from 'vitest';
import type { RuleSetting } from '../../lib/domain/policy';
import type { Rule } from '../../lib/domain/rule';
import { evaluate } from '../../lib/pipeline/evaluate';
import { overrideFor } from '../../lib/pipeline/override';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { buildOrder } from '../../lib/rules/build-case';
import { buildAction, buildInput } from './build';

const setting = (more: Partial<RuleSetting>): RuleSetting => ({
  lifecycle: 'active',
  canaryPercent: 0,
  params: {},
  tiers: {},
  ...more,
});
const withRule = (id: string, more: Partial<RuleSetting>) => ({ ...BUILT_IN_POLICY, rules: { [id]: setting(more) } });
const phone = { fields: { orderNo: 'A1', phone: '1371234' } };

describe('evaluate', () => {
  it('finds nothing on a clean order', () => {
    expect(evaluate(buildInput({ fields: { orderNo: 'A1', phone: '13712345670', orderTotal: '89.00' } })).findings).toEqual([]);
  });

  it('gives each finding the tier of the policy, worst first', () => {
    const order = { fields: { orderNo: 'A1', phone: '1371234', refundAmount: '20', orderTotal: '99999.00' } };
    const { findings } = evaluate(buildInput(order, { action: buildAction('refund') }));
    expect(findings.map((f) => [f.rule, f.tier])).toEqual([
      ['high-risk-action', 'challenge'],
      ['amount-over-threshold', 'confirm'],
      ['phone-invalid', 'hint'],
    ]);
  });

  it('speaks of actions only when one is held', () => {
    const input = buildInput(phone, { mode: 'edit', action: buildAction('refund') });
    expect(evaluate(input).findings.map((f) => f.rule)).toEqual(['phone-invalid']);
  });

  it('catches a rule that throws, names it, carries on, and leaves it out when told', () => {
    let runs = 0;
    const bad: Rule = {
      ...{ id: 'bad', version: 1, errorType: 'note_unread', severity: 'low', needs: [], when: ['edit'], params: {} },
      check: () => {
        runs += 1;
        throw new Error('boom');
      },
    };
    const good = { ...bad, id: 'good', check: () => [{ verdict: 'flag', messageKey: 'x' }] } as Rule;
    const first = evaluate(buildInput(phone, { rules: [bad, good] }));
    expect(first.broken).toEqual([{ rule: 'bad', error: 'boom' }]);
    expect(first.findings.map((f) => f.rule)).toEqual(['good']);
    const again = evaluate(buildInput(phone, { rules: [bad, good], broken: new Set(['bad']) }));
    expect([again.broken, runs]).toEqual([[], 1]);
  });

  it('never runs drafts, and only watches in shadow', () => {
    expect(evaluate(buildInput(phone, { policy: withRule('phone-invalid', { lifecycle: 'draft' }) })).findings).toEqual([]);
    const [shadow] = evaluate(buildInput(phone, { policy: withRule('phone-invalid', { lifecycle: 'shadow' }) })).findings;
    expect([shadow?.tier, shadow?.tierWhy]).toEqual(['observe', 'shadow']);
  });

  it('lets whoever was in a small canary stay in a larger one', () => {
    const isIn = (orderNo: string, canaryPercent: number) => {
      const policy = withRule('phone-invalid', { lifecycle: 'canary', canaryPercent });
      return evaluate(buildInput({ fields: { ...phone.fields, orderNo } }, { policy })).findings[0]?.tier === 'hint';
    };
    const orders = Array.from({ length: 400 }, (_, i) => `order-${i}`);
    const small = orders.filter((no) => isIn(no, 10));
    const large = new Set(orders.filter((no) => isIn(no, 40)));
    expect(small.every((no) => large.has(no))).toBe(true);
    expect(small.length).toBeGreaterThan(20);
    expect(small.length).toBeLessThan(65);
    expect(large.size).toBeGreaterThan(125);
    expect(large.size).toBeLessThan(195);
  });

  it('mutes a rule to a hint until the end of the mute and not longer', () => {
    const order = { fields: { orderNo: 'A1', orderTotal: '99999' } };
    const now = 1_000_000;
    const tierAt = (until: number) => {
      const policy = { ...BUILT_IN_POLICY, mutes: [{ rule: 'amount-over-threshold', until, why: 'owner' as const }] };
      return evaluate(buildInput(order, { policy, now })).findings[0]?.tier;
    };
    expect([tierAt(now + 1), tierAt(now)]).toEqual(['hint', 'confirm']);
  });

  it('explains every rule, fired or not, with what it saw', () => {
    const { explain } = evaluate(buildInput(phone, { explain: true }));
    expect(explain?.find((r) => r.rule === 'phone-invalid')).toMatchObject({
      outcome: 'flag',
      conditions: [{ actual: '1371234', met: true }],
    });
    expect(explain?.find((r) => r.rule === 'high-risk-action')).toMatchObject({ outcome: 'pass' });
    expect(evaluate(buildInput({}, { explain: true })).explain?.find((r) => r.rule === 'phone-invalid')).toMatchObject({
      outcome: 'skipped',
      reason: 'phone',
    });
  });
});

describe('an answered finding', () => {
  const order = { fields: { orderNo: 'A1', phone: '1371234', orderTotal: '99999' } };
  const answered = (now = 0) => {
    const finding = evaluate(buildInput(order)).findings[0];
    const override = finding && overrideFor(finding, buildOrder(order), 'urgent', 2_000_000_000_000 + now);
    return override ? [override] : [];
  };
  const tiers = (changed: Record<string, string>) =>
    evaluate(buildInput({ fields: { ...order.fields, ...changed } }, { overrides: answered() })).findings.map(
      (f) => `${f.rule} ${f.tier}`,
    );

  it('is not asked about again while the value stays, and other rules stay live', () => {
    expect(tiers({})).toEqual(['phone-invalid hint', 'amount-over-threshold observe']);
  });

  it('is asked about again when the value changes', () => {
    expect(tiers({ orderTotal: '99998' })).toContain('amount-over-threshold confirm');
  });

  it('is asked about again on another order', () => {
    expect(tiers({ orderNo: 'A2' })).toContain('amount-over-threshold confirm');
  });

  it('is asked about again after the answer ran out', () => {
    const late = { overrides: answered(), now: 2_000_000_000_001 };
    expect(evaluate(buildInput(order, late)).findings[0]?.tier).toBe('confirm');
  });
});
