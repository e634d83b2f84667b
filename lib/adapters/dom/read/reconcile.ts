import { type Box, following } from './box';
import { Builder, markUnits, UNIT_SIZE } from './build';
import type { Changes } from './changes';
import { Kind } from './kinds';
import { textBox } from './text-box';
import { isShown } from './visibility';

const MAX_NODES = 30_000;
const RECHECKED = 3000;

type ByElement = WeakMap<Element, Box>;

/** Brings the boxes up to date with the document. @returns true when anything has to be read again */
export function applyChanges(changes: Changes, byElement: ByElement, roots: Set<Node>, isOver: () => boolean): boolean {
  if (changes.isEmpty) return false;
  for (const box of changes.restyled) recheck(box, changes);
  changes.restyled.clear();
  for (const box of changes.spines) {
    if (isOver()) return true;
    changes.spines.delete(box);
    if (isAttached(box)) reconcile(box, byElement, roots);
  }
  for (const unit of changes.units) {
    if (isOver()) return true;
    changes.units.delete(unit);
    if (isAttached(unit)) rebuild(unit, byElement, roots);
  }
  return true;
}

function isAttached(box: Box): boolean {
  if (box.el === null || !box.el.isConnected) return false;
  return box.parent === null || box.parent.first !== null;
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
function rebuild(old: Box, byElement: ByElement, roots: Set<Node>): void {
  const parent = old.parent;
  if (old.el === null || parent === null) return;
  const fresh = buildOne(old.el, parent, byElement, roots);
  if (fresh === null) unlink(old);
  else replace(old, fresh);
  account(parent, (fresh?.size ?? 0) - old.size, (fresh?.controls ?? 0) - old.controls, fresh?.has ?? 0);
}

function buildOne(el: Element, parent: Box, byElement: ByElement, roots: Set<Node>): Box | null {
  const builder = new Builder(el, parent, byElement, roots);
  if (!builder.run(MAX_NODES)) builder.finishEarly();
  if (builder.isHidden) {
    byElement.delete(el);
    return null;
  }
  builder.root.isUnit = builder.root.size <= UNIT_SIZE;
  return builder.root;
}

/** Matches the kids of a large box with those in the document; kids that are still there are kept as they are. */
function reconcile(box: Box, byElement: ByElement, roots: Set<Node>): void {
  const el = box.el;
  if (el === null) return;
  if (el.shadowRoot !== null || box.is(Kind.frame) || box.tag === 'slot') {
    rebuild(box, byElement, roots);
    return;
  }
  const before = { size: box.size, controls: box.controls };
  box.first = null;
  box.last = null;
  box.size = 1;
  box.controls = 0;
  box.text = '';
  box.forgetText();
  let gap = false;
  for (let node = el.firstChild; node !== null; node = node.nextSibling) {
    const kid =
      node.nodeType === 3 ? textBox(node, gap) : node.nodeType === 1 ? kidBox(node as Element, box, byElement, roots) : null;
    if (kid === null) {
      if (node.nodeType === 3) gap = true;
      continue;
    }
    gap = false;
    link(box, kid);
  }
  if (box.size > UNIT_SIZE) markUnits(box);
  if (box.parent !== null) account(box.parent, box.size - before.size, box.controls - before.controls, box.has);
}

function kidBox(el: Element, parent: Box, byElement: ByElement, roots: Set<Node>): Box | null {
  const known = byElement.get(el);
  if (known === undefined || known.parent !== parent) return buildOne(el, parent, byElement, roots);
  if (known.isHiddenPane || known.isStore) return buildOne(el, parent, byElement, roots);
  return isShown(el) ? known : buildOne(el, parent, byElement, roots);
}

function link(parent: Box, kid: Box): void {
  kid.prev = null;
  kid.next = null;
  parent.append(kid);
  parent.size += kid.el === null ? 0 : kid.size;
  parent.controls += kid.controls;
  parent.has |= kid.has;
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

/** Tells the boxes above what changed in sum. */
function account(from: Box, size: number, controls: number, has: number): void {
  for (let at: Box | null = from; at !== null; at = at.parent) {
    at.size += size;
    at.controls += controls;
    at.has |= has;
    at.forgetText();
  }
}
