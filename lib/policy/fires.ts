import type { StoredEvent } from '../domain/event';
import { isEventOf } from '../domain/event-types';
import type { AnsweredFire } from './fatigue';
import { isReported, nameOf } from './tier';

/** Answers with the flags that they are about, as one entry for each rule that had a part in the question. Oldest first. */
export function answeredFires(events: readonly StoredEvent[]): AnsweredFire[] {
  const flags = new Map(
    events.flatMap((event) => (isEventOf(event, 'flag.raised') ? [[event.body.flagId, event.body] as const] : [])),
  );
  return events
    .flatMap((event) => {
      if (!isEventOf(event, 'decision.made')) return [];
      const flag = flags.get(event.body.flagId);
      const { outcome, dwellMs, falsePositives } = event.body;
      const rules = new Map((flag?.findings ?? []).map((finding) => [nameOf(finding), finding] as const).reverse());
      return [...rules].map(([rule, { tier }]) => ({
        ...{ rule, tier, outcome, dwellMs, at: event.at },
        isFalsePositive: isReported(falsePositives, rule),
      }));
    })
    .sort((a, b) => a.at - b.at);
}

/** Leaves out what a rule was demoted for already: after a demotion it is judged by what came later. */
export function sinceDemotion(fires: readonly AnsweredFire[], events: readonly StoredEvent[]): AnsweredFire[] {
  const ends = new Map<string, number>();
  for (const event of events) {
    if (!isEventOf(event, 'rule.demoted')) continue;
    ends.set(event.body.rule, Math.max(ends.get(event.body.rule) ?? 0, event.body.until));
  }
  return fires.filter((fire) => fire.at > (ends.get(fire.rule) ?? 0));
}
