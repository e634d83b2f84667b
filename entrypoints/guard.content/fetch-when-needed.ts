import { mayShowOrder } from '../../lib/adapters/dom/guard/order-words';
import { own } from '../../lib/adapters/dom/own';
import type { World } from '../../lib/adapters/dom/world';

/** A page that builds itself late is looked at again, at most this often, in ms. */
const AGAIN_MS = 1_000;

/** Fetches the engine once the page may show an order: when it is loaded, or later when it has changed into one. Then all of this is gone. */
export function fetchWhenNeeded(win: Window & typeof globalThis, world: World, load: () => Promise<unknown>): void {
  let isQueued = false;
  const look = () => {
    isQueued = false;
    if (world.signal.aborted || world.engine) return observer.disconnect();
    if (own(win.document, 'hidden') || !mayShowOrder(win.document)) return;
    observer.disconnect();
    void load();
  };
  const queue = () => {
    if (isQueued) return;
    isQueued = true;
    win.setTimeout(() => whenIdle(win, look), AGAIN_MS);
  };
  const observer = new win.MutationObserver(queue);
  const start = () => {
    if (world.signal.aborted) return;
    observer.observe(win.document, { childList: true, subtree: true, characterData: true });
    whenIdle(win, look);
  };
  world.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  win.document.addEventListener('visibilitychange', queue, { signal: world.signal });
  if (own(win.document, 'readyState') === 'loading')
    win.addEventListener('DOMContentLoaded', start, { once: true, signal: world.signal });
  else start();
}

function whenIdle(win: Window, run: () => void): void {
  if ('requestIdleCallback' in win) win.requestIdleCallback(run, { timeout: 300 });
  else setTimeout(run, 30);
}
