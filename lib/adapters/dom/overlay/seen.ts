import { own } from '../own';

/** Properties with which a page could hide, move or see through our host, with the only value that is ours. */
const HONEST: readonly (readonly [string, string])[] = [
  ['opacity', '1'],
  ['visibility', 'visible'],
  ['display', 'block'],
  ['transform', 'none'],
  ['filter', 'none'],
  ['clip-path', 'none'],
  ['pointer-events', 'auto'],
  ['mix-blend-mode', 'normal'],
];

/** True when the card inside `root` is on top, opaque and where we put it. Empty cards (first paint) count as seen. */
export function isShown(win: Window, host: Element, root: Element): boolean {
  if (!host.isConnected) return false;
  const style = win.getComputedStyle(host);
  if (HONEST.some(([name, value]) => style.getPropertyValue(name) !== value && style.getPropertyValue(name) !== '')) return false;
  const card = (root.querySelector('.card') ?? root).getBoundingClientRect();
  if (card.width === 0 || card.height === 0) return root.childElementCount === 0;
  return pointsOf(win, card).every(([x, y]) => own(win.document, 'elementFromPoint')(x, y) === host);
}

function pointsOf(win: Window, card: DOMRect): readonly (readonly [number, number])[] {
  const left = Math.max(1, card.left + 2);
  const right = Math.min(win.innerWidth - 2, card.right - 2);
  const top = Math.max(1, card.top + 2);
  const bottom = Math.min(win.innerHeight - 2, card.bottom - 2);
  const middle: readonly [number, number] = [(left + right) / 2, (top + bottom) / 2];
  return [[left, top], [right, top], [left, bottom], [right, bottom], middle];
}
