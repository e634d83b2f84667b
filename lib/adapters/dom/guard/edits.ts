import { worldsAround } from '../world';
import { stopEvent } from './context';
import type { Listeners } from './listeners';

const FIELD = 'input,select,textarea,[contenteditable]';
const PRESSED = 'button,a[href],[role=button],[role=link],input[type=submit],input[type=button],input[type=image]';
/** What is typed into announces each change before it happens; everything else changes on a press or a key. */
const TYPED =
  'textarea,[contenteditable],input:not([type]),input[type=text],input[type=search],input[type=tel],input[type=url],input[type=email]';
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'click'] as const;
const HARMLESS_KEY = /^(?:Tab|Escape|Shift|Control|Alt|Meta|F\d+|Page(?:Up|Down)|Home|End)$/;
/** How far a press on the arrow or frame of a widget may be from its field. */
const DEPTH = 4;

/**
 * Keeps the fields of frozen orders as they are: what a person would type, paste, drop, choose or tick does not reach the
 * page. Nothing is written to the page's own nodes; reading, selecting and copying stay free.
 */
export function holdEdits(win: Window & typeof globalThis, listeners: Listeners): void {
  const refuse = (event: Event) => {
    stopEvent(event);
    for (const world of worldsAround(win)) world.engine?.refused();
  };
  const isLocked = (field: Element | null): field is Element =>
    field !== null && worldsAround(win).some((world) => world.engine?.isLocked(field));
  listeners.on(['beforeinput'], (event) => {
    if (isAnyFrozen(win) && isLocked(fieldOf(win, event))) refuse(event);
  });
  listeners.on(['keydown'], (event) => {
    if (!isAnyFrozen(win) || HARMLESS_KEY.test(event.key) || event.ctrlKey || event.metaKey) return;
    const field = fieldOf(win, event);
    if (isLocked(field) && !isTyped(win, field)) refuse(event);
  });
  const onPress = (event: Event) => {
    if (!isAnyFrozen(win) || !event.isTrusted) return;
    const field = pressedField(win, event);
    if (isLocked(field) && !isTyped(win, field)) refuse(event);
  };
  listeners.on(PRESSES, onPress);
}

function isAnyFrozen(win: Window): boolean {
  return worldsAround(win).some((world) => world.engine?.isAnyFrozen());
}

function fieldOf(win: Window & typeof globalThis, event: Event): Element | null {
  const found = event.composedPath().find((target) => target instanceof win.Element && target.matches(FIELD));
  return found instanceof win.Element ? found : null;
}

/** The field under a press: itself, its label's, or the only one of the widget around. A button beside a field is no field. */
function pressedField(win: Window & typeof globalThis, event: Event): Element | null {
  const path = event.composedPath().filter((target): target is Element => target instanceof win.Element);
  const own = path.find((element) => element.matches(FIELD) && !element.matches(PRESSED));
  if (own) return own;
  if (path.some((element) => element.matches(PRESSED))) return null;
  for (const element of path.slice(0, DEPTH)) {
    if (element instanceof win.HTMLLabelElement && element.control) return element.control;
    const fields = element.querySelectorAll(FIELD);
    if (fields.length > 0) return fields.length === 1 ? (fields[0] ?? null) : null;
  }
  return null;
}

/** A read-only text field is the face of a widget: it opens something to choose from. */
function isTyped(win: Window & typeof globalThis, field: Element): boolean {
  const isFace = field instanceof win.HTMLInputElement && field.readOnly;
  return field.matches(TYPED) && !isFace;
}
