import { pressableTarget } from '../read/press-target';
import { decide, type GuardContext, type Hold, holdAndAsk, isConfirmed, stopEvent } from './context';
import { effectWatch } from './effect';
import { pathOf } from './path';

/** A `javascript:` address with something in it, which only the page's own world may run. */
const SCRIPT_LINK = /^\s*javascript:\s*(?!\s*(?:;|void\s*\(?\s*0\s*\)?\s*;?|\/\/)?\s*$)/i;
const DOWN = ['pointerdown', 'mousedown', 'touchstart'] as const;
const UP = ['pointerup', 'mouseup', 'touchend'] as const;

interface PointerHold {
  element: Element | null;
  /** Event types that were kept from the page and have to be replayed. */
  readonly kept: string[];
  doubled: boolean;
}

/**
 * Holds clicks and everything that makes one: mouse, touch, Enter and Space on native buttons, labels, `el.click()`.
 * Handlers on pointerdown or mousedown are actions too, so those events are kept back when the click will be held.
 */
export function holdClicks(context: GuardContext): void {
  const hold: PointerHold = { element: null, kept: [], doubled: false };
  const { listeners } = context;
  listeners.on([...DOWN, ...UP], (event) => onPointer(context, hold, event));
  listeners.on(['click'], (event) => onClick(context, hold, event));
  listeners.on(['dblclick'], (event) => onDoubleClick(context, hold, event));
}

function targetOf(context: GuardContext, event: Event): Element | null {
  const element = pressableTarget(pathOf(event));
  return element === null || context.passes.isReplaying() ? null : element;
}

function onPointer(context: GuardContext, hold: PointerHold, event: Event): void {
  const element = targetOf(context, event);
  const isDown = DOWN.some((type) => type === event.type);
  if (isDown && element !== hold.element) {
    hold.element = null;
    hold.kept.length = 0;
    if (element && event.isTrusted && isHeld(context, element)) hold.element = element;
  }
  if (!element || element !== hold.element) return;
  if (!hold.kept.includes(event.type)) hold.kept.push(event.type);
  event.stopImmediatePropagation();
}

function isHeld(context: GuardContext, element: Element): boolean {
  return !context.passes.takeAgain(element) ? decide(context, element, 'pointer') !== null : allowNow(context, element);
}

/** The pointer belongs to a "click again": let the whole gesture through. */
function allowNow(context: GuardContext, element: Element): boolean {
  context.passes.allowAgain(element);
  context.gestures.grant();
  return false;
}

function onClick(context: GuardContext, hold: PointerHold, event: MouseEvent): void {
  const element = targetOf(context, event);
  if (!element) return;
  if (context.pending.has(element)) {
    stopEvent(event);
    return;
  }
  if (context.passes.takeAgain(element)) {
    context.gestures.grant();
    return;
  }
  const held = decide(context, element, 'click');
  if (!held) return;
  stopEvent(event);
  const kept = hold.element === element ? [...hold.kept] : [];
  hold.element = null;
  hold.kept.length = 0;
  hold.doubled = false;
  const point = { x: event.clientX, y: event.clientY };
  holdAndAsk(context, element, held, () => void replay(context, element, held, { kept, point, isDouble: hold.doubled }));
}

function onDoubleClick(context: GuardContext, hold: PointerHold, event: MouseEvent): void {
  const element = targetOf(context, event);
  if (!element || !context.pending.has(element)) return;
  hold.doubled = true;
  stopEvent(event);
}

interface Gesture {
  readonly kept: readonly string[];
  readonly point: { readonly x: number; readonly y: number };
  readonly isDouble: boolean;
}

async function replay(context: GuardContext, element: Element, held: Hold, gesture: Gesture): Promise<void> {
  const pageWorld = isHiddenFromPage(element) ? null : await context.pageWorld.arm();
  const needsPageWorld = SCRIPT_LINK.test(element.closest('a')?.getAttribute('href') ?? '');
  if (pageWorld === null && needsPageWorld) return finish(context, element, held, false);
  const effect = effectWatch(context.win);
  const press = () => {
    if (!replayKept(context, element, gesture)) return;
    pressOnce(context, element, pageWorld, gesture.point);
    if (gesture.isDouble) element.dispatchEvent(pointerEvent(context.win, 'dblclick', gesture.point));
  };
  context.passes.during(element, press, isConfirmed(held));
  finish(context, element, held, await effect);
}

/** False when the page has dealt with the touch itself: the browser sends no mouse events and no click behind such a one. */
function replayKept({ win }: GuardContext, element: Element, { kept, point }: Gesture): boolean {
  let isOver = false;
  for (const type of kept) {
    const isTouch = type.startsWith('touch');
    if (isOver && type.startsWith('mouse')) continue;
    const event = isTouch ? touchEvent(win, type, element, point) : pointerEvent(win, type, point);
    if (!element.dispatchEvent(event) && isTouch) isOver = true;
  }
  return !isOver;
}

/** Inside a closed shadow root: the page's own world sees the root's host in its place, so the press comes from ours. */
function isHiddenFromPage(element: Element): boolean {
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    if (root.mode === 'closed') return true;
  return false;
}

function pressOnce(context: GuardContext, element: Element, pageWorld: string | null, point: Gesture['point']): void {
  if (pageWorld !== null)
    element.dispatchEvent(new context.win.CustomEvent(pageWorld, { bubbles: true, composed: true, detail: 'click' }));
  else if (element instanceof context.win.HTMLElement) element.click();
  else element.dispatchEvent(pointerEvent(context.win, 'click', point));
}

function finish(context: GuardContext, element: Element, held: Hold, hasRun: boolean): void {
  if (!hasRun && element.isConnected) context.passes.allowAgain(element);
  held.done(hasRun ? 'ran' : 'click_again');
}

function pointerEvent(win: Window & typeof globalThis, type: string, point: { x: number; y: number }): Event {
  const init = { bubbles: true, cancelable: true, composed: true, clientX: point.x, clientY: point.y, view: win };
  if (type.startsWith('pointer')) return new win.PointerEvent(type, { ...init, pointerType: 'mouse', isPrimary: true });
  return new win.MouseEvent(type, { ...init, detail: type === 'dblclick' ? 2 : 1 });
}

/** With the finger in it: handlers ask where it was. */
function touchEvent(win: Window & typeof globalThis, type: string, target: Element, { x, y }: Gesture['point']): Event {
  const init = { bubbles: true, cancelable: true, composed: true };
  // Firefox has none where there is no touch screen.
  if (typeof win.TouchEvent !== 'function') return new win.Event(type, init);
  const finger = new win.Touch({ identifier: 0, target, clientX: x, clientY: y });
  const down = type === 'touchstart' ? [finger] : [];
  return new win.TouchEvent(type, { ...init, touches: down, targetTouches: down, changedTouches: [finger] });
}
