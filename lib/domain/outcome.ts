import type { EventType, StoredEvent } from './event';
import { isEventOf } from './event-types';
import { isVerdict, type Verdict } from './review';

/** Event types that outcomes are folded from, beside the flags themselves. */
export const OUTCOME_EVENTS: readonly EventType[] = ['verdict.given', 'verdict.undone', 'audit.judged', 'blind.committed'];

/**
 * What flagged entries turned out to be, by flagId: the one answer that scores, cases and facts go by.
 *
 * - The last verdict of the log holds; undone ones leave none. Two blind reviewers give one verdict when both are in, a
 *   third settles where they differ: until then there is none, and nothing of theirs counts.
 * - A periodic audit judges entries again. It answers where nobody had, and corrects an earlier verdict of one person; what
 *   two or three judged blind stays as they settled it.
 */
export function outcomesOf(events: readonly StoredEvent[]): ReadonlyMap<string, Verdict> {
  const outcomes = new Map<string, Verdict>();
  const blind = blindIds(events);
  const flags = new Set(events.flatMap((event) => (isEventOf(event, 'flag.raised') ? [event.body.flagId] : [])));
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    if (isEventOf(event, 'verdict.given')) {
      const { flagId, verdict } = event.body;
      if (isVerdict(verdict)) outcomes.set(flagId, verdict);
    } else if (isEventOf(event, 'verdict.undone')) outcomes.delete(event.body.flagId);
    else if (isEventOf(event, 'audit.judged')) {
      const { itemId, isWrong } = event.body;
      const isSettled = blind.has(itemId) && outcomes.has(itemId);
      if (flags.has(itemId) && !isSettled && !agrees(outcomes.get(itemId), isWrong))
        outcomes.set(itemId, isWrong ? 'true_positive' : 'false_positive');
    }
  }
  return outcomes;
}

/** Audits ask only whether the order was wrong: a finer verdict that says the same is kept. */
function agrees(verdict: Verdict | undefined, isWrong: boolean): boolean {
  return verdict !== undefined && isWrong === (verdict === 'true_positive');
}

/** Entries that two people committed a verdict on without seeing each other. */
function blindIds(events: readonly StoredEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => (isEventOf(event, 'blind.committed') && event.body.round === 2 ? [event.body.flagId] : [])),
  );
}
