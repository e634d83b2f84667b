import type { Listeners } from '../guard/listeners';

/**
 * Stands between the page and what we draw. Events that a page made up never arrive; real ones never reach the page, so
 * that it neither sees keys nor moves focus. They are given on as copies that cannot leave the shadow root.
 * Invariants in overlay.design.md.
 */
export interface Shield {
  /** `modal` also keeps keys and presses from everything outside the host. Returns the function that takes it off. */
  guard(host: Element, shadow: ShadowRoot, modal: boolean): () => void;
}

const KEYS = ['keydown', 'keyup', 'keypress'];
const TEXT = ['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend', 'paste', 'copy', 'cut'];
const POINTER = [
  ...[
    'click',
    'auxclick',
    'dblclick',
    'contextmenu',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'pointermove',
    'mousemove',
  ],
  ...['mouseover', 'mouseout', 'pointerover', 'pointerout', 'dragstart', 'drop', 'selectstart'],
];
const TOUCH = ['wheel', 'touchstart', 'touchend', 'touchmove'];
const FOCUS = ['focus', 'blur', 'focusin', 'focusout'];
/** What a modal keeps away from the rest of the page; moving the mouse or scrolling stays free. */
const BLOCKED = new Set([
  ...KEYS,
  ...TEXT,
  'click',
  'auxclick',
  'dblclick',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
]);

interface Guarded {
  readonly host: Element;
  readonly shadow: ShadowRoot;
  readonly modal: boolean;
}

/** The shield has to be the first that the listeners tell. Does nothing until something is drawn. */
export function createShield(win: Window & typeof globalThis, listeners: Listeners): Shield {
  const guarded = new Set<Guarded>();
  const onEvent = (event: Event) => {
    if (guarded.size > 0) sift(win, guarded, event);
  };
  listeners.on([...KEYS, ...TEXT, ...POINTER, ...FOCUS, ...TOUCH], onEvent);
  return {
    guard(host, shadow, modal) {
      const entry = { host, shadow, modal };
      guarded.add(entry);
      return () => guarded.delete(entry);
    },
  };
}

function sift(win: Window & typeof globalThis, guarded: ReadonlySet<Guarded>, event: Event): void {
  const target = event.composedPath()[0];
  const inside = [...guarded].find((g) => g.host === target);
  if (!inside) {
    const modal = [...guarded].find((g) => g.modal);
    if (modal && event.isTrusted && BLOCKED.has(event.type)) keepAway(win, modal, event);
    return;
  }
  event.stopImmediatePropagation();
  if (!event.isTrusted) {
    event.preventDefault();
    return;
  }
  const inner = innerTarget(inside.shadow, event);
  if (inner && !inner.dispatchEvent(copyOf(win, event)) && event.cancelable) event.preventDefault();
}

/** Whatever has the focus outside of a modal, Escape means the modal. */
function keepAway(win: Window & typeof globalThis, { shadow }: Guarded, event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
  if (event instanceof KeyboardEvent && event.key === 'Escape') keyTarget(shadow)?.dispatchEvent(copyOf(win, event));
}

/** Seen from outside, a closed shadow root hides its inside: keys belong to its focus, a pointer to what is under it. */
function innerTarget(shadow: ShadowRoot, event: Event): Element | null {
  const isPointed = event instanceof MouseEvent && !(event.type === 'click' && event.detail === 0);
  if (isPointed) return shadow.elementFromPoint(event.clientX, event.clientY);
  return event instanceof KeyboardEvent ? keyTarget(shadow) : shadow.activeElement;
}

/** The focused part of the card; the card itself where the focus is nowhere in it. */
function keyTarget(shadow: ShadowRoot): Element | null {
  const { activeElement } = shadow;
  return activeElement?.closest('.card') ? activeElement : (shadow.querySelector('.card') ?? activeElement);
}

function copyOf(win: Window & typeof globalThis, event: Event): Event {
  const base = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, code, altKey, ctrlKey, metaKey, shiftKey, isComposing, repeat } = event;
    // Firefox lets every KeyboardEvent out of a shadow root, composed or not (measured in ESR 153): this one only looks like it.
    const keys = { key, code, altKey, ctrlKey, metaKey, shiftKey, isComposing, repeat };
    return Object.assign(new win.Event(event.type, base), keys);
  }
  if (event instanceof MouseEvent) {
    const { clientX, clientY, button, buttons, detail } = event;
    return new win.MouseEvent(event.type, { ...base, clientX, clientY, button, buttons, detail });
  }
  if (event instanceof InputEvent)
    return new win.InputEvent(event.type, { ...base, data: event.data, inputType: event.inputType });
  return new win.Event(event.type, base);
}
