import { own } from './own';

/** How long a picture or frame that never comes may keep a page with all of its text from counting as loaded, in ms. */
const LOADING_MS = 2_000;
/** A page that takes its own listeners away while loading (`document.open()`) counts as loaded after this, in ms. */
const LOST_MS = 5_000;

/** Runs once the page has loaded, at once when it has; what hangs in it is waited for a few seconds. Never after `signal`. */
export function whenLoaded(win: Window, signal: AbortSignal, run: () => void): void {
  if (own(win.document, 'readyState') === 'complete') {
    run();
    return;
  }
  const once = new AbortController();
  const go = () => {
    if (once.signal.aborted || signal.aborted) return;
    once.abort();
    run();
  };
  const options = { once: true, signal: AbortSignal.any([once.signal, signal]) };
  win.addEventListener('load', go, options);
  win.addEventListener('DOMContentLoaded', () => void win.setTimeout(go, LOADING_MS), options);
  win.setTimeout(go, own(win.document, 'readyState') === 'loading' ? LOST_MS : LOADING_MS);
}

/** Runs when the page has nothing to do, at the latest after `timeout` ms. */
export function whenIdle(win: Window, timeout: number, run: () => void): void {
  if ('requestIdleCallback' in win) win.requestIdleCallback(run, { timeout });
  else setTimeout(run, 30);
}
