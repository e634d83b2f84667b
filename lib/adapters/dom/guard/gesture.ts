import type { Clock } from '../../../ports/clock';
import { pressableTarget } from '../read/press-target';
import type { GuardContext } from './context';
import { pathOf } from './path';

/** What a person did last. Whatever leaves the page after it is taken for its consequence. */
export interface Gesture {
  readonly element: Element;
  readonly at: number;
  /** The clerk has answered for it: nothing that follows from it is asked again. */
  isGranted: boolean;
  /** The open or given answer about it or about a request that followed from it; null in the end: there was nothing to ask. */
  answer: Promise<boolean | null> | null;
}

/** The last gesture of a frame and its same-origin frames. */
export interface Gestures {
  /** A trusted event happened on an element. False when it only continues the gesture before it. */
  begin(element: Element, isContinued: boolean): boolean;
  /** Null when nobody has touched the page for a minute: what leaves then leaves by itself. */
  last(): Gesture | null;
  grant(): void;
}

/** A request later than this after the last gesture was not caused by it, in ms. A page's own question may be open meanwhile. */
const CAUSES_MS = 60_000;

export function createGestures(clock: Clock): Gestures {
  let current: Gesture | null = null;
  return {
    begin(element, isContinued) {
      if (isContinued && current?.element === element) return false;
      current = { element, at: clock.monotonic(), isGranted: false, answer: null };
      return true;
    },
    last: () => (current && clock.monotonic() - current.at < CAUSES_MS ? current : null),
    grant() {
      if (current) current.isGranted = true;
    },
  };
}

type Followed = Pick<GuardContext, 'win' | 'gestures' | 'passes' | 'listeners'>;

const STARTS = ['pointerdown', 'keydown', 'change', 'drop'] as const;

/**
 * Follows what a person does. Typing is no gesture; Enter, Space and shortcuts are. What was let through as a consequence of
 * the gesture before is so no longer: whoever confirms one thing and at once starts another is asked about the other.
 */
export function followGestures({ win, gestures, passes, listeners }: Followed): void {
  const onEvent = (event: Event) => {
    if (!event.isTrusted || (event instanceof win.KeyboardEvent && !isCommand(event))) return;
    const path = pathOf(event);
    const [inner] = path;
    if (!(inner instanceof win.Element)) return;
    if (gestures.begin(pressableTarget(path) ?? inner, event.type === 'click')) passes.endConsequence();
  };
  listeners.on([...STARTS, 'click'], onEvent);
}

function isCommand({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ' || key === 'Delete' || /^F\d/.test(key) || ctrlKey || metaKey || altKey;
}
