import { defineContentScript } from 'wxt/utils/define-content-script';
import { worldOf } from '../../lib/adapters/dom/world';
import { startStation } from './start-station';

/** Recognition, checks and the log's near end; the background puts it into frames whose page may show an order. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const world = worldOf(globalThis);
    if (world && !world.engine) startStation(window, world);
  },
});
