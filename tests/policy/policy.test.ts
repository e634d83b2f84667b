import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TABLES, type RuleSetting } from '../../lib/domain/policy';
import { bucketOf } from '../../lib/policy/bucket';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { layerPolicies, revisionOf } from '../../lib/policy/layers';
import { MIN_SHADOW, type MoveRequest, moveRule } from '../../lib/policy/lifecycle';
import { READY_MADE } from '../../lib/policy/ready-made.data';
import { parseLayer, parsePolicy } from '../../lib/policy/schema';

const setting = (lifecycle: RuleSetting['lifecycle'], canaryPercent = 0): RuleSetting => ({
  lifecycle,
  canaryPercent,
  params: {},
  tiers: {},
});

describe('a policy document', () => {
  it('that is ours is accepted whole, with every ready-made condition', () => {
    const conditions = READY_MADE.map((entry) => ({ ...entry, name: entry.name['zh-CN'] }));
    const policy = { ...BUILT_IN_POLICY, tables: { ...NO_TABLES, conditions } };
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, value: policy });
  });

  it.each([
    ['a misspelt key', { tires: {} }, 'tires'],
    ['a tier that does not exist', { tiers: { high: 'shout' } }, 'tiers.high'],
    [
      'a limit that is no number',
      { tables: { ...NO_TABLES, rates: [{ base: 'USD', quote: 'CNY', rate: 'x', date: '2026-05-01', tolerancePercent: 1 }] } },
      'tables.rates.0.rate',
    ],
    [
      'a condition with an operator that is not on the menu',
      {
        tables: {
          ...NO_TABLES,
          conditions: [
            { id: 'a', name: 'a', severity: 'low', errorType: 'note_unread', logic: { method: ['x', 'constructor'] } },
          ],
        },
      },
      'tables.conditions.0.logic',
    ],
    ['a canary of 200 %', { rules: { 'phone-invalid': setting('canary', 200) } }, 'rules.phone-invalid.canaryPercent'],
  ])('with %s is refused with path and reason', (_, layer, path) => {
    const parsed = parseLayer(layer);
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).toContain(path);
    expect(parsed.ok ? '' : parsed.faults[0]?.reason).not.toBe('');
  });

  it('never makes the reader throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => void parseLayer(json)),
      { numRuns: 300 },
    );
  });
});

describe('layers', () => {
  it('let the stronger one win value by value and say where each comes from', () => {
    const { policy, provenance } = layerPolicies({
      enterprise: { tiers: { ...BUILT_IN_POLICY.tiers, high: 'dual' }, currency: 'USD' },
      team: { rules: { 'phone-invalid': setting('paused') } },
      local: { currency: 'EUR' },
    });
    expect([policy.tiers.high, policy.tiers.low, policy.currency]).toEqual(['dual', 'hint', 'EUR']);
    expect(policy.rules['phone-invalid']?.lifecycle).toBe('paused');
    expect([provenance['tiers.high'], provenance.currency, provenance['rules.phone-invalid'], provenance.scopes]).toEqual([
      'enterprise',
      'local',
      'team',
      'built-in',
    ]);
  });

  it('replace rows of the same id and keep the others', () => {
    const row = {
      field: 'orderTotal',
      op: 'over',
      currency: null,
      site: null,
      role: null,
      paymentMethod: null,
      severity: 'high',
    } as const;
    const team = {
      tables: {
        ...NO_TABLES,
        thresholds: [
          { ...row, id: 'a', limit: '100' },
          { ...row, id: 'b', limit: '200' },
        ],
      },
    };
    const local = { tables: { ...NO_TABLES, thresholds: [{ ...row, id: 'a', limit: '150' }] } };
    const { policy, provenance } = layerPolicies({ team, local });
    expect(policy.tables.thresholds.map((entry) => [entry.id, entry.limit])).toEqual([
      ['a', '150'],
      ['b', '200'],
    ]);
    expect([provenance['tables.thresholds.a'], provenance['tables.thresholds.b']]).toEqual(['local', 'team']);
  });

  it('with the same content have the same revision, whoever wrote them', () => {
    const a = layerPolicies({ local: { currency: 'USD', author: 'ann', at: 1 } }).policy;
    const b = layerPolicies({ team: { at: 2, author: 'bob', currency: 'USD' } }).policy;
    expect(a.revision).toBe(b.revision);
    expect(revisionOf({ ...a, currency: 'EUR' })).not.toBe(a.revision);
  });
});

describe('the life of a rule', () => {
  const ask = (to: MoveRequest['to'], more: Partial<MoveRequest> = {}): MoveRequest => ({
    to,
    shadowEvaluations: 0,
    interrupts: true,
    ...more,
  });

  it('lets nobody be interrupted by a rule that was not watched for 200 evaluations', () => {
    expect(moveRule(setting('shadow'), ask('active', { shadowEvaluations: MIN_SHADOW - 1 }))).toEqual({
      ok: false,
      reason: 'too_few_shadow',
    });
    expect(moveRule(setting('shadow'), ask('active', { shadowEvaluations: MIN_SHADOW })).ok).toBe(true);
    expect(moveRule(setting('shadow'), ask('active', { interrupts: false })).ok).toBe(true);
  });

  it('lets a named person take the risk, and says so', () => {
    const waiver = { by: 'Lin', reason: 'price war today' };
    expect(moveRule(setting('shadow'), ask('active', { waiver }))).toMatchObject({ ok: true, waiver });
    expect(moveRule(setting('shadow'), ask('active', { waiver: { by: ' ', reason: '' } })).ok).toBe(false);
    expect(moveRule(setting('shadow'), ask('active', { waiver, shadowEvaluations: 500 }))).toMatchObject({
      ok: true,
      waiver: null,
    });
  });

  it('never shrinks a running canary and never skips a step', () => {
    expect(moveRule(setting('canary', 20), ask('canary', { canaryPercent: 10 }))).toEqual({
      ok: false,
      reason: 'canary_shrinks',
    });
    expect(moveRule(setting('canary', 20), ask('canary', { canaryPercent: 40 }))).toMatchObject({
      ok: true,
      setting: { canaryPercent: 40 },
    });
    expect(moveRule(setting('draft'), ask('active', { shadowEvaluations: 999 }))).toEqual({ ok: false, reason: 'not_next' });
  });

  it('puts the same order into the same bucket everywhere, evenly', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(bucketOf(key)).toBe(bucketOf(key));
        expect(bucketOf(key)).toBeLessThan(100);
      }),
    );
    const low = Array.from({ length: 5000 }, (_, i) => bucketOf(`rule|${i}`)).filter((bucket) => bucket < 25).length;
    expect(low / 5000).toBeGreaterThan(0.22);
    expect(low / 5000).toBeLessThan(0.28);
  });
});
