import { holdChanges } from './change';
import { holdClicks } from './click';
import type { Companion, GuardContext, PageWorld } from './context';
import { followGestures, type Gestures } from './gesture';
import { holdKeys } from './key';
import type { Listeners } from './listeners';
import { holdNavigations } from './navigate';
import type { Passes } from './passes';
import { holdRequests } from './request';
import { holdSubmits } from './submit';

export interface GuardOptions {
  readonly win: Window & typeof globalThis;
  readonly passes: Passes;
  readonly pageWorld: PageWorld;
  readonly gestures: Gestures;
  readonly companion: Companion;
  readonly listeners: Listeners;
  /** Decides about a press inside its event. */
  readonly judge: GuardContext['judge'];
}

const HOLDS = [holdClicks, holdSubmits, holdNavigations, holdChanges, holdKeys, holdRequests];

/** Holds every action of this window that the engine wants to ask about, as long as the listeners tell of it. */
export function startGuard(options: GuardOptions): void {
  const context: GuardContext = { ...options, pending: new Set() };
  followGestures(options);
  for (const hold of HOLDS) hold(context);
}
