import { holdChanges } from './change';
import { holdClicks } from './click';
import type { GuardContext, PageWorld } from './context';
import { holdKeys } from './key';
import { holdNavigations } from './navigate';
import type { Passes } from './passes';
import { holdSubmits } from './submit';

export interface GuardOptions {
  readonly win: Window & typeof globalThis;
  readonly passes: Passes;
  readonly pageWorld: PageWorld;
  /** Decides about a press inside its event. */
  readonly judge: GuardContext['judge'];
}

/**
 * Holds every action of this document that the engine wants to ask about, from now until the signal aborts.
 * Call it at `document_start`: a listener that the page put on window before ours hears the event first.
 */
export function startGuard(options: GuardOptions, signal: AbortSignal): void {
  const { win, judge, pageWorld, passes } = options;
  const context: GuardContext = { win, judge, pageWorld, passes, pending: new Set() };
  let current = new AbortController();
  const install = () => {
    current.abort();
    current = new AbortController();
    for (const hold of [holdClicks, holdSubmits, holdNavigations, holdChanges, holdKeys]) hold(context, current.signal);
  };
  install();
  reinstallAfterRewrite(win, install, signal);
  signal.addEventListener('abort', () => current.abort(), { once: true });
}

/** `document.open()` wipes the listeners of its window and replaces the root element: that is how it is noticed. */
function reinstallAfterRewrite(win: Window & typeof globalThis, install: () => void, signal: AbortSignal): void {
  let root = win.document.documentElement;
  const observer = new win.MutationObserver(() => {
    const now = win.document.documentElement;
    if (!now || now === root) return;
    root = now;
    install();
  });
  observer.observe(win.document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
