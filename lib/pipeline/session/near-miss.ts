import type { OpenPrompt, SessionContext } from './context';
import { valuesHash } from './grants';
import type { Judged } from './judge';

/** What is saved later than this after a question has nothing to do with it any more, in ms. */
const WORTH_MS = 30 * 60_000;

/** The clerk went back: remembers what was asked about, for the next save tells whether the question was right. */
export function turnBack(context: SessionContext, open: OpenPrompt): void {
  const { flagId, prompt } = open;
  const until = context.clock.monotonic() + WORTH_MS;
  context.turnedBack.set(keyOf(prompt.action, open.orderNo), { flagId, promptId: prompt.id, values: prompt.values, until });
}

/** A save after "go back" with other values than before: the question prevented a mistake. Said once. */
export function noteChange(context: SessionContext, judged: Judged): void {
  const key = keyOf(judged.action.type, judged.action.orderNo ?? judged.order.orderNo);
  const before = context.turnedBack.get(key);
  if (!before) return;
  const isLate = context.clock.monotonic() > before.until;
  if (!isLate && valuesHash(judged.scope, judged.order) === before.values) return;
  context.turnedBack.delete(key);
  if (!isLate) sayNearMiss(context, judged, before.flagId, before.promptId, 'changed');
}

/** Writes down that a question prevented a mistake. */
export function sayNearMiss(
  context: SessionContext,
  judged: Judged,
  flagId: string,
  promptId: string,
  how: 'changed' | 'fixed',
): void {
  const orderNo = judged.action.orderNo ?? judged.order.orderNo;
  context.log.emit(context.events.make('near.missed', orderNo, { flagId, promptId, how }));
}

function keyOf(action: string, orderNo: string | null): string {
  return `${action}|${orderNo}`;
}
