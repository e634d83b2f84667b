import type { Ref } from '../../../domain/snapshot';
import type { PickAsk, Place } from '../../../ports/teach';
import type { PageReader } from '../read';
import type { PointedTarget } from './targets';

/** Our own hosts: what lies under them is meant. */
const OURS = /^hedan-/;
/** How far around a press a single target is looked for: an icon beside its field, a padding around its button. */
const NEAR = 4;

/** Ties targets to the elements on the page: what stands at a point, where a target is, in page order. */
export function pointerFor(win: Window, reader: PageReader, all: readonly PointedTarget[], start: Ref | null): PickAsk {
  const byElement = new Map<Element, Ref>();
  const elements = new Map<Ref, readonly Element[]>();
  for (const { ref, members } of all) {
    const found = members.flatMap((member) => reader.elementOf(member) ?? []);
    elements.set(ref, found);
    for (const element of found) if (!byElement.has(element)) byElement.set(element, ref);
  }
  const placeOf = (ref: Ref) => union((elements.get(ref) ?? []).flatMap(rectOf));
  const shown = all.filter(({ ref }) => isReachable(win, elements.get(ref) ?? []));
  return {
    targets: inPageOrder(shown, placeOf),
    start: startIn(all, start),
    at: (x, y) => find(elementAt(win.document, x, y), byElement, shown),
    placeOf,
    reveal(ref) {
      const place = placeOf(ref);
      const isInside = place !== null && place.top >= 60 && place.top + Math.min(place.height, 80) <= win.innerHeight - 140;
      if (!isInside) elements.get(ref)?.[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
    },
  };
}

function startIn(all: readonly PointedTarget[], start: Ref | null): Ref | null {
  return start === null ? null : (all.find(({ members }) => members.includes(start))?.ref ?? null);
}

function elementAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const found = root.elementsFromPoint(x, y).find((element) => !OURS.test(element.localName)) ?? null;
  const inner = found?.shadowRoot && found.shadowRoot !== root ? elementAt(found.shadowRoot, x, y) : null;
  return inner ?? found;
}

function find(from: Element | null, byElement: ReadonlyMap<Element, Ref>, targets: readonly PointedTarget[]): Ref | null {
  for (let at = from; at; at = parentOf(at)) {
    const ref = byElement.get(at) ?? headerIn(at, targets);
    if (ref !== null) return ref;
  }
  const label = from?.closest('label');
  const control = label?.control ? byElement.get(label.control) : undefined;
  return control ?? nearest(from, byElement);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** A header means its column. */
function headerIn(element: Element, targets: readonly PointedTarget[]): Ref | null {
  if (!element.matches('th,[role=columnheader]')) return null;
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return targets.find((target) => target.kind === 'field' && target.members.length > 0 && target.label === text)?.ref ?? null;
}

function nearest(from: Element | null, byElement: ReadonlyMap<Element, Ref>): Ref | null {
  let at = from;
  for (let i = 0; at && i < NEAR; i += 1, at = at.parentElement) {
    const inside = new Set([...byElement].flatMap(([element, ref]) => (at?.contains(element) ? [ref] : [])));
    if (inside.size === 1) return [...inside][0] ?? null;
    if (inside.size > 1) return null;
  }
  return null;
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
      return top !== null && (element.contains(top) || top.contains(element));
    }),
  );
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
