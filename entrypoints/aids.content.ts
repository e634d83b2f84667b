import { defineContentScript } from 'wxt/utils/define-content-script';
import { worldOf } from '../lib/adapters/dom/world';
import { SELDOM } from '../lib/address/seldom';

/** What is seldom needed to judge addresses, put into a frame by the background when the first one comes that needs it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const world = worldOf(globalThis);
    if (world) world.aids ??= SELDOM;
  },
});
