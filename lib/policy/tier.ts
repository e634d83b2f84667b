import type { ActionType } from '../domain/field-type';
import { type Finding, type Severity, type Tier, tierRank } from '../domain/finding';
import type { Lifecycle, Policy, RuleSetting } from '../domain/policy';
import { bucketOf } from './bucket';

export interface TierContext {
  readonly action: ActionType | null;
  readonly site: string;
  readonly role: string | null;
  /** Order number, or what stands for it; decides who is in a canary. */
  readonly orderKey: string;
  readonly now: number;
}

export interface TierChoice {
  readonly tier: Tier;
  /** A key of the policy's messages: `severity`, `action`, `rule`, `scope`, `shadow`, `canary_out`, `muted`, `unsure`. */
  readonly why: string;
}

/** The rule that evaluates the conditions which supervisors build. */
const CONDITION_RULE = 'compound-condition';

/** The name of one condition among the rules' settings. */
export function conditionKey(id: string): string {
  return `${CONDITION_RULE}.${id}`;
}

/** Whose a finding is: the rule's, or the supervisor's own condition's, which is muted, demoted and scored by itself. */
export function nameOf({ rule, class: kind }: Pick<Finding, 'rule' | 'class'>): string {
  return rule === CONDITION_RULE && kind !== null ? conditionKey(kind) : rule;
}

/** True where a report of false alarms is about this rule or condition: clerks report by rule. */
export function isReported(falsePositives: readonly string[], name: string): boolean {
  return falsePositives.includes(name) || (name.startsWith(`${CONDITION_RULE}.`) && falsePositives.includes(CONDITION_RULE));
}

const SILENT: ReadonlySet<Lifecycle> = new Set<Lifecycle>(['draft', 'paused', 'archived']);

/** Whether a rule is run at all: drafts, paused and archived rules are not. */
export function isRunning(policy: Policy, rule: string): boolean {
  const setting = policy.rules[rule];
  return setting === undefined || !SILENT.has(setting.lifecycle);
}

/** How a finding is met. Never stronger than a hint for what a rule is unsure of. */
export function tierOf(finding: Finding, policy: Policy, context: TierContext): TierChoice {
  const key = settingKey(finding, policy);
  const setting = policy.rules[key];
  const held = heldBack(key, setting, context);
  if (held) return held;
  const chosen = chosenTier(finding, setting, policy, context);
  if (finding.verdict === 'unsure') return atMostHint(chosen, 'unsure');
  const names = [finding.rule, nameOf(finding)];
  const mute = policy.mutes.find((entry) => names.includes(entry.rule) && entry.until > context.now);
  return mute ? atMostHint(chosen, 'muted') : chosen;
}

/**
 * The name under which the policy keeps a finding's rule: a supervisor's own condition has a life of its own, beside
 * that of the rule that evaluates them all.
 */
function settingKey(finding: Finding, policy: Policy): string {
  if (finding.rule !== CONDITION_RULE) return finding.rule;
  const own = conditionKey(finding.class ?? '');
  return own in policy.rules ? own : finding.rule;
}

/** Rules on trial only watch: all of them in shadow, those outside the canary's buckets in canary. */
function heldBack(rule: string, setting: RuleSetting | undefined, context: TierContext): TierChoice | null {
  if (setting && SILENT.has(setting.lifecycle)) return { tier: 'observe', why: 'off' };
  if (setting?.lifecycle === 'shadow') return { tier: 'observe', why: 'shadow' };
  if (setting?.lifecycle !== 'canary') return null;
  return bucketOf(`${rule}|${context.orderKey}`) < setting.canaryPercent ? null : { tier: 'observe', why: 'canary_out' };
}

function chosenTier(finding: Finding, setting: RuleSetting | undefined, policy: Policy, context: TierContext): TierChoice {
  const { severity } = finding;
  const own = setting?.tiers[severity];
  if (own) return { tier: own, why: 'rule' };
  const byAction = actionTier(finding, policy, context);
  if (byAction) return { tier: byAction, why: 'action' };
  const scoped = scopedTier(severity, policy, context);
  return scoped ? { tier: scoped, why: 'scope' } : { tier: policy.tiers[severity], why: 'severity' };
}

/** The action's own tier applies to what is said about the action, not to every finding that stands beside it. */
function actionTier(finding: Finding, policy: Policy, context: TierContext): Tier | undefined {
  if (finding.errorType !== 'risky_action' || context.action === null) return undefined;
  return policy.actionTiers[context.action];
}

function scopedTier(severity: Severity, policy: Policy, context: TierContext): Tier | undefined {
  const scope = policy.scopes.find(
    (entry) => (entry.site === null || entry.site === context.site) && (entry.role === null || entry.role === context.role),
  );
  return scope?.tiers[severity];
}

function atMostHint(choice: TierChoice, why: string): TierChoice {
  return tierRank(choice.tier) > tierRank('hint') ? { tier: 'hint', why } : choice;
}
