import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompanion } from '../lib/adapters/companion';

/** Runs in the world of the page itself, on sites that show orders: holds requests that no event announces. Holds no secret. */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  matches: [],
  main: startCompanion,
});
