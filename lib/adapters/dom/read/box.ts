import type { Item, Place, TableState } from './items';
import { Kind } from './kinds';
import { MAX_TEXT } from './text';

const AGGREGATED = ~(Kind.block | Kind.lineBreak);

export interface Piece {
  readonly entry: Place;
  readonly items: readonly Item[];
}

/**
 * One visible element or text of the page as the readers see it: the document is walked once into these, and every
 * question about neighbours and texts is then asked here, without touching the document.
 */
export class Box {
  readonly el: Element | null;
  readonly tag: string;
  readonly cls: string;
  kind: number;
  /** Of a text, and of an element that holds nothing but one. */
  text: string;
  parent: Box | null = null;
  prev: Box | null = null;
  next: Box | null = null;
  first: Box | null = null;
  last: Box | null = null;
  /** Elements in its subtree, itself included. */
  size = 1;
  controls = 0;
  presses = 0;
  /** Union of the kinds in the subtree. */
  has = 0;
  inFrame = '';
  /** What was around the piece when it was read, and what it gave; null when it must be read again. */
  piece: Piece | null = null;
  table: TableState | null = null;
  /** Place of a cell in its row, in columns of the header; -1 outside of tables. */
  column = -1;
  /** The box in the same place of the row before, while the tree is built. */
  twin: Box | null = null;
  twinKid: Box | null = null;
  /** Has one of the attributes that few elements have; see the builder. */
  isNoted = false;
  private flags = 0;
  private memo: string | null = null;

  constructor(el: Element | null, tag: string, cls: string, kind: number, text: string) {
    this.el = el;
    this.tag = tag;
    this.cls = cls;
    this.kind = kind;
    this.text = text;
  }

  /** White space stood before it. */
  get gap(): boolean {
    return (this.flags & 1) !== 0;
  }
  set gap(is: boolean) {
    this.flag(1, is);
  }

  /** Part of a pane that is hidden for now but belongs to the same form. */
  get isHiddenPane(): boolean {
    return (this.flags & 2) !== 0;
  }
  set isHiddenPane(is: boolean) {
    this.flag(2, is);
  }

  /** A control that is not shown but stores the value of one that is. */
  get isStore(): boolean {
    return (this.flags & 4) !== 0;
  }
  set isStore(is: boolean) {
    this.flag(4, is);
  }

  get inShadow(): boolean {
    return (this.flags & 8) !== 0;
  }
  set inShadow(is: boolean) {
    this.flag(8, is);
  }

  /** Small enough to be read as one piece. */
  get isUnit(): boolean {
    return (this.flags & 16) !== 0;
  }
  set isUnit(is: boolean) {
    this.flag(16, is);
  }

  /** Whether it is shown has been asked. */
  get isAsked(): boolean {
    return (this.flags & 32) !== 0;
  }
  set isAsked(is: boolean) {
    this.flag(32, is);
  }

  /** A row that names the columns of its table. */
  get isHeader(): boolean {
    return (this.flags & 64) !== 0;
  }
  set isHeader(is: boolean) {
    this.flag(64, is);
  }

  /** Already told as the value or the label of a pair. */
  get isUsed(): boolean {
    return (this.flags & 128) !== 0;
  }
  set isUsed(is: boolean) {
    this.flag(128, is);
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
    if (this.first === null) return this.text;
    if (this.memo !== null) return this.memo;
    this.memo = joinTexts(this, 0);
    return this.memo;
  }

  /** The same without the texts of the given kinds (buttons inside a label, for example). */
  textWithout(bits: number): string {
    return this.first !== null && this.contains(bits) ? joinTexts(this, bits) : this.fullText();
  }

  private flag(bit: number, is: boolean): void {
    this.flags = is ? this.flags | bit : this.flags & ~bit;
  }

  /** Starts the sums of the subtree with the box itself; `isAdding` when its kids have been counted already. */
  countSelf(isAdding = false): void {
    if (!isAdding) {
      this.size = 1;
      this.controls = 0;
      this.presses = 0;
      this.has = 0;
    }
    this.has |= this.kind & AGGREGATED;
    if ((this.kind & Kind.control) !== 0) this.controls += 1;
    if ((this.kind & Kind.press) !== 0) this.presses += 1;
  }

  /** Adds what a kid holds. */
  count(kid: Box): void {
    if (kid.el === null) return;
    this.size += kid.size;
    this.controls += kid.controls;
    this.presses += kid.presses;
    this.has |= kid.has;
  }

  forgetText(): void {
    this.memo = null;
  }
}

/** Nesting deeper than this is no page that a person reads; it must not exhaust the stack. */
const DEEPEST = 300;
let depth = 0;

function joinTexts(box: Box, without: number): string {
  if (depth > DEEPEST) return '';
  depth += 1;
  const text = joinKids(box, without);
  depth -= 1;
  return text;
}

function joinKids(box: Box, without: number): string {
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

/** Element kids only; none of a box that has more than `most`. */
export function elementKids(box: Box, most = Number.POSITIVE_INFINITY): Box[] {
  const kids: Box[] = [];
  for (let kid = box.first; kid !== null; kid = kid.next) {
    if (kid.el === null) continue;
    if (kids.length >= most) return [];
    kids.push(kid);
  }
  return kids;
}
