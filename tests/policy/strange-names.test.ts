import { describe, expect, it } from 'vitest';
import type { PolicyLayer } from '../../lib/domain/policy-revision';
import { evaluate } from '../../lib/pipeline/evaluate';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { strangeNames } from '../../lib/policy/strange-names';
import { rules } from '../../lib/rules/all';
import { buildOrder } from '../../lib/rules/build-case';
import { buildInput } from '../pipeline/build';

const setting = (params: Record<string, number | string>) =>
  ({ lifecycle: 'active', canaryPercent: 0, params, tiers: {} }) as const;

describe('what a policy names and nothing has', () => {
  it('is told by its path: rules, conditions, parameters, and parameters of another kind', () => {
    const layer: PolicyLayer = {
      rules: {
        'fat-fingr': setting({}),
        'amount-fluctuation': setting({ percentt: 20, percent: 'a lot' }),
        'frequent-edit': setting({ sameField: 5 }),
        'compound-condition.big': setting({}),
        'compound-condition.gone': setting({}),
      },
      mutes: [{ rule: 'no-rule', until: 1, why: 'owner' }],
    };
    expect(strangeNames(layer, rules, ['big']).map(({ path }) => path)).toEqual([
      ...['rules.fat-fingr', 'rules.amount-fluctuation.params.percentt', 'rules.amount-fluctuation.params.percent'],
      ...['rules.compound-condition.gone', 'mutes.0'],
    ]);
    expect(strangeNames({}, rules, [])).toEqual([]);
  });

  it('never switches a rule off: where its number cannot be read, its own stands', () => {
    const line = (unitPrice: string) => ({ lines: [{ sku: 'A', unitPrice, quantity: 1 }] });
    const policy = {
      ...BUILT_IN_POLICY,
      rules: { ...BUILT_IN_POLICY.rules, 'amount-fluctuation': setting({ percent: 'a lot' }) },
    };
    const found = evaluate(buildInput(line('181'), { previous: buildOrder(line('128')), policy })).findings.map(
      ({ rule }) => rule,
    );
    expect(found).toContain('amount-fluctuation');
  });
});
