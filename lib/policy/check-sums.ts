import type { CheckSums, RuleSums } from '../domain/policy-revision';

const NOTHING: RuleSums = { ran: 0, flagged: 0, watched: 0 };

/** Both counts as one; they must be of the same revision. */
export function addSums(a: CheckSums, b: CheckSums): CheckSums {
  const rules: Record<string, RuleSums> = { ...a.rules };
  for (const [rule, more] of Object.entries(b.rules)) {
    const had = rules[rule] ?? NOTHING;
    rules[rule] = {
      ran: had.ran + more.ran,
      flagged: had.flagged + more.flagged,
      watched: had.watched + more.watched,
    };
  }
  return { policyRevision: a.policyRevision, orders: a.orders + b.orders, rules };
}

/** Evaluations in shadow by rule, over any number of counts and revisions. */
export function watchedBy(counts: readonly CheckSums[]): (rule: string) => number {
  const sums = new Map<string, number>();
  for (const { rules } of counts)
    for (const [rule, { watched }] of Object.entries(rules)) sums.set(rule, (sums.get(rule) ?? 0) + watched);
  return (rule) => sums.get(rule) ?? 0;
}
