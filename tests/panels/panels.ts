import { antd } from './antd/panel';
import { django } from './django/panel';
import { element } from './element/panel';
import { frameset } from './frameset/panel';
import { grid } from './grid/panel';
import { hostile } from './hostile/panel';
import type { Panel } from './panel';
import { plain } from './plain/panel';
import { cleanOrder, huge, markup, markupOrders, storm } from './plain/stress';
import { englishOrders, shopOrders, takeawayOrders } from './seed/seed';
import type { Seeds } from './store/store';
import { takeaway } from './takeaway/panel';

/** All panels, in the order in which the index lists them. */
export const PANELS: readonly Panel[] = [frameset, element, takeaway, antd, django, grid, hostile, plain, huge, storm, markup];

/** Where each panel's orders come from; the digit is part of its order numbers. */
export const SEEDS: Seeds = {
  frameset: () => shopOrders(1),
  element: () => shopOrders(2),
  takeaway: () => takeawayOrders(3),
  antd: () => shopOrders(4),
  django: () => englishOrders(5),
  grid: () => shopOrders(6),
  huge: () => cleanOrder(7),
  storm: () => cleanOrder(7),
  markup: () => markupOrders(8),
};
