import type { Box } from './box';
import { Kind } from './kinds';

/** Pieces of at most this many elements are read as one and kept while nothing in them changes. */
export const UNIT_SIZE = 60;
const NOT_A_CONTROL = /^(?:hidden|submit|button|reset|image)$/i;
const PRESSED_INPUT = /^(?:submit|button|reset|image)$/i;

function isAlike(a: Box, b: Box): boolean {
  return a.el !== null && a.tag === b.tag && a.cls === b.cls;
}

function firstElement(from: Box | null): Box | null {
  let at = from;
  while (at !== null && at.el === null) at = at.next;
  return at;
}

/** The kids of a box that is too large for one piece become pieces of their own, as far as they are small enough. */
export function markUnits(box: Box): void {
  box.isUnit = false;
  for (let kid = box.first; kid !== null; kid = kid.next) kid.isUnit = kid.el !== null && kid.size <= UNIT_SIZE;
}

/** A control of the browser's own, whose inside is not text of the page. */
export function isLeaf(box: Box): boolean {
  return box.tag === 'input' || box.tag === 'select' || box.tag === 'textarea';
}

export function kindOfInput(input: HTMLInputElement, kind: number): number {
  const { type } = input;
  if (!NOT_A_CONTROL.test(type)) return kind;
  return PRESSED_INPUT.test(type) ? (kind & ~Kind.control) | Kind.press : kind & ~Kind.control;
}

/** What is written in is a control; what names a handler can be pressed. */
export function kindOfHandler(el: Element): number {
  if (el.hasAttribute('contenteditable')) return Kind.control;
  return el.hasAttribute('onclick') || el.hasAttribute('lay-event') ? Kind.handler : 0;
}

/**
 * Rows of a list are alike: what was shown in one is shown in the next, when its class is the same and it has no style of
 * its own. Then only the row itself is asked. @returns true for such a row
 */
export function findTwin(box: Box, parent: Box): boolean {
  if (parent.twin === null) {
    const before = parent.last;
    if (before === null || !isAlike(before, box) || (box.kind & Kind.cell) !== 0) return false;
    box.twin = before;
    box.twinKid = firstElement(before.first);
    return true;
  }
  const twin = parent.twinKid;
  if (twin === null) return false;
  parent.twinKid = firstElement(twin.next);
  if (!isAlike(twin, box)) return false;
  box.twin = twin;
  box.twinKid = firstElement(twin.first);
  return false;
}

/** True when whether it is shown need not be asked, because it was for the same place of the row before. */
export function isLikeTwin(box: Box): boolean {
  const { twin, el } = box;
  if (twin === null || el === null || !twin.isAsked || twin.isStore || twin.isHiddenPane || box.parent?.twin === null)
    return false;
  return !box.isNoted || (!el.hasAttribute('style') && !el.hasAttribute('hidden'));
}
