import type { AddressContext, AddressJudgement } from '../domain/address';
import type { Condition, Finding, Tier, TieredFinding } from '../domain/finding';
import { severityRank, tierRank } from '../domain/finding';
import type { Override } from '../domain/override';
import type { Policy } from '../domain/policy';
import {
  type Explain,
  isFitting,
  type Rule,
  type RuleInput,
  type RuleParams,
  type RuleReport,
  type RuleResult,
} from '../domain/rule';
import { hasType } from '../money/order-amounts';
import { isRunning, type TierContext, tierOf } from '../policy/tier';
import { rules as allRules } from '../rules/all';
import { judgeAddresses } from './judge-addresses';
import { isOverridden } from './override';

export type JudgeAddress = (text: string, context: AddressContext) => AddressJudgement;

export interface EvaluateInput extends Omit<RuleInput, 'addresses' | 'tables'> {
  readonly mode: 'edit' | 'list' | 'action';
  readonly policy: Policy;
  /** The address engine; without it no address rule speaks. Ignored where `addresses` are given. */
  readonly judge?: JudgeAddress;
  /** Judged earlier, in a replay. */
  readonly addresses?: RuleInput['addresses'];
  /** Where this customer's parcels went before, newest first; a new order's address is held against them. */
  readonly usualAddresses?: readonly string[];
  readonly overrides?: readonly Override[];
  /** Rules that threw before on this page; they are left out. */
  readonly broken?: ReadonlySet<string>;
  /** Ask for what every rule saw, fired or not. */
  readonly explain?: boolean;
  /** By rule: what a rule that passes looked at; `lib/rules/explain-all.ts` on the desk, nothing on pages. */
  readonly explainers?: Readonly<Record<string, Explain>>;
  /** For tests and the sandbox; all rule folders otherwise. */
  readonly rules?: readonly Rule[];
}

export interface Evaluation {
  /** Worst first. */
  readonly findings: readonly TieredFinding[];
  /** Rules that threw now, with the error's text; the caller logs each once and passes it as `broken` afterwards. */
  readonly broken: readonly { readonly rule: string; readonly error: string }[];
  readonly explain?: readonly RuleReport[];
  /** Rules that looked at the order, whatever they found. */
  readonly ran: readonly string[];
}

/** Checks one order with every rule and lets the policy say how each finding is met. Synchronous, pure, never throws for a rule. */
export function evaluate(input: EvaluateInput): Evaluation {
  const { findings, broken, reports, ran } = runRules(input, input.rules ?? allRules);
  const tiered = tierFindings(findings, input);
  return input.explain ? { findings: tiered, broken, ran, explain: reports } : { findings: tiered, broken, ran };
}

/** What the rules say before the policy has its say. */
export interface RawFindings {
  readonly findings: readonly Finding[];
  readonly broken: Evaluation['broken'];
  readonly reports: readonly RuleReport[];
  readonly ran: readonly string[];
}

/** Runs these rules over one order; a rule that throws is named and left out. */
export function runRules(input: EvaluateInput, rules: readonly Rule[]): RawFindings {
  const ruleInput = toRuleInput(input);
  const findings: Finding[] = [];
  const broken: { rule: string; error: string }[] = [];
  const reports: RuleReport[] = [];
  const ran: string[] = [];
  for (const rule of rules) {
    const skipped = skipReason(rule, input);
    if (skipped !== null) {
      if (input.explain) reports.push(report(rule, 'skipped', skipped, []));
      continue;
    }
    try {
      const params = paramsOf(rule, input.policy);
      const results = rule.check(ruleInput, params);
      ran.push(rule.id);
      for (const result of results) if (result.verdict !== 'pass') findings.push(toFinding(rule, result));
      if (input.explain) reports.push(reportResults(rule, results, input.explainers?.[rule.id]?.(ruleInput, params) ?? []));
    } catch (error) {
      broken.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
      if (input.explain) reports.push(report(rule, 'broken', 'threw', []));
    }
  }
  return { findings, broken, reports, ran };
}

/** Gives each finding its tier by the policy of `input`; twins are merged, the worst comes first. */
export function tierFindings(findings: readonly Finding[], input: EvaluateInput): readonly TieredFinding[] {
  if (findings.length === 0) return [];
  const context = contextOf(input);
  const tiered = withoutTwins(findings).map((finding) => tier(finding, input, context));
  return tiered.sort(worstFirst);
}

function toRuleInput(input: EvaluateInput): RuleInput {
  const addresses =
    input.addresses ??
    (input.judge ? judgeAddresses(input.order, input.previous, input.policy.address, input.judge, input.usualAddresses) : []);
  // Field by field: spreading twenty of them for every row of a list costs more than some rules do.
  const { order, previous, action, pageKind, site, clerk, now, utcOffsetMinutes, facts, affected, role } = input;
  const { tables } = input.policy;
  return { order, previous, action, addresses, pageKind, site, clerk, now, utcOffsetMinutes, facts, affected, role, tables };
}

function skipReason(rule: Rule, input: EvaluateInput): string | null {
  if (!isRunning(input.policy, rule.id)) return 'lifecycle';
  if (input.broken?.has(rule.id)) return 'broken';
  const fits =
    input.mode === 'action' ? rule.when.includes('action') || rule.when.includes('edit') : rule.when.includes(input.mode);
  if (!fits) return 'when';
  return rule.needs.find((type) => !hasType(input.order, type)) ?? null;
}

function paramsOf(rule: Rule, policy: Policy): RuleParams {
  const own = policy.rules[rule.id]?.params;
  if (!own) return rule.params;
  const params = { ...rule.params };
  for (const name of Object.keys(params)) {
    const [value, usual] = [own[name], params[name]];
    // A limit that cannot be read would let everything pass: the rule's own stands.
    if (value !== undefined && usual !== undefined && isFitting(value, usual)) params[name] = value;
  }
  return params;
}

function toFinding(rule: Rule, result: RuleResult): Finding {
  const finding = {
    rule: rule.id,
    ruleVersion: rule.version,
    verdict: result.verdict === 'unsure' ? ('unsure' as const) : ('flag' as const),
    errorType: result.errorType ?? rule.errorType,
    class: result.class ?? null,
    severity: result.severity ?? rule.severity,
    messageKey: result.messageKey,
    data: result.data ?? {},
    field: result.field ?? null,
    ref: result.ref ?? null,
    span: result.span ?? null,
    fix: result.fix ?? null,
    conditions: result.conditions ?? [],
  };
  return result.choices ? { ...finding, choices: result.choices } : finding;
}

function tier(finding: Finding, input: EvaluateInput, context: TierContext): TieredFinding {
  if (input.overrides && isOverridden(finding, input.order, input.overrides, input.now)) {
    return withTier(finding, 'observe', 'overridden');
  }
  const choice = tierOf(finding, input.policy, context);
  return withTier(finding, choice.tier, choice.why);
}

/** Property by property: to spread a finding takes longer than most conditions take to be answered. */
function withTier(finding: Finding, tier: Tier, tierWhy: string): TieredFinding {
  const tiered = {
    rule: finding.rule,
    ruleVersion: finding.ruleVersion,
    verdict: finding.verdict,
    errorType: finding.errorType,
    class: finding.class,
    severity: finding.severity,
    messageKey: finding.messageKey,
    data: finding.data,
    field: finding.field,
    ref: finding.ref,
    span: finding.span,
    fix: finding.fix,
    conditions: finding.conditions,
    tier,
    tierWhy,
  };
  return finding.choices ? { ...tiered, choices: finding.choices } : tiered;
}

function contextOf(input: EvaluateInput): TierContext {
  return {
    action: input.action?.type ?? null,
    site: input.site,
    role: input.role,
    orderKey: input.order.orderNo ?? input.site,
    now: input.now,
  };
}

/** Two rules may see the same slip in the same place: the worse of both is kept, the first where they are equal. */
function withoutTwins(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const key = [finding.errorType, finding.class, finding.field, finding.ref, finding.span?.start, finding.span?.end].join('|');
    const before = kept.get(key);
    if (!before || weight(finding) > weight(before)) kept.set(key, finding);
  }
  return [...kept.values()];
}

function weight(finding: Finding): number {
  return severityRank(finding.severity) * 2 + (finding.verdict === 'flag' ? 1 : 0);
}

function worstFirst(a: TieredFinding, b: TieredFinding): number {
  const bySize = tierRank(b.tier) - tierRank(a.tier) || weight(b) - weight(a);
  return bySize || Number(isBare(a)) - Number(isBare(b)) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Says that an amount moved, and not how: what explains it says more. */
function isBare(finding: TieredFinding): boolean {
  return finding.class === 'fluctuation' && finding.data['also'] === undefined;
}

/** What the results say comes first; what was looked at beside it follows. */
function reportResults(rule: Rule, results: readonly RuleResult[], looked: readonly Condition[]): RuleReport {
  const worst = results.find((r) => r.verdict === 'flag') ?? results.find((r) => r.verdict === 'unsure');
  const conditions = results.flatMap((result) => result.conditions ?? []);
  const isNew = ({ key, actual }: Condition) => !conditions.some((one) => one.key === key && one.actual === actual);
  return report(rule, worst?.verdict ?? 'pass', worst?.messageKey ?? '', [...conditions, ...looked.filter(isNew)]);
}

function report(rule: Rule, outcome: RuleReport['outcome'], reason: string, conditions: readonly Condition[]): RuleReport {
  return { rule: rule.id, version: rule.version, outcome, reason, conditions };
}
