import { mayShowOrder } from '../../lib/adapters/dom/guard/order-words';
import { own } from '../../lib/adapters/dom/own';
import { createPace, createRest, whenIdle, whenLoaded } from '../../lib/adapters/dom/when';
import type { World } from '../../lib/adapters/dom/world';

/**
 * Fetches the engine once the page may show an order: when it has loaded and built itself, so that its own start is not slowed, or
 * later when it has changed into one. Then all of this is gone. Somebody who does something on the page does not wait for that, and who presses
 * before the engine is there is held by the words on what is pressed. Returns how to have it as soon as the page has loaded, for a
 * screen that asks.
 */
export function fetchWhenNeeded(win: Window & typeof globalThis, world: World, load: () => Promise<unknown>): World['hurry'] {
  let isDue = false;
  const pace = createPace(win);
  const options = { capture: true, passive: true, signal: world.signal };
  const look = (): Promise<unknown> | null => {
    isDue = false;
    if (world.signal.aborted || world.engine) observer.disconnect();
    else if (!own(win.document, 'hidden') && mayShowOrder(win.document)) {
      observer.disconnect();
      return load();
    }
    return null;
  };
  const queue = () => {
    if (isDue) return;
    isDue = true;
    win.setTimeout(() => whenIdle(win, 300, () => void look()), pace());
  };
  const onTouch = ({ isTrusted }: Event) => {
    if (isTrusted && isDue && !world.engine) void look();
  };
  const rest = createRest(win, () => void (isDue && look()));
  const observer = new win.MutationObserver(() => {
    rest.changed();
    queue();
  });
  const start = () => {
    if (world.signal.aborted) return;
    observer.observe(win.document, { childList: true, subtree: true, characterData: true });
    isDue = true;
    whenLoaded(win, world.signal, rest.begin);
  };
  world.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  win.document.addEventListener('visibilitychange', queue, { signal: world.signal });
  for (const type of ['pointerdown', 'keydown']) win.addEventListener(type, onTouch, options);
  if (own(win.document, 'readyState') === 'loading')
    win.addEventListener('DOMContentLoaded', start, { once: true, signal: world.signal });
  else start();
  // A side panel asks of every page that its tab comes to: that must not slow the page's start either.
  return () => new Promise((over) => whenLoaded(win, world.signal, () => void Promise.resolve(look()).finally(over)));
}
