import type { Clock } from '../../../ports/clock';
import { own } from '../own';

const QUIET_MS = 120;
const LONGEST_WAIT_MS = 480;
/** Who types is not disturbed: until no letter has come for so long, or until the other at the latest, changes wait. */
const TYPED_MS = 200;
const LONGEST_TYPED_MS = 2_000;

export interface RhythmOptions {
  readonly doc: Document;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onChange: () => void;
}

/** When what changed is told. */
export interface Rhythm {
  /** Something changed: told when it rests, or when it has waited long enough. */
  soon(): void;
  /** A person has typed a letter. */
  typed(): void;
  /** An input method begins or ends to compose. */
  compose(is: boolean): void;
}

/** Waits for rest, for the end of what is being typed or composed, and for a tab that is seen. */
export function createRhythm({ clock, doc, onChange, signal }: RhythmOptions): Rhythm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let isWaiting = false;
  let isComposing = false;
  let typedAt = Number.NEGATIVE_INFINITY;
  const isTyping = (now: number) => now - typedAt < TYPED_MS && now - since < LONGEST_TYPED_MS;
  const fire = () => {
    timer = undefined;
    if (isTyping(clock.monotonic()) && !signal.aborted) {
      timer = setTimeout(fire, QUIET_MS);
      return;
    }
    isWaiting = false;
    if (signal.aborted) return;
    if (isComposing || own(doc, 'hidden')) isWaiting = true;
    else onChange();
  };
  const soon = () => {
    const now = clock.monotonic();
    if (!isWaiting) since = now;
    isWaiting = true;
    if (timer !== undefined && now - since > LONGEST_WAIT_MS - QUIET_MS) return;
    clearTimeout(timer);
    timer = own(doc, 'hidden') ? undefined : setTimeout(fire, QUIET_MS);
  };
  doc.addEventListener('visibilitychange', () => !own(doc, 'hidden') && isWaiting && soon(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    soon,
    typed() {
      typedAt = clock.monotonic();
    },
    compose(is) {
      if (isComposing === is) return;
      isComposing = is;
      if (!is) soon();
    },
  };
}
