import { Box } from './box';
import { documentOfFrame, frameName } from './frames';
import { Kind, kindOf, kindOfRole } from './kinds';
import { MAX_TEXT } from './text';
import { isFloating, isHiddenPane, isShown } from './visibility';

/** Pieces of at most this many elements are read as one and kept while nothing in them changes. */
export const UNIT_SIZE = 60;
const NOT_A_CONTROL = /^(?:hidden|submit|button|reset|image)$/i;
const PRESSED_INPUT = /^(?:submit|button|reset|image)$/i;
const AGGREGATED = ~(Kind.block | Kind.lineBreak);
const WHITE = /^\s*$/;

/** Where a walk stands in the kids of one box: a chain of siblings, or the list that a slot shows. */
interface Level {
  readonly box: Box;
  node: Node | null;
  readonly list: readonly Node[] | null;
  index: number;
  gap: boolean;
}

/** Walks a subtree of the document into boxes; can be stopped after any node and gone on with later. */
export class Builder {
  readonly root: Box;
  readonly byElement: WeakMap<Element, Box>;
  /** False when the root itself is hidden and there is nothing to read. */
  readonly isShown: boolean;
  /** Elements that were visited, the skipped ones included. */
  visited = 0;
  private readonly levels: Level[] = [];

  private readonly roots: Set<Node> | null;

  /** @param roots is given the shadow roots and frame documents that are met */
  constructor(root: Element, above: Box | null, byElement: WeakMap<Element, Box>, roots: Set<Node> | null = null) {
    this.byElement = byElement;
    this.roots = roots;
    const box = this.makeBox(root, root.localName, above);
    this.isShown = box !== null;
    this.root = box ?? new Box(root, root.localName, '', 0, '');
    this.root.parent = above;
    if (box === null) return;
    if (isLeaf(box)) this.finish(box);
    else this.enter(box);
  }

  /** Visits at most `nodes` nodes. @returns true when the whole subtree was walked */
  run(nodes: number): boolean {
    for (let i = 0; i < nodes; i += 1) {
      const level = this.levels[this.levels.length - 1];
      if (level === undefined) return true;
      const node = level.node;
      if (node === null) this.leave(level);
      else {
        advance(level);
        this.visit(node, level);
      }
    }
    return this.levels.length === 0;
  }

  /** Closes what is open after a walk that was stopped for good, so that the boxes made so far are whole. */
  finishEarly(): void {
    for (let level = this.levels.pop(); level !== undefined; level = this.levels.pop()) this.finish(level.box);
  }

  private visit(node: Node, level: Level): void {
    if (node.nodeType === 3) addText(node, level);
    else if (node.nodeType === 1) this.visitElement(node as Element, level);
  }

  private visitElement(el: Element, level: Level): void {
    this.visited += 1;
    const tag = el.localName;
    if ((kindOf(tag, '') & Kind.skip) !== 0) return;
    const parent = level.box;
    const box = this.makeBox(el, tag, parent);
    if (box === null) return;
    box.gap = level.gap;
    level.gap = false;
    parent.append(box);
    if (isLeaf(box)) this.finish(box);
    else this.enter(box);
  }

  private makeBox(el: Element, tag: string, parent: Box | null): Box | null {
    const cls = el.getAttribute('class') ?? '';
    let kind = kindOf(tag, cls) | kindOfRole(el.getAttribute('role'));
    let isHidden = parent?.isHiddenPane ?? false;
    let isStore = false;
    if (!isHidden && !isShown(el)) {
      if (tag === 'input' || tag === 'select' || tag === 'textarea') isStore = true;
      else if (isHiddenPane(el)) isHidden = true;
      else return null;
    }
    if ((kind & Kind.optionList) !== 0 && (kind & Kind.control) === 0 && tag !== 'select') return null;
    if (tag === 'input') kind = kindOfInput(el as HTMLInputElement, kind);
    else if (el.getAttribute('contenteditable') === 'true') kind |= Kind.control;
    if (isStore) kind = (kind & ~(Kind.control | Kind.press)) | Kind.store;
    if ((kind & Kind.maybeDialog) !== 0 && !isHidden && isFloating(el)) kind |= Kind.dialog;
    const box = new Box(el, tag, cls, kind, '');
    box.isStore = isStore;
    box.isHiddenPane = isHidden;
    box.inFrame = parent?.inFrame ?? '';
    box.inShadow = parent?.inShadow ?? false;
    this.byElement.set(el, box);
    return box;
  }

  private enter(box: Box): void {
    const el = box.el;
    if (el === null) return;
    let node: Node | null = el.firstChild;
    let list: readonly Node[] | null = null;
    if (el.shadowRoot !== null) {
      node = el.shadowRoot.firstChild;
      this.roots?.add(el.shadowRoot);
      box.inShadow = true;
    } else if ((box.kind & Kind.frame) !== 0) {
      const inner = box.isHiddenPane ? null : documentOfFrame(el);
      if (inner !== null) this.roots?.add(inner);
      node = inner?.documentElement ?? null;
      box.inFrame = box.inFrame === '' ? frameName(el) : `${box.inFrame}/${frameName(el)}`;
      list = node === null ? [] : [node];
    } else if (box.tag === 'slot') {
      const assigned = (el as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) list = assigned;
    }
    this.levels.push({ box, node: list === null ? node : (list[0] ?? null), list, index: 0, gap: false });
  }

  private leave(level: Level): void {
    this.levels.pop();
    const above = this.levels[this.levels.length - 1];
    if (above !== undefined && level.gap) above.gap = true;
    this.finish(level.box);
  }

  /** Passes what the subtree holds on to the parent; called once for each box, kids first. */
  private finish(box: Box): void {
    box.has |= box.kind & AGGREGATED;
    if ((box.kind & Kind.control) !== 0) box.controls += 1;
    if ((box.kind & Kind.press) !== 0) box.presses += 1;
    if (box.size > UNIT_SIZE) markUnits(box);
    const parent = box.parent;
    if (parent === null || box === this.root) return;
    parent.size += box.size;
    parent.controls += box.controls;
    parent.presses += box.presses;
    parent.has |= box.has;
  }
}

/** The kids of a box that is too large for one piece become pieces of their own, as far as they are small enough. */
export function markUnits(box: Box): void {
  box.isUnit = false;
  for (let kid = box.first; kid !== null; kid = kid.next) kid.isUnit = kid.el !== null && kid.size <= UNIT_SIZE;
}

/** A control of the browser's own, whose inside is not text of the page. */
function isLeaf(box: Box): boolean {
  return box.tag === 'input' || box.tag === 'select' || box.tag === 'textarea';
}

function advance(level: Level): void {
  if (level.list === null) level.node = level.node?.nextSibling ?? null;
  else {
    level.index += 1;
    level.node = level.list[level.index] ?? null;
  }
}

function addText(node: Node, level: Level): void {
  const box = textBox(node, level.gap);
  level.gap = box === null || endsWhite(node);
  if (box !== null) level.box.append(box);
}

function endsWhite(node: Node): boolean {
  const raw = node.nodeValue ?? '';
  return raw.charCodeAt(raw.length - 1) <= 32;
}

/** The box of a text; null when it is nothing but white space. @param gap white space stood before it */
export function textBox(node: Node, gap: boolean): Box | null {
  const raw = node.nodeValue ?? '';
  const head = raw.length > MAX_TEXT ? raw.slice(0, MAX_TEXT) : raw;
  if (WHITE.test(head)) return null;
  const box = new Box(null, '#text', '', 0, head.replace(/\s+/g, ' ').trim());
  box.gap = gap || head.charCodeAt(0) <= 32;
  return box;
}

function kindOfInput(input: HTMLInputElement, kind: number): number {
  const type = input.type;
  if (!NOT_A_CONTROL.test(type)) return kind;
  return PRESSED_INPUT.test(type) ? (kind & ~Kind.control) | Kind.press : kind & ~Kind.control;
}
