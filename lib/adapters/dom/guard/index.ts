import { holdChanges } from './change';
import { holdClicks } from './click';
import type { Companion, GuardContext, PageWorld } from './context';
import { onEveryDocument } from './documents';
import { followGestures, type Gestures } from './gesture';
import { holdKeys } from './key';
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
  /** Decides about a press inside its event. */
  readonly judge: GuardContext['judge'];
}

const HOLDS = [holdClicks, holdSubmits, holdNavigations, holdChanges, holdKeys, holdRequests];

/**
 * Holds every action of this document that the engine wants to ask about, from now until the signal aborts.
 * Call it at `document_start`: a listener that the page put on window before ours hears the event first.
 */
export function startGuard(options: GuardOptions, signal: AbortSignal): void {
  const { win } = options;
  const context: GuardContext = { ...options, pending: new Set() };
  const install = (current: AbortSignal) => {
    followGestures(win, options, current);
    for (const hold of HOLDS) hold(context, current);
  };
  onEveryDocument(win, install, signal);
}
