import { own } from './own';

/** Runs when the page has nothing to do, at the latest after `timeout` ms. */
export function whenIdle(win: Window, timeout: number, run: () => void): void {
  if ('requestIdleCallback' in win) win.requestIdleCallback(run, { timeout });
  else setTimeout(run, 30);
}

/** A page whose pictures never finish loading counts as loaded this long after its text is there, in ms. */
const LATEST_MS = 2_000;

/** Runs once when the page has loaded: at once where it has. */
export function whenLoaded(win: Window, signal: AbortSignal, run: () => void): void {
  let isOver = false;
  const once = () => {
    if (!isOver) run();
    isOver = true;
  };
  if (own(win.document, 'readyState') === 'complete') once();
  else {
    win.addEventListener('load', once, { once: true, signal });
    win.setTimeout(once, LATEST_MS);
  }
}

/** A page that has not changed for so long has built itself, in ms; one that never rests counts as built after the other. */
const QUIET_MS = 200;
const RESTLESS_MS = 1_500;

/** Runs once when the page has rested: `begin` starts to wait, `changed` says that the page is still at work. */
export function createRest(win: Window, run: () => void): { begin(): void; changed(): void } {
  let changedAt = 0;
  const wait = (latest: number) => {
    const now = win.performance.now();
    if (now - changedAt >= QUIET_MS || now >= latest) whenIdle(win, 300, run);
    else win.setTimeout(() => wait(latest), QUIET_MS);
  };
  const changed = () => {
    changedAt = win.performance.now();
  };
  return {
    changed,
    begin: () => {
      changed();
      wait(changedAt + RESTLESS_MS);
    },
  };
}

/** When a page that changed is looked at again, in ms; after a calm of the last length as soon as the first time. */
const AGAIN_MS = { first: 250, most: 1_000, calm: 2_000 };

/**
 * How long to wait before the next look, in ms: each time twice as long as before. Rows that come after a calm are seen at once, and a page
 * that never rests is looked at once a second.
 */
export function createPace(win: Window): () => number {
  let [pause, askedAt] = [AGAIN_MS.first, 0];
  return () => {
    const now = win.performance.now();
    const wait = now - askedAt > AGAIN_MS.calm ? AGAIN_MS.first : pause;
    pause = Math.min(2 * wait, AGAIN_MS.most);
    askedAt = now;
    return wait;
  };
}
