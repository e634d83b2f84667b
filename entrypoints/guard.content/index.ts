import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { systemClock } from '../../lib/adapters/browser/clock';
import { createEarly } from '../../lib/adapters/dom/early';
import { startGuard } from '../../lib/adapters/dom/guard';
import { createCompanionLink } from '../../lib/adapters/dom/guard/companion-link';
import { holdEdits } from '../../lib/adapters/dom/guard/edits';
import { judgeByEngine } from '../../lib/adapters/dom/guard/engine-call';
import { createGestures } from '../../lib/adapters/dom/guard/gesture';
import { createPasses } from '../../lib/adapters/dom/guard/passes';
import { createShield } from '../../lib/adapters/dom/overlay/shield';
import { watchTouches } from '../../lib/adapters/dom/touches';
import { setWorld, type World, worldOf, worldsAround } from '../../lib/adapters/dom/world';
import { isEnvelope } from '../../lib/messages/channel';
import { STOP } from '../../lib/messages/names';
import { armPageWorld, engineLoader } from './calls';
import { fetchWhenNeeded } from './fetch-when-needed';

/**
 * What every frame of an enabled site pays for: it holds, shields, and fetches the engine to pages that may show an
 * order. Put there by registration at run time, so the manifest names no host.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    if (worldOf(globalThis)) return;
    const stop = new AbortController();
    const { signal } = stop;
    const [around] = worldsAround(window);
    const passes = around?.passes ?? createPasses(systemClock);
    const shield = createShield(window, signal);
    const gestures = around?.gestures ?? createGestures(systemClock);
    const companion = createCompanionLink(window, signal);
    const world: World = {
      ...{ shield, passes, gestures, companion, signal, early: createEarly() },
      ...{ stop: () => stop.abort(), hurry: () => hurry(), engine: null, overlay: null },
    };
    setWorld(globalThis, world);
    signal.addEventListener('abort', () => setWorld(globalThis, null), { once: true });
    const load = engineLoader(world);
    const pageWorld = { arm: armPageWorld };
    startGuard({ win: window, passes, gestures, companion, pageWorld, judge: judgeByEngine(world, load) }, signal);
    holdEdits(window, signal);
    watchTouches(window, signal);
    const hurry = fetchWhenNeeded(window, world, load);
    stopOnRequest(stop);
  },
});

function stopOnRequest(stop: AbortController): void {
  const onMessage = (message: unknown) => {
    if (isEnvelope(message) && message.to === STOP) stop.abort();
  };
  browser.runtime.onMessage.addListener(onMessage);
  stop.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}
