import { type Tier, tierRank } from '../domain/finding';
import type { Lifecycle, Policy, RuleSetting } from '../domain/policy';
import type { GateFault, RuleWaiver } from '../domain/policy-revision';
import { canonical } from './layers';
import { moveRule, type Waiver } from './lifecycle';
import { conditionKey } from './tier';

/** A rule that nobody has touched is active, with its own defaults. */
export const UNTOUCHED: RuleSetting = { lifecycle: 'active', canaryPercent: 0, params: {}, tiers: {} };

/**
 * Every step in a rule's life that `after` takes from `before` and that may not be taken: an interrupting rule or a
 * new condition needs its time in shadow, or a named person who waives it. `watched`: evaluations in shadow by rule.
 */
export function gateFaults(
  before: Policy,
  after: Policy,
  watched: (rule: string) => number,
  waivers: readonly RuleWaiver[],
): readonly GateFault[] {
  const conditions = new Set(after.tables.conditions.map(({ id }) => conditionKey(id)));
  const touched = new Set([...Object.keys(after.rules), ...conditions]);
  return [...touched].flatMap((rule) => {
    const was = settingBefore(before, rule, conditions.has(rule));
    const now = settingOf(after, rule);
    const edited = isEdited(before, after, rule);
    const isKept = was.lifecycle === now.lifecycle && was.canaryPercent === now.canaryPercent;
    if (isKept && !(edited && RUNS.has(now.lifecycle) && interrupts(after, rule))) return [];
    const waiver: Waiver | undefined = waivers.find((one) => one.rule === rule);
    // Nobody has watched the rule as it is now; its earlier wording says nothing about this one.
    if (isKept) return waiver && waiver.by.trim() !== '' ? [] : [{ rule, reason: 'edited' }];
    const move = moveRule(was, {
      to: now.lifecycle,
      canaryPercent: now.canaryPercent,
      shadowEvaluations: edited ? 0 : watched(rule),
      interrupts: interrupts(after, rule),
      ...(waiver ? { waiver } : {}),
    });
    return move.ok ? [] : [{ rule, reason: move.reason }];
  });
}

const RUNS: ReadonlySet<Lifecycle> = new Set<Lifecycle>(['active', 'canary']);

/** Whether a rule does something else afterwards: other parameters, or another condition behind its name. */
function isEdited(before: Policy, after: Policy, rule: string): boolean {
  const logicOf = ({ tables }: Policy) => tables.conditions.find(({ id }) => conditionKey(id) === rule)?.logic ?? null;
  const isSame = (a: unknown, b: unknown) => canonical(a) === canonical(b);
  const isNew = logicOf(before) === null;
  return (
    !isSame(settingOf(before, rule).params, settingOf(after, rule).params) || (!isNew && !isSame(logicOf(before), logicOf(after)))
  );
}

/** How the policy keeps a rule; one that it does not name is as it comes. */
export function settingOf(policy: Policy, rule: string): RuleSetting {
  return policy.rules[rule] ?? UNTOUCHED;
}

/** Whether a rule that is active could stop anybody: any severity it may have is met with a question. */
export function interrupts(policy: Policy, rule: string): boolean {
  const own = settingOf(policy, rule).tiers;
  const condition = policy.tables.conditions.find(({ id }) => conditionKey(id) === rule);
  const severities = condition ? [condition.severity] : (['info', 'low', 'medium', 'high', 'critical'] as const);
  const tiers: readonly Tier[] = severities.map((severity) => own[severity] ?? policy.tiers[severity]);
  return tiers.some((tier) => tierRank(tier) >= tierRank('confirm'));
}

/** A condition that was not there has not been watched by anybody, so it comes from a draft. */
function settingBefore(before: Policy, rule: string, isCondition: boolean): RuleSetting {
  const known = before.tables.conditions.some(({ id }) => conditionKey(id) === rule);
  const lifecycle: Lifecycle = isCondition && !known ? 'shadow' : settingOf(before, rule).lifecycle;
  return { ...settingOf(before, rule), lifecycle };
}
