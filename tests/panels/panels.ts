import { element } from './element/panel';
import { frameset } from './frameset/panel';
import type { Panel } from './panel';
import { shopOrders } from './seed/seed';
import type { Seeds } from './store/store';

/** All panels, in the order in which the index lists them. */
export const PANELS: readonly Panel[] = [frameset, element];

/** Where each panel's orders come from; the digit is part of its order numbers. */
export const SEEDS: Seeds = {
  frameset: () => shopOrders(1),
  element: () => shopOrders(2),
};
