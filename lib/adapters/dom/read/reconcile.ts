import { type Box, elementKids, following } from './box';
import type { Boxes } from './boxes';
import { Builder } from './build';
import { markUnits, UNIT_SIZE } from './build-parts';
import type { Changes } from './changes';
import { Kind } from './kinds';
import { textBox } from './text-box';
import { isShown } from './visibility';

const MAX_NODES = 30_000;
const RECHECKED = 3000;

const CHUNK = 400;
/** A part of more elements is read in slices, with the whole page, when the time of one update is over. */
const LARGE = 1500;

/** What changes are applied with. */
interface Work {
  readonly byElement: Boxes;
  readonly roots: Set<Node>;
  readonly isOver: () => boolean;
}

/** Thrown when what is new takes longer than an update may. */
export class TooMuch extends Error {}

/** Brings the boxes up to date with the document. @returns true when anything has to be read again */
export function applyChanges(changes: Changes, work: Work): boolean {
  const { byElement, isOver } = work;
  if (changes.isEmpty) return false;
  for (const box of changes.restyled) recheck(box, changes);
  changes.restyled.clear();
  for (const box of changes.spines) {
    if (isOver()) return true;
    changes.spines.delete(box);
    if (isAttached(box, byElement)) reconcile(box, work);
  }
  for (const unit of changes.units) {
    if (isOver()) return true;
    changes.units.delete(unit);
    if (isAttached(unit, byElement)) rebuild(unit, work);
  }
  return true;
}

function isAttached(box: Box, byElement: Boxes): boolean {
  return box.el?.isConnected === true && byElement.get(box.el) === box;
}

/** After a change of style: kids that came or went are told by whether they are shown. */
function recheck(box: Box, changes: Changes): void {
  if (box.parent !== null) changes.spines.add(box.parent);
  changes.spines.add(box);
  let at: Box | null = following(box, box, false);
  for (let i = 0; at !== null && i < RECHECKED; i += 1) {
    if (at.isUnit) changes.units.add(at);
    else if (at.el !== null && at.size > UNIT_SIZE) changes.spines.add(at);
    at = following(at, box, at.isUnit);
  }
}

/** Walks one piece again and puts it in the place of the old one. */
function rebuild(old: Box, work: Work): void {
  const parent = old.parent;
  if (old.el === null || parent === null) return;
  const fresh = buildOne(old.el, parent, work);
  if (fresh === null) unlink(old);
  else replace(old, fresh);
  work.byElement.drop(old);
  recount(parent);
}

function buildOne(el: Element, parent: Box, { byElement, roots, isOver }: Work): Box | null {
  const builder = new Builder(el, parent, byElement, roots);
  while (!builder.run(CHUNK)) {
    if (builder.visited > LARGE && isOver()) throw new TooMuch();
    if (builder.visited > MAX_NODES) builder.finishEarly();
  }
  if (builder.isHidden) {
    byElement.drop(builder.root);
    return null;
  }
  builder.root.isUnit = builder.root.size <= UNIT_SIZE;
  return builder.root;
}

/** Matches the kids of a large box with those in the document; kids that are still there are kept as they are. */
function reconcile(box: Box, work: Work): void {
  const { byElement } = work;
  const el = box.el;
  if (el === null) return;
  if (el.shadowRoot !== null || box.is(Kind.frame) || box.tag === 'slot') {
    rebuild(box, work);
    return;
  }
  const before = elementKids(box);
  box.first = null;
  box.last = null;
  box.text = '';
  let gap = false;
  for (let node = el.firstChild; node !== null; node = node.nextSibling) {
    const kid = node.nodeType === 3 ? textBox(node, gap) : node.nodeType === 1 ? kidBox(node as Element, box, work) : null;
    if (kid === null) {
      if (node.nodeType === 3) gap = true;
      continue;
    }
    gap = false;
    link(box, kid);
  }
  // A box that lost its place must not be taken up again: nobody saw what happened to its element meanwhile.
  for (const kid of before) if (kid.el !== null && kid.el.parentNode !== el) byElement.drop(kid);
  recount(box);
  if (box.size > UNIT_SIZE) markUnits(box);
}

function kidBox(el: Element, parent: Box, work: Work): Box | null {
  const known = work.byElement.get(el);
  if (known === undefined) return buildOne(el, parent, work);
  if (known.parent === parent && !known.isHiddenPane && !known.isStore && isShown(el)) return known;
  const fresh = buildOne(el, parent, work);
  work.byElement.drop(known);
  return fresh;
}

function link(parent: Box, kid: Box): void {
  kid.prev = null;
  kid.next = null;
  parent.append(kid);
}

function replace(old: Box, fresh: Box): void {
  fresh.gap = old.gap;
  fresh.prev = old.prev;
  fresh.next = old.next;
  if (old.prev !== null) old.prev.next = fresh;
  else if (old.parent !== null) old.parent.first = fresh;
  if (old.next !== null) old.next.prev = fresh;
  else if (old.parent !== null) old.parent.last = fresh;
}

function unlink(old: Box): void {
  if (old.prev !== null) old.prev.next = old.next;
  else if (old.parent !== null) old.parent.first = old.next;
  if (old.next !== null) old.next.prev = old.prev;
  else if (old.parent !== null) old.parent.last = old.prev;
}

/** Sums up anew what a box and all above it hold. */
function recount(from: Box): void {
  for (let at: Box | null = from; at !== null; at = at.parent) {
    at.countSelf();
    for (let kid = at.first; kid !== null; kid = kid.next) at.count(kid);
    at.forgetText();
  }
}
