import { type Finding, type TieredFinding, tierRank } from '../domain/finding';
import type { Policy } from '../domain/policy';
import {
  type CaseView,
  CELLS,
  type Cell,
  type ChangedCase,
  MAX_CHANGED,
  type Quality,
  type ReplayResult,
  type SideResult,
} from '../domain/replay';
import type { Rule, RuleReport } from '../domain/rule';
import { canonical } from '../policy/layers';
import { roleOf } from '../policy/staff';
import { isRunning } from '../policy/tier';
import { rules } from '../rules/all';
import { explainers } from '../rules/explain-all';
import { type EvaluateInput, runRules, tierFindings } from './evaluate';
import { type ReplayItem, SECONDS } from './replay-item';

/** Plays stored inputs through two policies and compares. The same inputs and policies give the same bytes. */
export function replay(items: readonly ReplayItem[], before: Policy, after: Policy): ReplayResult {
  const run = replayInSlices(items, before, after, items.length || 1);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** The same in slices, for a worker that reports progress and can be stopped: yields how many items are done. */
export function* replayInSlices(
  items: Iterable<ReplayItem>,
  before: Policy,
  after: Policy,
  slice = 250,
): Generator<number, ReplayResult, void> {
  const sums = new Sums();
  const both = new Both(before, after);
  for (const item of items) {
    if (sums.total > 0 && sums.total % slice === 0) yield sums.total;
    sums.see(item.at);
    if ('missing' in item.input) sums.skip(item.input.missing);
    else sums.add(item, ...both.evaluate(item.input));
  }
  return sums.result();
}

/** One case of a replay in full, by its id; yields how many were passed over. Null where there is none, or it cannot be replayed. */
export function* caseInSlices(
  items: Iterable<ReplayItem>,
  id: string,
  before: Policy,
  after: Policy,
  slice = 250,
): Generator<number, CaseView | null, void> {
  let passed = 0;
  for (const item of items) {
    passed += 1;
    if (passed % slice === 0) yield passed;
    if (item.id !== id) continue;
    if ('missing' in item.input) return null;
    const [old, now] = new Both(before, after).evaluate(item.input);
    const { order, previous } = item.input;
    const reports = reportsOf(item.input, after);
    return { order, previous, at: item.at, label: item.label, before: old, after: now, reports };
  }
  return null;
}

/** Every rule with what it held against what, under one policy. */
function reportsOf(input: Readable, policy: Policy): readonly RuleReport[] {
  const role = input.role ?? roleOf(input.clerk, policy, []);
  return runRules({ ...input, role, policy, explain: true, explainers }, rules).reports;
}

type Readable = Exclude<ReplayItem['input'], { readonly missing: string }>;

/** Two policies over the same input: a rule whose parameters and tables are the same in both is run once. */
class Both {
  readonly #shared: readonly Rule[];
  readonly #own: readonly Rule[];
  readonly #roles = new Map<Policy, Map<string, string | null>>();

  constructor(
    readonly before: Policy,
    readonly after: Policy,
  ) {
    const isSame = (a: unknown, b: unknown) => canonical(a ?? {}) === canonical(b ?? {});
    // A rule reads its parameters, the policy's tables and the clerk's role, and nothing else of a policy.
    const sameTables = (['tables', 'address', 'staff'] as const).every((part) => isSame(before[part], after[part]));
    this.#shared = rules.filter((rule) => sameTables && isSame(before.rules[rule.id]?.params, after.rules[rule.id]?.params));
    this.#own = rules.filter((rule) => !this.#shared.includes(rule));
  }

  evaluate(input: Readable): [readonly TieredFinding[], readonly TieredFinding[]] {
    const asClerk = (policy: Policy) => ({ ...input, role: input.role ?? this.#roleOf(input.clerk, policy) });
    const running = this.#shared.filter((rule) => isRunning(this.before, rule.id) || isRunning(this.after, rule.id));
    // Whether a rule runs is asked of each policy below; here every rule that runs in either is run.
    const shared = runRules(
      { ...asClerk(this.before), policy: { ...this.before, rules: paramsOnly(this.before) } },
      running,
    ).findings;
    return [this.#side(asClerk(this.before), shared, this.before), this.#side(asClerk(this.after), shared, this.after)];
  }

  /** Looked up once for a name: a log of a month has few. */
  #roleOf(clerk: string, policy: Policy): string | null {
    const known = this.#roles.get(policy) ?? new Map<string, string | null>();
    this.#roles.set(policy, known);
    const role = known.get(clerk);
    if (role !== undefined) return role;
    const found = roleOf(clerk, policy, []);
    known.set(clerk, found);
    return found;
  }

  #side(input: Omit<EvaluateInput, 'policy'>, shared: readonly Finding[], policy: Policy): readonly TieredFinding[] {
    const own = this.#own.length === 0 ? [] : runRules({ ...input, policy }, this.#own).findings;
    return tierFindings([...shared.filter((finding) => isRunning(policy, finding.rule)), ...own], { ...input, policy });
  }
}

function paramsOnly(policy: Policy): Policy['rules'] {
  return Object.fromEntries(
    Object.entries(policy.rules).map(([id, setting]) => [id, { ...setting, lifecycle: 'active' as const }]),
  );
}

/** What one policy did, while it is being counted. */
class Side {
  prompts = 0;
  seconds = 0;
  wouldFire = 0;
  readonly judged = { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 };
  readonly byRule = new Map<string, number>();

  add(cell: Cell, findings: readonly TieredFinding[], label: ReplayItem['label']): void {
    const isAsked = interrupts(cell);
    this.seconds += SECONDS[cell];
    if (isAsked) this.prompts += 1;
    if (label === null) this.wouldFire += isAsked ? 1 : 0;
    else
      this.judged[label.isMistake ? (isAsked ? 'truePositive' : 'falseNegative') : isAsked ? 'falsePositive' : 'trueNegative'] +=
        1;
    for (const rule of askingRules(findings)) this.byRule.set(rule, (this.byRule.get(rule) ?? 0) + 1);
  }

  result(replayed: number, days: number): SideResult {
    return {
      prompts: this.prompts,
      promptsPer100: replayed === 0 ? 0 : round((this.prompts / replayed) * 100),
      clerkSecondsPerDay: round(this.seconds / days),
      quality: qualityOf(this.judged),
      wouldFire: this.wouldFire,
      byRule: Object.fromEntries([...this.byRule].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}

class Sums {
  readonly before = new Side();
  readonly after = new Side();
  readonly matrix = Object.fromEntries(CELLS.map((a) => [a, Object.fromEntries(CELLS.map((b) => [b, 0]))])) as Record<
    Cell,
    Record<Cell, number>
  >;
  readonly skipped = new Map<string, number>();
  readonly changed: ChangedCase[] = [];
  readonly #days = new Set<number>();
  total = 0;
  replayed = 0;
  newlyHeld = 0;
  newlyLetThrough = 0;

  skip(reason: string): void {
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
  }

  add(item: ReplayItem, old: readonly TieredFinding[], now: readonly TieredFinding[]): void {
    const before = cellOf(old);
    const after = cellOf(now);
    this.replayed += 1;
    this.matrix[before][after] += 1;
    this.before.add(before, old, item.label);
    this.after.add(after, now, item.label);
    if (before === after) return;
    if (interrupts(after) && !interrupts(before)) this.newlyHeld += 1;
    if (interrupts(before) && !interrupts(after)) this.newlyLetThrough += 1;
    // The matrix has counted this one already.
    if (this.matrix[before][after] > MAX_CHANGED) return;
    const orderNo = 'missing' in item.input ? null : item.input.order.orderNo;
    this.changed.push({ id: item.id, orderNo, before, after, rulesBefore: rulesOf(old), rulesAfter: rulesOf(now) });
  }

  /** Every item, whether it can be replayed or not. */
  see(at: number): void {
    this.total += 1;
    this.#days.add(Math.floor(at / 86_400_000));
  }

  result(): ReplayResult {
    const days = Math.max(1, this.#days.size);
    return {
      total: this.total,
      replayed: this.replayed,
      days,
      matrix: this.matrix,
      before: this.before.result(this.replayed, days),
      after: this.after.result(this.replayed, days),
      newlyHeld: this.newlyHeld,
      newlyLetThrough: this.newlyLetThrough,
      changed: this.changed,
      skipped: Object.fromEntries([...this.skipped].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}

/** Findings come worst first. */
function cellOf(findings: readonly TieredFinding[]): Cell {
  return findings[0]?.tier ?? 'none';
}

function interrupts(cell: Cell): boolean {
  return cell !== 'none' && tierRank(cell) >= tierRank('confirm');
}

function askingRules(findings: readonly TieredFinding[]): Set<string> {
  return new Set(findings.filter((finding) => interrupts(finding.tier)).map((finding) => finding.rule));
}

function rulesOf(findings: readonly TieredFinding[]): string[] {
  return [...new Set(findings.map((finding) => `${finding.rule}:${finding.tier}`))].sort();
}

function qualityOf(judged: Side['judged']): Quality {
  const { truePositive, falsePositive, falseNegative } = judged;
  const share = (part: number, whole: number) => (whole === 0 ? null : round(part / whole, 4));
  return {
    ...judged,
    precision: share(truePositive, truePositive + falsePositive),
    recall: share(truePositive, truePositive + falseNegative),
    f1: share(2 * truePositive, 2 * truePositive + falsePositive + falseNegative),
  };
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
