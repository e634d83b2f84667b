import { ASK, HELLO, HERE, MOST_BODY, type RequestWay, YES } from '../../messages/page-world';
import {
  addEventListener,
  apply,
  bodyText,
  cut,
  detail,
  dispatchEvent,
  isBeginning,
  NativeCustomEvent,
  randomName,
} from './natives';

/** What wants to leave. */
export interface Leaving {
  readonly way: RequestWay;
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

/**
 * Asks the guard whether a request may leave. True at once for what it lets pass, and where no guard listens. Otherwise
 * false, and `answered` is called when the clerk has decided; never, when the page ends before.
 */
export function mayLeave(leaving: Leaving, answered: (isAllowed: boolean) => void): boolean {
  const answer = randomName();
  const { way, method, url, body } = leaving;
  const isReady = { done: false };
  const onAnswer = (event: Event) => {
    if (isReady.done) return;
    isReady.done = true;
    answered(detail(event) === YES);
  };
  const isFree = say(ASK, `${answer}\n${way}\n${method}\n${cut(oneLine(url), 1_900)}\n${bodyText(body, MOST_BODY)}`);
  if (!isFree) apply(addEventListener, window, [answer, onAnswer, { once: true }]);
  return isFree;
}

/**
 * Tells the guard that this page has a companion, and how to tell it to leave. A page that is just beginning has a guard that sleeps and
 * greets when it wakes, and the page's start is not paid for with a greeting that nobody hears.
 */
export function introduce(leave: () => void): void {
  const greet = () => {
    if (bye === '') {
      bye = randomName();
      apply(addEventListener, window, [bye, leave, { once: true }]);
    }
    return say(HELLO, bye);
  };
  let bye = '';
  if (isBeginning() || greet()) apply(addEventListener, window, [HERE, () => void greet(), { once: true }]);
}

/** False when the guard has heard it and wants it held. */
function say(name: string, text: string): boolean {
  return apply(dispatchEvent, window, [new NativeCustomEvent(name, { detail: text, cancelable: true })]);
}

/** Line breaks part the message; an address has none that count (URL standard: they are dropped). */
function oneLine(url: string): string {
  let text = '';
  for (let at = 0; at < url.length && at < 1_900; at++) if (url[at] !== '\n') text += url[at];
  return text;
}
