import { defineContentScript } from 'wxt/utils/define-content-script';
import { createOverlay } from '../components/overlay/create-overlay';
import { createPicker } from '../components/overlay/create-picker';
import { openLayer } from '../lib/adapters/dom/overlay/layer';
import { openModal } from '../lib/adapters/dom/overlay/modal';
import { worldOf } from '../lib/adapters/dom/world';
import { findingTexts } from '../lib/rules/finding-texts';

/** What draws over the page, put into a frame by the background the first time that something must be drawn there. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const world = worldOf(globalThis);
    if (!world || world.overlay) return;
    const { engine } = world;
    if (!engine) return;
    const surface = {
      openModal: (css: string, label: string) => openModal(window, world.shield, css, label),
      openLayer: (css: string) => openLayer(window, world.shield, css),
      rectOf: engine.rectOf,
      isFocused: engine.isFocused,
      repair: engine.repair,
    };
    world.overlay = createOverlay(surface, findingTexts, window);
    world.picker = createPicker(surface, findingTexts, engine.locale);
    world.signal.addEventListener(
      'abort',
      () => {
        world.overlay?.close();
        world.picker?.close();
      },
      { once: true },
    );
  },
});
