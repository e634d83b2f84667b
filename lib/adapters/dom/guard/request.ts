import { ASK, type Asked, NO, readAsked, YES } from '../../../messages/page-world';
import type { Resumed } from '../../../ports/page';
import { own } from '../own';
import { decide, type GuardContext, type Hold, isConfirmed } from './context';
import type { Gesture } from './gesture';
import { isSuspectRequest } from './suspect';

/** How long the next try of a refused synchronous request passes, in ms. */
const AGAIN_MS = 20_000;

/**
 * Holds requests that no event announces, as the companion in the page's world reports them. Only what follows from
 * something that a person did is asked about, once for each gesture; polling and heartbeats go their way.
 */
export function holdRequests(context: GuardContext): void {
  const again = new Map<string, number>();
  context.listeners.on([ASK], (event) => onAsk(context, again, event));
}

function onAsk(context: GuardContext, again: Map<string, number>, event: Event): void {
  const asked = event instanceof context.win.CustomEvent ? readAsked(event.detail) : null;
  event.stopImmediatePropagation();
  const gesture = context.gestures.last();
  if (!asked || isSecondTry(again, asked) || !gesture || gesture.isGranted) return;
  const answer = answerTo(context, asked, gesture);
  if (!answer) return;
  event.preventDefault();
  void answer.then((said) => {
    const isConsent = said ?? true;
    if (asked.way === 'xhr-sync' && isConsent) again.set(keyOf(asked), performance.now() + AGAIN_MS);
    context.win.dispatchEvent(new context.win.CustomEvent(asked.answer, { detail: isConsent ? YES : NO }));
  });
}

/** One question for all that a gesture sends: fifty requests for fifty checked rows are one deed. Null for what may leave. */
function answerTo(context: GuardContext, asked: Asked, gesture: Gesture): Promise<boolean | null> | null {
  const { body, method, url, way } = asked;
  const hint = { url, method, body, bare: true };
  if (gesture.answer && isSuspectRequest(hint)) return gesture.answer.then((said) => said ?? answerTo(context, asked, gesture));
  const element = gesture.element.isConnected ? gesture.element : own(context.win.document, 'documentElement');
  const held = element && decide(context, element, way === 'xhr-sync' ? 'xhr' : way, hint);
  if (!held) return null;
  gesture.answer ??= ask(context, element, held, gesture, way === 'xhr-sync' ? 'click_again' : 'ran');
  return gesture.answer;
}

/** A synchronous request has failed by the time of the answer: it and its press pass when the clerk presses once more. */
async function ask(context: GuardContext, element: Element, held: Hold, gesture: Gesture, end: Resumed): Promise<boolean | null> {
  context.pending.add(element);
  const isConsent = await held.ask().catch(() => false);
  context.pending.delete(element);
  if (!isConsent) return false;
  if (!isConfirmed(held)) {
    gesture.answer = null;
    return null;
  }
  gesture.isGranted = true;
  if (end === 'click_again') context.passes.allowAgain(element);
  held.done(end);
  return true;
}

function isSecondTry(again: Map<string, number>, asked: Asked): boolean {
  const until = asked.way === 'xhr-sync' ? (again.get(keyOf(asked)) ?? 0) : 0;
  again.delete(keyOf(asked));
  return performance.now() < until;
}

function keyOf({ method, url, body }: Asked): string {
  return `${method} ${url} ${body}`;
}
