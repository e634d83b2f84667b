import { defineContentScript } from 'wxt/utils/define-content-script';
import { createListeners } from '../../lib/adapters/dom/guard/listeners';
import { hasWorld, offerWorld, type World } from '../../lib/adapters/dom/world';
import { makeWorld } from './make-world';
import { whenBuilt } from './when-built';

/**
 * What every frame of an enabled site pays for. While a page builds itself it only listens; all else is made when something
 * happens that may be an action, when another script asks for it, or when the page has loaded. Put there by registration at run
 * time, so the manifest names no host.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    if (hasWorld(globalThis)) return;
    let world: World | null = null;
    const wake = (): World => {
      if (world === null) {
        const made = makeWorld(window, listeners);
        world = made.world;
        made.start();
      }
      return world;
    };
    const listeners = createListeners(window, wake);
    offerWorld(globalThis, wake);
    whenBuilt(window, wake);
  },
});
