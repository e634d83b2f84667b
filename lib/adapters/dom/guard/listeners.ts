import { ASK } from '../../../messages/page-world';
import { keepOnDocuments } from './documents';
import { navigationOf } from './effect';

/** What a person does or a page does by itself that may be, or lead to, an action: it wakes the rest of the guard. */
const WAKING = [...['pointerdown', 'mousedown', 'keydown', 'click', 'submit', 'change', 'drop', 'beforeinput', 'focusin'], ASK];
/** What is heard besides, for prompts of ours, kept gestures and frozen fields. */
const OTHERS = [
  ...['pointerup', 'mouseup', 'dblclick', 'auxclick', 'contextmenu', 'keyup', 'keypress', 'input', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'paste', 'pointermove', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerover', 'pointerout', 'dragstart', 'selectstart', 'focus', 'blur', 'focusout'],
];
/** Scrolling never waits for these. A touch may have to be refused. */
const PASSIVE = ['wheel', 'touchmove', 'touchend'];
const ACTIVE = 'touchstart';

/** What wakes is heard first of all. */
const isWaking = (type: string) => type === 'navigate' || type === ACTIVE || WAKING.includes(type);
const ALL = (): readonly string[] => [...WAKING, ...OTHERS, ...PASSIVE, ACTIVE, 'navigate'];

/** Runs what may fail as the browser runs a listener: the failure is said and the others go on. */
function alone(run: () => void): void {
  try {
    run();
  } catch (error) {
    console.error('hedan', error);
  }
}

/** Hears one event; who comes after it hears nothing of what it stopped. */
export type Hear<E extends Event = Event> = (event: E) => void;

/** The one native listener of a type that this frame has of us, and who is told. */
export interface Listeners {
  /** Tells `hear` of every event of these types, after those who asked before it. Throws RangeError for a type that is not listened to. */
  on<K extends keyof WindowEventMap>(types: readonly K[], hear: Hear<WindowEventMap[K]>): void;
  on(types: readonly string[], hear: Hear): void;
  /** Takes every listener off; nobody is told any more. */
  end(): void;
}

/**
 * Listens on window for everything that the guard, the shield and frozen fields ever need, now and after each
 * `document.open()`. Call it at `document_start`: a listener that the page put on window before ours
 * hears the event first. It is all that a page which builds itself pays for: `wake`, which has the others call `on`, runs with
 * the first event that can matter, inside it.
 */
export function createListeners(win: Window & typeof globalThis, wake: () => void): Listeners {
  const told = new Map<string, Hear[]>();
  let isOver = false;
  const hear = (event: Event) => {
    if (isWaking(event.type)) alone(wake);
    // Nobody tells whether one of these stopped the event but the event itself, and that only where nobody did before.
    const wasStopped = event.cancelBubble;
    for (const one of told.get(event.type) ?? []) {
      alone(() => one(event));
      if (event.cancelBubble && !wasStopped) return;
    }
  };
  const each = (name: 'addEventListener' | 'removeEventListener') => {
    for (const type of [...WAKING, ...OTHERS]) win[name](type, hear, true);
    for (const type of PASSIVE) win[name](type, hear, { capture: true, passive: true });
    win[name](ACTIVE, hear, { capture: true, passive: false });
    navigationOf(win)?.[name]('navigate', hear, true);
  };
  const forget = keepOnDocuments(win, () => each('addEventListener'));
  return {
    on(types: readonly string[], one: Hear) {
      for (const type of types) {
        if (!ALL().includes(type)) throw new RangeError(`nobody listens to ${type}`);
        if (!isOver) told.set(type, [...(told.get(type) ?? []), one]);
      }
    },
    end() {
      isOver = true;
      forget();
      each('removeEventListener');
      told.clear();
    },
  };
}
