import type { Ref } from '../../domain/snapshot';
import type { StationState } from '../../domain/station';
import type { Press, PressVerdict } from '../../ports/page';
import { createRecogniser } from '../../recognise';
import { createBaseline } from './baseline';
import { checkPage } from './check-page';
import type { SessionContext, SessionPorts } from './context';
import { createCheckCounter } from './count-checks';
import { createDeeds } from './deeds';
import { createDialogOrders } from './dialog-orders';
import { createEdits } from './edits';
import { createEventMaker } from './events';
import { createFollower } from './follow';
import { followFreeze, isLocked, NOTHING_FROZEN } from './freeze';
import { createGrants } from './grants';
import { Knowledge } from './knowledge';
import { abandonAll } from './leave';
import { judgeAndHold } from './press';
import type { Reading } from './reading';

export type { EarlyPressed, SessionPorts } from './context';

export interface Session {
  /** Decides about a press inside its event. */
  press(press: Press): PressVerdict;
  /** Reads the page again and shows what was found, in one go. */
  check(): void;
  /** The same a slice at a time, one after another; call it on idle and after changes. */
  follow(): void;
  /** How far a page is that is being read, in elements; null when none is. */
  progress(): { readonly read: number; readonly total: number } | null;
  /** A person is about to change a control; `held` reads what it holds now, null when it is gone. */
  touch(ref: Ref, held: () => string | null): void;
  setState(state: StationState): void;
  latest(): Reading | null;
  /** True while a control belongs to a frozen order and may not be changed. */
  isLocked(ref: Ref): boolean;
  isAnyFrozen(): boolean;
  /** The page is leaving: open prompts end as abandoned, their actions do not run. */
  leave(): void;
}

/** One page visit in one frame: wires what is read, checked, asked and logged. Synchronous inside a press. */
export function createSession(ports: SessionPorts, initial: StationState): Session {
  let state = initial;
  const context = buildContext(ports, () => state);
  return {
    press: (press) => judgeAndHold(context, press),
    check: () => checkPage(context),
    follow: context.follow,
    progress: () => context.progress,
    touch: context.baseline.touch,
    setState(next) {
      state = next;
      context.knowledge.renew(next.facts);
      // A lock must not wait for the page to be read again.
      if (context.latest) followFreeze(context, context.latest);
      // Settings may come before the page is there: then its first reading goes by them.
      if (context.round > 0) context.follow();
    },
    latest: () => context.latest,
    isLocked: (ref) => isLocked(context, ref),
    isAnyFrozen: () => context.frozenControls.size > 0,
    leave() {
      abandonAll(context);
      context.checks.flush();
    },
  };
}

function buildContext(ports: SessionPorts, state: () => StationState): SessionContext {
  const site = ports.page.words().origin;
  const events = createEventMaker(site, () => state().clerk, ports.clock, ports.newId);
  const context: SessionContext = {
    ...ports,
    site,
    state,
    events,
    knowledge: new Knowledge({
      askFacts: ports.askFacts,
      later: ports.later,
      seen: (order) => ports.log.emit(events.make('order.seen', order.orderNo, { order })),
      news: () => context.follow(),
    }),
    grants: createGrants(site, () => state().grants),
    deeds: createDeeds(ports.clock.monotonic),
    edits: createEdits(),
    checks: createCheckCounter(ports.later, ports.countChecks),
    baseline: createBaseline(),
    dialogOrders: createDialogOrders(),
    isReady: false,
    isHeeded: false,
    overrides: [],
    turnedBack: new Map(),
    openers: new Set(),
    broken: new Set(),
    seenRows: new Set(),
    conventions: new Set(),
    openPrompts: new Set(),
    recogniser: createRecogniser(),
    follow: () => follow(),
    rowChecks: new WeakMap(),
    round: 0,
    checked: [],
    progress: null,
    watch: null,
    latest: null,
    hasMarks: false,
    frozenControls: new Map(),
    freezeKey: NOTHING_FROZEN,
  };
  const follow = createFollower(context);
  return context;
}
