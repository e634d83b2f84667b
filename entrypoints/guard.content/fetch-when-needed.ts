import { mayShowOrder } from '../../lib/adapters/dom/guard/order-words';
import { own } from '../../lib/adapters/dom/own';
import { whenIdle, whenLoaded } from '../../lib/adapters/dom/when';
import type { World } from '../../lib/adapters/dom/world';

/** A page that has not changed for this long has drawn what it came to draw, in ms. */
const QUIET_MS = 150;
/** A page that never rests is looked at all the same, this long after its first change, in ms. */
const LONGEST_MS = 800;

/**
 * Fetches the engine once the page may show an order: when it is loaded and has come to rest, so that its own loading pays for
 * nothing of ours, or later when it has changed into one. Then all of this is gone. Somebody who does something on the page does
 * not wait for that, and who presses before the engine is there is held by the words on what is pressed.
 */
export function fetchWhenNeeded(win: Window & typeof globalThis, world: World, load: () => Promise<unknown>): void {
  let timer: number | undefined;
  let since = 0;
  let isStarted = false;
  const options = { capture: true, passive: true, signal: world.signal };
  const look = () => {
    win.clearTimeout(timer);
    timer = undefined;
    if (world.signal.aborted || world.engine) return observer.disconnect();
    if (own(win.document, 'hidden') || !mayShowOrder(win.document)) return;
    observer.disconnect();
    void load();
  };
  const queue = () => {
    const now = performance.now();
    if (timer === undefined) since = now;
    win.clearTimeout(timer);
    timer = win.setTimeout(() => whenIdle(win, 300, look), Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - now)));
  };
  const observer = new win.MutationObserver(queue);
  const start = () => {
    if (isStarted) return;
    isStarted = true;
    observer.observe(win.document, { childList: true, subtree: true, characterData: true });
    win.document.addEventListener('visibilitychange', queue, { signal: world.signal });
    queue();
  };
  const onTouch = ({ isTrusted }: Event) => {
    if (!isTrusted || world.engine) return;
    start();
    if (timer !== undefined) look();
  };
  for (const type of ['pointerdown', 'keydown']) win.addEventListener(type, onTouch, options);
  world.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  whenLoaded(win, world.signal, start);
}
