import type { TieredFinding } from '../../domain/finding';
import type { Policy } from '../../domain/policy';
import type { CheckSums, RuleSums } from '../../domain/policy-revision';
import { conditionKey } from '../../policy/tier';
import type { Later } from '../../ports/event-sink';
import type { Evaluation } from '../evaluate';

/** ms between the first order that is counted and the count's being handed on. */
const HAND_ON_MS = 10_000;

export interface CheckCounter {
  /** Counts one order that was checked; `key` says which and how, and counts once a page. */
  add(key: string, evaluation: Pick<Evaluation, 'ran' | 'findings'>, policy: Policy): void;
  /** Hands on what has been counted, now. */
  flush(): void;
}

/**
 * Sums up which rules looked at how many orders and found something, also those that only watch: that is what a rule
 * on trial is judged by. Sums, not an event an evaluation: a page checks its rows again with every change.
 */
export function createCheckCounter(later: Later, handOn: (sums: CheckSums) => void): CheckCounter {
  const seen = new Set<string>();
  let orders = 0;
  let revision = '';
  let rules: Record<string, RuleSums> = {};
  const flush = () => {
    if (orders === 0) return;
    const sums = { policyRevision: revision, orders, rules };
    orders = 0;
    rules = {};
    handOn(sums);
  };
  return {
    flush,
    add(key, { ran, findings }, policy) {
      if (seen.has(key)) return;
      seen.add(key);
      if (policy.revision !== revision) flush();
      revision = policy.revision;
      if (orders === 0) later(HAND_ON_MS, flush);
      orders += 1;
      for (const name of namesOf(ran, policy)) {
        const { ran, flagged, watched } = rules[name] ?? { ran: 0, flagged: 0, watched: 0 };
        const hasFlag = findings.some((finding) => isFrom(finding, name));
        rules[name] = {
          ran: ran + 1,
          flagged: flagged + (hasFlag ? 1 : 0),
          watched: watched + (isWatching(policy, name) ? 1 : 0),
        };
      }
    },
  };
}

/** Rules that ran, and each condition that a supervisor built by its own name. */
function namesOf(ran: readonly string[], policy: Policy): readonly string[] {
  if (!ran.includes('compound-condition')) return ran;
  return [...ran, ...policy.tables.conditions.map(({ id }) => conditionKey(id))];
}

function isFrom(finding: TieredFinding, name: string): boolean {
  if (finding.verdict !== 'flag' || finding.tierWhy === 'overridden') return false;
  if (finding.rule === name) return true;
  return finding.rule === 'compound-condition' && name === conditionKey(finding.class ?? '');
}

/** In shadow and in canary a rule gathers what it is judged by. */
function isWatching(policy: Policy, name: string): boolean {
  const lifecycle = policy.rules[name]?.lifecycle;
  return lifecycle === 'shadow' || lifecycle === 'canary';
}
