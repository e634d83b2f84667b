import type { SessionContext } from './context';

/** The page is leaving: open prompts end as abandoned, and their actions have not run. */
export function abandonAll(context: SessionContext): void {
  for (const { flagId, prompt, orderNo, since } of context.openPrompts) {
    const dwellMs = Math.round(context.clock.monotonic() - since);
    const nothing = { reason: null, note: '', falsePositives: [], fixed: [], dwellMs, approver: null };
    const body = { flagId, promptId: prompt.id, outcome: 'abandoned' as const, ...nothing };
    context.log.emit(context.events.make('decision.made', orderNo, body, abandonedId(prompt.id)));
  }
  context.openPrompts.clear();
}

/** A page's farewell may be lost, or be said by the background as well: under one id it counts once. */
export function abandonedId(promptId: string): string {
  return `abandoned-${promptId}`;
}
