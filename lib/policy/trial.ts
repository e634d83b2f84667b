import { SEVERITIES } from '../domain/finding';
import type { Policy, RuleSetting } from '../domain/policy';
import { settingOf } from './gate';
import { conditionKey } from './tier';

const CONDITIONS = 'compound-condition';
const OFF: RuleSetting = { lifecycle: 'paused', canaryPercent: 0, params: {}, tiers: {} };
const ASKS: RuleSetting['tiers'] = Object.fromEntries(SEVERITIES.map((severity) => [severity, 'confirm']));

/**
 * The policy with one rule alone, in force for every order and asking at whatever it finds, with its own parameters:
 * played over the past it says how often that rule speaks. `rules` are the ids of all rules; null leaves none.
 */
export function onlyRule(policy: Policy, rules: readonly string[], rule: string | null): Policy {
  const off = Object.fromEntries([...rules, ...Object.keys(policy.rules)].map((id) => [id, OFF]));
  const condition = policy.tables.conditions.find(({ id }) => conditionKey(id) === rule);
  const own = rule === null ? {} : { [rule]: { ...settingOf(policy, rule), ...ON, tiers: ASKS } };
  const engine = condition ? { [CONDITIONS]: { ...OFF, ...ON, tiers: ASKS } } : {};
  const conditions = condition ? [condition] : rule === CONDITIONS ? policy.tables.conditions : [];
  return {
    ...policy,
    ...{ actionTiers: {}, scopes: [], mutes: [] },
    rules: { ...off, ...engine, ...own },
    tables: { ...policy.tables, conditions },
  };
}

const ON = { lifecycle: 'active', canaryPercent: 100 } as const;
