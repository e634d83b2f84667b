import { PASS, type PressVerdict, type Way } from '../../../ports/page';
import type { Gestures } from './gesture';
import type { PressHint } from './hint';
import type { Listeners } from './listeners';
import type { Passes } from './passes';

/**
 * Arms a one-time listener in the page's own world and resolves to the name of the event that fires it, or null when
 * that world cannot be reached (worker gone, extension updated). Pressing from there runs `javascript:` links, which the
 * isolated world may not, and answers the page's own `confirm()` once, since the clerk has just answered.
 */
export interface PageWorld {
  arm(): Promise<string | null>;
}

/** What is known of the companion in the page's world. */
export interface Companion {
  isMet(): boolean;
}

/** What every way of holding an action works with. */
export interface GuardContext {
  readonly win: Window & typeof globalThis;
  readonly listeners: Listeners;
  /** Decides about a press; see `Engine.judge`. */
  judge(element: Element, way: Way, hint: PressHint): PressVerdict;
  readonly passes: Passes;
  readonly pageWorld: PageWorld;
  readonly gestures: Gestures;
  readonly companion: Companion;
  /** Elements whose question is open; further presses on them are swallowed. */
  readonly pending: Set<Element>;
}

export type Hold = Extract<PressVerdict, { kind: 'hold' }>;

/** Stops an event before anything on the page hears it. `preventDefault` first: reading can throw in Firefox. */
export function stopEvent(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Asks the engine about a press; null lets it pass. A throwing engine lets the page work: the guard never breaks it. */
export function decide(context: GuardContext, element: Element, way: Way, hint: PressHint = {}): Hold | null {
  let verdict: PressVerdict = PASS;
  try {
    verdict = context.judge(element, way, hint);
  } catch (error) {
    console.error('hedan', error);
  }
  if (verdict.kind === 'hold') return verdict;
  if (verdict.isGranted) context.gestures.grant();
  return null;
}

/** True when a clerk has answered for what was held; false when it was let go because it was nothing. */
export function isConfirmed(hold: Hold): boolean {
  return hold.isNothing?.() !== true;
}

/** Runs the question of a held press and then, on consent, `resume`. `needsElement`: it can only run while the element is there. */
export function holdAndAsk(context: GuardContext, element: Element, hold: Hold, resume: () => void, needsElement = true): void {
  context.pending.add(element);
  const gesture = context.gestures.last();
  const asked = hold.ask().catch(() => false);
  const shared = asked.then((isConsent) => (isConfirmed(hold) ? isConsent : null));
  // What the page sends meanwhile for the same gesture waits for the same answer.
  if (gesture) gesture.answer ??= shared;
  void asked.then((isConsent) => {
    context.pending.delete(element);
    if (gesture?.answer === shared) gesture.answer = null;
    if (!isConsent) return;
    if (isConfirmed(hold)) context.gestures.grant();
    if (needsElement && !element.isConnected) hold.done('gone');
    else resume();
  });
}
