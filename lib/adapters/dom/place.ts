import { own } from './own';

/** Where an element is on the screen, in CSS pixels of its viewport; null when it is gone, hidden or covered. */
export function visibleRect(element: Element | null): DOMRect | null {
  if (!element?.isConnected || !element.checkVisibility()) return null;
  const rect = element.getBoundingClientRect();
  return rect.width > 0 && rect.height > 0 && isUncovered(element, rect) ? rect : null;
}

/** False when a dialog, a fixed column or a scroll edge lies over the start of the field: a mark there would point at something else. */
function isUncovered(element: Element, rect: DOMRect): boolean {
  const [x, y] = [rect.left + Math.min(10, rect.width / 2), rect.top + Math.min(10, rect.height / 2)];
  const top = own(element.ownerDocument, 'elementFromPoint')(x, y);
  return top !== null && (element.contains(top) || top.contains(element));
}

/** CSS pixels below which a frame cannot hold a prompt; the top frame draws for it. */
const SMALL = { width: 400, height: 260 };

/**
 * True for a frame that cannot show a prompt: too small, or as tall as what it holds, so that its middle may be anywhere but
 * on the screen.
 */
export function cannotHold(win: Window): boolean {
  const { innerHeight, innerWidth, screen } = win;
  const isSmall = innerWidth < SMALL.width || innerHeight < SMALL.height;
  return win.top !== win && (isSmall || innerHeight > screen.height || innerWidth > screen.width);
}
