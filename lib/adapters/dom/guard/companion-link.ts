import { HELLO, HERE } from '../../../messages/page-world';
import type { Companion } from './context';
import { keepOnDocuments } from './documents';

/** A page that greets in the companion's name over and over can only add names that nobody listens to. */
const MOST = 8;

/** Greets the companion of this frame, if there is one, knows of it, and tells it to leave when we do. */
export function createCompanionLink(win: Window & typeof globalThis, signal: AbortSignal): Companion {
  const byes: string[] = [];
  // Further greetings can only add names that nobody listens to.
  const onHello = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    if (byes.length < MOST && event instanceof win.CustomEvent && typeof event.detail === 'string') byes.push(event.detail);
  };
  const greet = () => {
    win.addEventListener(HELLO, onHello, true);
    win.dispatchEvent(new win.CustomEvent(HERE));
  };
  const forget = keepOnDocuments(win, greet);
  const end = () => {
    forget();
    win.removeEventListener(HELLO, onHello, true);
    for (const bye of byes) win.dispatchEvent(new win.CustomEvent(bye));
  };
  signal.addEventListener('abort', end, { once: true });
  return { isMet: () => byes.length > 0 };
}
