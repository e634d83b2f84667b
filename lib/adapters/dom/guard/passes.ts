import type { Clock } from '../../../ports/clock';

/** How long what a confirmed press sets off (its submit, its navigation) may take to come, in ms. */
const CONSEQUENCE_MS = 5_000;
/** How long "confirmed, click again" stays open for one element, in ms. */
const CLICK_AGAIN_MS = 10_000;

/**
 * What was confirmed a moment ago and must not be stopped again. Three kinds: the element that is being replayed right
 * now, one consequence (submit or navigation) in the next seconds, and one more trusted click on an element whose
 * handler refused the replay.
 */
export interface Passes {
  /**
   * Runs `replay` with `element` let through; what it sets off passes too where a clerk has confirmed it. What was let go
   * because it was nothing answers for itself only.
   */
  during(element: Element, replay: () => void, isConfirmed?: boolean): void;
  /** True while a replay runs: whatever it clicks or submits on the way is part of what was confirmed. */
  isReplaying(): boolean;
  /** True once for a submit or navigation that follows a confirmed press, or is what is being replayed. */
  takeConsequence(element: Element | null): boolean;
  /** A person has begun something else: what comes now follows from that. */
  endConsequence(): void;
  allowAgain(element: Element): void;
  takeAgain(element: Element): boolean;
}

/** Passes of one frame. */
export function createPasses(clock: Clock): Passes {
  let replaying: Element | null = null;
  let covers = false;
  let consequenceUntil = 0;
  let again: { element: Element; until: number } | null = null;
  return {
    during(element, replay, isConfirmed = true) {
      replaying = element;
      covers = isConfirmed;
      consequenceUntil = isConfirmed ? clock.monotonic() + CONSEQUENCE_MS : 0;
      try {
        replay();
      } finally {
        replaying = null;
      }
    },
    isReplaying: () => replaying !== null,
    takeConsequence(element) {
      if (replaying !== null) return covers || replaying === element;
      const open = clock.monotonic() < consequenceUntil;
      consequenceUntil = 0;
      return open;
    },
    endConsequence() {
      consequenceUntil = 0;
    },
    allowAgain(element) {
      again = { element, until: clock.monotonic() + CLICK_AGAIN_MS };
    },
    takeAgain(element) {
      const open = again !== null && again.element === element && clock.monotonic() < again.until;
      if (open) {
        again = null;
        consequenceUntil = clock.monotonic() + CONSEQUENCE_MS;
      }
      return open;
    },
  };
}
