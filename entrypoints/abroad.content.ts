import { defineContentScript } from 'wxt/utils/define-content-script';
import { worldOf } from '../lib/adapters/dom/world';
import { foreignReader } from '../lib/address/intl/judge';

/** What is known of addresses abroad, put into a frame by the background when its first such address comes. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const world = worldOf(globalThis);
    if (world) world.abroad ??= foreignReader;
  },
});
