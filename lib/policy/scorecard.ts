import type { StoredEvent } from '../domain/event';
import { isEventOf } from '../domain/event-types';
import { severityRank, tierRank } from '../domain/finding';
import { outcomesOf } from '../domain/outcome';
import type { CheckSums } from '../domain/policy-revision';
import type { Decision } from '../domain/prompt';
import { addSums } from './check-sums';
import { criticalShare } from './fatigue';
import { isReported, nameOf } from './tier';

/** What one rule did in the time that was looked at. Shares are null where there is nothing to go by. */
export interface RuleScore {
  readonly rule: string;
  /** Orders that the rule looked at, and those where it found something, also while it only watched. */
  readonly ran: number;
  readonly found: number;
  readonly foundPer100: number | null;
  /** Answered questions that the rule had a part in. */
  readonly asked: number;
  readonly actedOn: number | null;
  readonly overridden: number | null;
  /** ms. */
  readonly dwellMedian: number | null;
  /** Share of answers faster than anybody can read (3 s). */
  readonly reflex: number | null;
  /** False alarms: by clerks in the question, or by reviewers afterwards; an entry counts once. */
  readonly falsePositives: number;
  /** Mistakes that did not go out: corrected, withdrawn, or not approved. */
  readonly caught: number;
  /** Real mistakes by the reviewers' verdict that went out although the rule had said so. */
  readonly missed: number;
  /** What all its questions cost, over what they caught, in seconds. */
  readonly secondsPerCaught: number | null;
  /** Share of all questions up to and with this rule, worst first. */
  readonly cumulative: number;
}

export interface Scorecard {
  /** Most questions first. */
  readonly rules: readonly RuleScore[];
  readonly orders: number;
  readonly questions: number;
  /** The strongest questions keep their meaning while they are rare. */
  readonly critical: { readonly share: number; readonly isTooMany: boolean };
  /** Orders that raised nothing and were looked at again by audits, and those of them that were wrong: what no rule saw. */
  readonly passed: { readonly audited: number; readonly wrong: number };
}

const REFLEX_MS = 3000;
const NOTHING: CheckSums = { policyRevision: '', orders: 0, rules: {} };

/** Folds the log into one line a rule. */
export function scorecardOf(events: readonly StoredEvent[]): Scorecard {
  const sums = events.reduce((sum, event) => (isEventOf(event, 'checks.counted') ? addSums(sum, event.body) : sum), NOTHING);
  const entries = entriesOf(events);
  const asked = entries.filter((entry) => entry.decision !== null);
  const parts = new Map<string, Entry[]>();
  for (const entry of entries) for (const rule of entry.rules) parts.set(rule, [...(parts.get(rule) ?? []), entry]);
  const names = new Set([...Object.keys(sums.rules), ...parts.keys()]);
  const scores = [...names].map((rule) => scoreOf(rule, sums, parts.get(rule) ?? []));
  scores.sort((a, b) => b.asked - a.asked || b.found - a.found || (a.rule < b.rule ? -1 : 1));
  const all = scores.reduce((sum, { asked }) => sum + asked, 0);
  let soFar = 0;
  const rules = scores.map((score) => {
    soFar += score.asked;
    return { ...score, cumulative: all === 0 ? 0 : soFar / all };
  });
  const critical = asked.filter((entry) => entry.isCritical).length;
  const { orders } = sums;
  return { rules, orders, questions: asked.length, critical: criticalShare(asked.length, critical), passed: passedOf(events) };
}

/** The last judgement of every passed order that an audit drew; its id is site and number, a flag's has no space. */
function passedOf(events: readonly StoredEvent[]): Scorecard['passed'] {
  const judged = new Map<string, boolean>();
  for (const event of events) {
    if (isEventOf(event, 'audit.judged') && event.body.itemId.includes(' ')) judged.set(event.body.itemId, event.body.isWrong);
  }
  return { audited: judged.size, wrong: [...judged.values()].filter(Boolean).length };
}

/** A flagged entry with what became of it. */
interface Entry {
  /** Rules with a finding of a hint or more. */
  readonly rules: ReadonlySet<string>;
  /** Those of them that interrupted. */
  readonly asking: ReadonlySet<string>;
  readonly isCritical: boolean;
  readonly decision: Decision | null;
  readonly verdict: string | null;
}

function entriesOf(events: readonly StoredEvent[]): readonly Entry[] {
  const decisions = new Map<string, Decision>();
  const verdicts = outcomesOf(events);
  for (const event of events) if (isEventOf(event, 'decision.made')) decisions.set(event.body.flagId, event.body);
  return events.flatMap((event) => {
    if (!isEventOf(event, 'flag.raised')) return [];
    const { flagId, findings } = event.body;
    const asking = findings.filter(({ tier }) => tierRank(tier) >= tierRank('confirm'));
    return {
      rules: new Set(findings.map(nameOf)),
      asking: new Set(asking.map(nameOf)),
      isCritical: asking.some(({ severity }) => severityRank(severity) >= severityRank('critical')),
      decision: decisions.get(flagId) ?? null,
      verdict: verdicts.get(flagId) ?? null,
    };
  });
}

function scoreOf(rule: string, sums: CheckSums, entries: readonly Entry[]): Omit<RuleScore, 'cumulative'> {
  const { ran = 0, flagged = 0 } = sums.rules[rule] ?? {};
  const answered = entries.flatMap(({ asking, decision }) => (asking.has(rule) && decision ? [decision] : []));
  const caught = answered.filter((decision) => isActedOn(decision, rule)).length;
  const dwell = answered.map(({ dwellMs }) => dwellMs).sort((a, b) => a - b);
  const share = (n: number, of: number) => (of === 0 ? null : n / of);
  return {
    ...{ rule, ran, caught, asked: answered.length },
    // A count of what pages saw may still be on its way; what was written down is there for sure.
    found: Math.max(flagged, entries.length),
    foundPer100: share(Math.max(flagged, entries.length) * 100, sums.orders),
    actedOn: share(caught, answered.length),
    overridden: share(answered.filter(({ outcome }) => WENT_OUT.has(outcome)).length, answered.length),
    dwellMedian: dwell[Math.floor(dwell.length / 2)] ?? null,
    reflex: share(dwell.filter((ms) => ms < REFLEX_MS).length, dwell.length),
    falsePositives: entries.filter((entry) => isFalseAlarm(entry, rule)).length,
    missed: entries.filter(({ verdict, decision }) => verdict === 'true_positive' && wentOut(decision)).length,
    secondsPerCaught: share(dwell.reduce((sum, ms) => sum + ms, 0) / 1000, caught),
  };
}

const WENT_OUT: ReadonlySet<Decision['outcome']> = new Set(['confirmed', 'broke_glass']);
const STOPPED: ReadonlySet<Decision['outcome']> = new Set(['corrected', 'cancelled']);

function isActedOn({ outcome, falsePositives }: Decision, rule: string): boolean {
  return STOPPED.has(outcome) && !isReported(falsePositives, rule);
}

function wentOut(decision: Decision | null): boolean {
  return decision === null || WENT_OUT.has(decision.outcome);
}

function isFalseAlarm({ verdict, decision }: Entry, rule: string): boolean {
  return verdict === 'false_positive' || (decision !== null && isReported(decision.falsePositives, rule));
}
