import { api } from '../../lib/adapters/browser/api';
import { systemClock } from '../../lib/adapters/browser/clock';
import { createEarly } from '../../lib/adapters/dom/early';
import { startGuard } from '../../lib/adapters/dom/guard';
import { createCompanionLink } from '../../lib/adapters/dom/guard/companion-link';
import { holdEdits } from '../../lib/adapters/dom/guard/edits';
import { judgeByEngine } from '../../lib/adapters/dom/guard/engine-call';
import { createGestures } from '../../lib/adapters/dom/guard/gesture';
import type { Listeners } from '../../lib/adapters/dom/guard/listeners';
import { createPasses } from '../../lib/adapters/dom/guard/passes';
import { createShield } from '../../lib/adapters/dom/overlay/shield';
import { watchTouches } from '../../lib/adapters/dom/touches';
import { endWorld, type World, worldsAround } from '../../lib/adapters/dom/world';
import { isEnvelope } from '../../lib/messages/channel';
import { STOP } from '../../lib/messages/names';
import { armPageWorld, engineLoader } from './calls';
import { fetchWhenNeeded } from './fetch-when-needed';

/**
 * Makes what holds, shields and fetches the engine to a page that may show an order. `start` sets it to work: by then the world has
 * to be what others find.
 */
export function makeWorld(win: Window & typeof globalThis, listeners: Listeners): { readonly world: World; start(): void } {
  const stop = new AbortController();
  const { signal } = stop;
  signal.addEventListener('abort', listeners.end, { once: true });
  signal.addEventListener('abort', () => endWorld(globalThis), { once: true });
  const around = win.parent === win ? undefined : worldsAround(win.parent)[0];
  const passes = around?.passes ?? createPasses(systemClock);
  const shield = createShield(win, listeners);
  const gestures = around?.gestures ?? createGestures(systemClock);
  const companion = createCompanionLink(win, signal);
  let hurry: World['hurry'] = () => Promise.resolve();
  const world: World = {
    ...{ shield, passes, gestures, companion, signal, early: createEarly() },
    ...{ stop: () => stop.abort(), hurry: () => hurry(), engine: null, overlay: null },
  };
  const start = () => {
    const load = engineLoader(world);
    const pageWorld = { arm: armPageWorld };
    startGuard({ win, listeners, passes, gestures, companion, pageWorld, judge: judgeByEngine(world, load) });
    holdEdits(win, listeners);
    watchTouches(win, listeners);
    hurry = fetchWhenNeeded(win, world, load);
    stopOnRequest(stop);
  };
  return { world, start };
}

function stopOnRequest(stop: AbortController): void {
  const onMessage = (message: unknown) => {
    if (isEnvelope(message) && message.to === STOP) stop.abort();
  };
  api().runtime.onMessage.addListener(onMessage);
  stop.signal.addEventListener('abort', () => api().runtime.onMessage.removeListener(onMessage), { once: true });
}
