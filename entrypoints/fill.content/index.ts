import { defineContentScript } from 'wxt/utils/define-content-script';
import { worldOf } from '../../lib/adapters/dom/world';
import { createFilling } from './filling';

/** Fill from text; the background puts it into the frames of a tab when the clerk first asks there. Without an engine there is nothing to fill. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const engine = worldOf(globalThis)?.engine;
    if (engine) engine.fill ??= createFilling(window, engine.forms);
  },
});
