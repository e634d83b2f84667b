import type { Ref } from '../../../domain/snapshot';
import type { PickAsk, Place } from '../../../ports/teach';
import type { PageReader } from '../read';
import type { PointedTarget } from './targets';

/** Our own hosts: what lies under them is meant. */
const OURS = /^hedan-/;
const HEADERS = 'th,thead td,[role=columnheader]';

/** A target with its elements; `zones` also count for the pointer: header of a column, label of a control. */
interface Known {
  readonly target: PointedTarget;
  readonly elements: readonly Element[];
  readonly zones: readonly Element[];
}

/**
 * Ties targets to the elements on the page: what stands at a point, where a target is, in page order. Call it before
 * anything is drawn over the page: an open modal makes the page inert, and inert elements are at no point.
 */
export function pointerFor(win: Window, reader: PageReader, all: readonly PointedTarget[], start: Ref | null): PickAsk {
  const headers = [...win.document.querySelectorAll(HEADERS)];
  const known = new Map<Ref, Known>();
  for (const target of all) {
    const elements = target.members.flatMap((member) => reader.elementOf(member) ?? []);
    known.set(target.ref, { target, elements, zones: [...elements, ...zonesBeside(target, elements, headers)] });
  }
  const placeOf = (ref: Ref) => union((known.get(ref)?.elements ?? []).flatMap(rectOf));
  const shown = [...known.values()].filter(({ elements }) => isReachable(win, elements));
  return {
    targets: inPageOrder(
      shown.map(({ target }) => target),
      placeOf,
    ),
    start: start === null ? null : (all.find(({ members }) => members.includes(start))?.ref ?? null),
    at: (x, y) => smallestAt(shown, x, y),
    placeOf,
    reveal(ref) {
      const place = placeOf(ref);
      const isInside = place !== null && place.top >= 60 && place.top + Math.min(place.height, 80) <= win.innerHeight - 140;
      if (!isInside) known.get(ref)?.elements[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
    },
  };
}

/** The header above a column and the labels of a control mean the same as the thing itself. */
function zonesBeside(
  { kind, label }: PointedTarget,
  elements: readonly Element[],
  headers: readonly Element[],
): readonly Element[] {
  const [first] = elements;
  if (!first || kind === 'action') return [];
  if (first instanceof HTMLInputElement || first instanceof HTMLSelectElement || first instanceof HTMLTextAreaElement)
    return [...(first.labels ?? [])];
  const box = first.getBoundingClientRect();
  return headers.filter((header) => {
    const { left, right } = header.getBoundingClientRect();
    const isSame = (header.textContent ?? '').replace(/\s+/g, ' ').trim() === label;
    return isSame && left < box.right && right > box.left;
  });
}

/** The innermost thing is meant: a button in a cell before the cell's column. */
function smallestAt(known: readonly Known[], x: number, y: number): Ref | null {
  let best: { ref: Ref; area: number } | null = null;
  for (const { target, zones } of known) {
    for (const { left, top, right, bottom, width, height } of zones.flatMap(rectOf)) {
      if (x < left || x >= right || y < top || y >= bottom) continue;
      const area = width * height;
      if (best === null || area < best.area) best = { ref: target.ref, area };
    }
  }
  return best?.ref ?? null;
}

function rectOf(element: Element): DOMRect[] {
  if (!element.isConnected || !element.checkVisibility()) return [];
  const rect = element.getBoundingClientRect();
  return rect.width > 0 && rect.height > 0 ? [rect] : [];
}

/** On the page, and not under a dialog of the page. What is scrolled away can be scrolled to. */
function isReachable(win: Window, elements: readonly Element[]): boolean {
  return elements.some((element) =>
    rectOf(element).some((rect) => {
      const x = rect.left + Math.min(10, rect.width / 2);
      const y = rect.top + Math.min(10, rect.height / 2);
      if (x < 0 || y < 0 || x >= win.innerWidth || y >= win.innerHeight) return true;
      const top = elementAt(win.document, x, y);
      return top !== null && isRelated(element, top);
    }),
  );
}

/** Inside it, around it, or beside it in the same small box: UI kits lay transparent inputs under what they show. */
function isRelated(element: Element, top: Element): boolean {
  return element.contains(top) || top.contains(element) || element.parentElement?.contains(top) === true;
}

function elementAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const found = root.elementsFromPoint(x, y).find((element) => !OURS.test(element.localName)) ?? null;
  const inner = found?.shadowRoot && found.shadowRoot !== root ? elementAt(found.shadowRoot, x, y) : null;
  return inner ?? found;
}

function union(rects: readonly DOMRect[]): Place | null {
  const [first] = rects;
  if (!first) return null;
  let { left, top, right, bottom } = first;
  for (const rect of rects) {
    left = Math.min(left, rect.left);
    top = Math.min(top, rect.top);
    right = Math.max(right, rect.right);
    bottom = Math.max(bottom, rect.bottom);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** As a person reads: lines from the top, each from the left. */
function inPageOrder(targets: readonly PointedTarget[], placeOf: (ref: Ref) => Place | null): readonly PointedTarget[] {
  const line = 14;
  const placed = targets.flatMap((target) => {
    const place = placeOf(target.ref);
    return place ? [{ target, row: Math.round(place.top / line), left: place.left }] : [];
  });
  return placed.sort((a, b) => a.row - b.row || a.left - b.left).map(({ target }) => target);
}
