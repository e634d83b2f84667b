import type { StoredEvent } from '../domain/event';
import { isEventOf } from '../domain/event-types';
import type { CheckSums, PolicyLayer, RuleSums } from '../domain/policy-revision';
import { canonical } from './layers';
import { conditionKey } from './tier';

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

/**
 * Evaluations in shadow by rule, since the rule was last edited: what was watched of an older wording says nothing about
 * the new one. `events`: counts and published policies, in the order of the log.
 */
export function watchedBy(events: readonly StoredEvent[]): (rule: string) => number {
  const sums = new Map<string, number>();
  const layers = new Map<string, PolicyLayer>();
  for (const event of events) {
    if (isEventOf(event, 'checks.counted'))
      for (const [rule, { watched }] of Object.entries(event.body.rules)) sums.set(rule, (sums.get(rule) ?? 0) + watched);
    if (!isEventOf(event, 'policy.published')) continue;
    const { layer, document } = event.body;
    for (const rule of editedRules(layers.get(layer) ?? {}, document)) sums.delete(rule);
    layers.set(layer, document);
  }
  return (rule) => sums.get(rule) ?? 0;
}

function editedRules(before: PolicyLayer, after: PolicyLayer): readonly string[] {
  const [was, now] = [wordings(before), wordings(after)];
  return [...new Set([...was.keys(), ...now.keys()])].filter((rule) => was.get(rule) !== now.get(rule));
}

/** What each rule does by a layer's word: its parameters, the logic of a condition. */
function wordings({ rules = {}, tables = {} }: PolicyLayer): ReadonlyMap<string, string> {
  const set = Object.entries(rules).filter(([, { params }]) => Object.keys(params).length > 0);
  const built = tables.conditions ?? [];
  return new Map([
    ...set.map(([rule, { params }]) => [rule, canonical(params)] as const),
    ...built.map(({ id, logic }) => [conditionKey(id), canonical(logic)] as const),
  ]);
}
