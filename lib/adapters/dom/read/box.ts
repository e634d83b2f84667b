import type { Item, Place, RowState, TableState } from './items';
import { Kind } from './kinds';
import { MAX_TEXT } from './text';

/**
 * One visible element or text of the page as the readers see it: the document is walked once into these, and every
 * question about neighbours and texts is then asked here, without touching the document.
 */
export class Box {
  readonly el: Element | null;
  readonly tag: string;
  readonly cls: string;
  kind: number;
  text: string;
  parent: Box | null = null;
  prev: Box | null = null;
  next: Box | null = null;
  first: Box | null = null;
  last: Box | null = null;
  /** White space stood before it. */
  gap = false;
  /** Elements in its subtree, itself included. */
  size = 1;
  controls = 0;
  presses = 0;
  /** Union of the kinds in the subtree. */
  has = 0;
  /** Part of a pane that is hidden for now but belongs to the same form. */
  isHiddenPane = false;
  /** A control that is not shown but stores the value of one that is. */
  isStore = false;
  inFrame = '';
  inShadow = false;
  /** Results of a piece that is read as one; null when it must be read again. */
  items: Item[] | null = null;
  /** What was around the piece when it was read. */
  entry: Place | null = null;
  isUnit = false;
  table: TableState | null = null;
  row: RowState | null = null;
  /** Place of a cell in its row, in columns of the header; -1 outside of tables. */
  column = -1;
  /** A row that names the columns of its table. */
  isHeader = false;
  /** Already told as the value or the label of a pair. */
  isUsed = false;
  private memo: string | null = null;

  constructor(el: Element | null, tag: string, cls: string, kind: number, text: string) {
    this.el = el;
    this.tag = tag;
    this.cls = cls;
    this.kind = kind;
    this.text = text;
  }

  is(bits: number): boolean {
    return (this.kind & bits) !== 0;
  }

  contains(bits: number): boolean {
    return (this.has & bits) !== 0;
  }

  append(kid: Box): void {
    kid.parent = this;
    kid.prev = this.last;
    if (this.last === null) this.first = kid;
    else this.last.next = kid;
    this.last = kid;
  }

  /** Visible text of the subtree, without what controls hold; blocks are set apart by a space. */
  fullText(): string {
    if (this.el === null) return this.text;
    if (this.memo !== null) return this.memo;
    this.memo = joinTexts(this, 0);
    return this.memo;
  }

  /** The same without the texts of the given kinds (buttons inside a label, for example). */
  textWithout(bits: number): string {
    return this.contains(bits) ? joinTexts(this, bits) : this.fullText();
  }

  forgetText(): void {
    this.memo = null;
  }
}

function joinTexts(box: Box, without: number): string {
  let out = '';
  let afterBlock = false;
  for (let kid = box.first; kid !== null; kid = kid.next) {
    const isBlock = (kid.kind & (Kind.block | Kind.cell)) !== 0;
    const text = textOfKid(kid, without);
    if (text !== '') {
      out = out === '' ? text : out + (kid.gap || isBlock || afterBlock ? ' ' : '') + text;
      if (out.length > MAX_TEXT) return out.slice(0, MAX_TEXT);
      afterBlock = isBlock;
    } else if (isBlock || kid.gap) afterBlock = true;
  }
  return out;
}

function textOfKid(kid: Box, without: number): string {
  if (kid.el === null) return kid.text;
  if (without !== 0 && (kid.kind & without) !== 0) return '';
  if ((kid.kind & Kind.control) !== 0 && kid.first === null) return '';
  return without === 0 ? kid.fullText() : kid.textWithout(without);
}

/** The next box in document order below `top`, skipping the inside of `box` when asked to. */
export function following(box: Box, top: Box, skipInside: boolean): Box | null {
  if (!skipInside && box.first !== null) return box.first;
  let at: Box | null = box;
  while (at !== null && at !== top) {
    if (at.next !== null) return at.next;
    at = at.parent;
  }
  return null;
}

/** The nearest ancestor of the given kinds, the box itself excluded, not above `limit` levels. */
export function ancestor(box: Box, bits: number, limit = 64): Box | null {
  let at = box.parent;
  for (let i = 0; at !== null && i < limit; i += 1, at = at.parent) if ((at.kind & bits) !== 0) return at;
  return null;
}

/** The first box of the given kinds in the subtree, the box itself included, among the first `limit` ones. */
export function descendant(box: Box, bits: number, limit = 200): Box | null {
  if (((box.has | box.kind) & bits) === 0) return null;
  let at: Box | null = box;
  for (let i = 0; at !== null && i < limit; i += 1) {
    if ((at.kind & bits) !== 0) return at;
    at = following(at, box, (at.has & bits) === 0);
  }
  return null;
}

/** Element kids only. */
export function elementKids(box: Box): Box[] {
  const kids: Box[] = [];
  for (let kid = box.first; kid !== null; kid = kid.next) if (kid.el !== null) kids.push(kid);
  return kids;
}
