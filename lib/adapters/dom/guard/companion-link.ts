import type { Companion } from './context';

/** A page that greets in the companion's name over and over can only add names that nobody listens to. */
const MOST = 8;

/** Knows whether this frame has a companion, and tells it to leave when we do. */
export function createCompanionLink(win: Window & typeof globalThis, signal: AbortSignal): Companion {
  const byes: string[] = [];
  const leave = () => {
    for (const bye of byes) win.dispatchEvent(new win.CustomEvent(bye));
  };
  signal.addEventListener('abort', leave, { once: true });
  return {
    met(bye) {
      if (byes.length < MOST) byes.push(bye);
    },
    isMet: () => byes.length > 0,
  };
}
