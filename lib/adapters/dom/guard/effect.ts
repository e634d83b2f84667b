/** How long a replayed click may take to show that it did something, in ms. */
const EFFECT_MS = 600;

/**
 * Watches whether a replayed press did anything that can be seen: the page changed, something was requested, a form was
 * sent, the page is leaving, focus moved. Handlers that demand a trusted event do nothing on a replay, and then the
 * clerk has to click once more. Resolves true at the first sign, false after 600 ms without one.
 */
export function effectWatch(win: Window & typeof globalThis): Promise<boolean> {
  const stop = new win.AbortController();
  return new Promise((resolve) => {
    const end = (hasEffect: boolean) => {
      stop.abort();
      changes.disconnect();
      requests?.disconnect();
      win.clearTimeout(timer);
      resolve(hasEffect);
    };
    const changes = new win.MutationObserver(() => end(true));
    changes.observe(win.document, { childList: true, subtree: true, attributes: true, characterData: true });
    const requests = observeRequests(win, () => end(true));
    const options = { capture: true, signal: stop.signal };
    for (const type of ['submit', 'change', 'input', 'pagehide', 'focusin']) win.addEventListener(type, () => end(true), options);
    navigationOf(win)?.addEventListener('navigate', () => end(true), { signal: stop.signal });
    const timer = win.setTimeout(() => end(false), EFFECT_MS);
  });
}

function observeRequests(win: Window & typeof globalThis, seen: () => void): PerformanceObserver | null {
  try {
    const observer = new win.PerformanceObserver(seen);
    observer.observe({ type: 'resource', buffered: false });
    return observer;
  } catch {
    return null;
  }
}

/** The Navigation API where the browser has it. */
export function navigationOf(win: Window): EventTarget | null {
  return 'navigation' in win && win.navigation instanceof EventTarget ? win.navigation : null;
}
