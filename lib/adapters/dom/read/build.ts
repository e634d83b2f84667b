import { Box } from './box';
import type { Boxes } from './boxes';
import { findTwin, isLeaf, isLikeTwin, kindOfHandler, kindOfInput, markUnits, UNIT_SIZE } from './build-parts';
import { documentOfFrame, frameName } from './frames';
import { Kind, kindOf, kindOfRole } from './kinds';
import { textBox, textOf } from './text-box';
import { isFloating, isHiddenPane, isShown } from './visibility';

/** Kits that replace a field but leave it in place, one pixel large. */
const SUNK = /(?:^|[\s-])(?:hidden-accessible|visually-hidden|sr-only)(?=\s|$)/;
/** Elements that matter without any text, so that whether they are shown is asked of them. */
const ASKED = Kind.control | Kind.press | Kind.softPress | Kind.handler;
/** Attributes that few elements have: asked of the whole tree at once, not of each element. */
const NOTED = '[onclick],[lay-event],[contenteditable],[role],[style],[hidden]';

/**
 * Walks a subtree of the document into boxes; can be stopped after any node and gone on with later. Whether something is
 * shown is the dearest question to a browser, so it is asked only of elements that hold text or can be used; when one is
 * hidden, the topmost hidden element around it is left out as a whole.
 */
export class Builder {
  readonly root: Box;
  /** Elements that were visited, the skipped ones included. */
  visited = 0;
  /** True when the root itself turned out to be hidden: there is nothing to read. */
  isHidden = false;
  private readonly byElement: Boxes;
  private readonly roots: Set<Node> | null;
  private readonly noted = new Set<Element>();
  /** Next siblings of nodes that a slot shows; their order is not that of the document. */
  private readonly slotted = new Map<Node, Node | null>();
  private at: Box | null;
  private node: Node | null = null;
  private gap = false;

  /** @param roots is given the shadow roots and frame documents that are met */
  constructor(root: Element, above: Box | null, byElement: Boxes, roots: Set<Node> | null = null) {
    this.byElement = byElement;
    this.roots = roots;
    this.noted.add(root);
    this.note(root);
    this.root = this.makeBox(root, root.localName, above);
    this.root.parent = above;
    this.at = this.root;
    if (!isLeaf(this.root)) this.enter(this.root);
    this.ask(this.root);
  }

  /** Visits at most `nodes` nodes. @returns true when the whole subtree was walked */
  run(nodes: number): boolean {
    for (let i = 0; i < nodes && this.at !== null; i += 1) {
      const node = this.node;
      if (node === null) this.leave(this.at);
      else if (node.nodeType === 1) this.visit(node as Element, this.at);
      else this.text(node, this.at);
    }
    return this.at === null;
  }

  /** Closes what is open after a walk that was stopped for good, so that the boxes made so far are whole. */
  finishEarly(): void {
    while (this.at !== null) this.leave(this.at);
  }

  private text(node: Node, parent: Box): void {
    this.node = this.after(node);
    if (node.nodeType !== 3) return;
    const box = textBox(node, this.gap);
    if (box === null) {
      this.gap = true;
      return;
    }
    if (!parent.isAsked && !this.ask(parent)) return;
    const raw = node.nodeValue ?? '';
    this.gap = raw.charCodeAt(raw.length - 1) <= 32;
    parent.append(box);
  }

  private visit(el: Element, parent: Box): void {
    this.visited += 1;
    const tag = el.localName;
    this.node = this.after(el);
    if ((kindOf(tag, '') & Kind.skip) !== 0) return;
    const box = this.makeBox(el, tag, parent);
    if ((box.kind & Kind.optionList) !== 0 && (box.kind & Kind.control) === 0) return;
    // A row that only measures the columns repeats the header.
    if ((box.kind & Kind.row) !== 0 && el.ariaHidden === 'true') return;
    box.gap = this.gap;
    this.gap = false;
    const isRow = findTwin(box, parent);
    parent.append(box);
    if (isRow && !this.ask(box)) return;
    if (isLeaf(box)) {
      if (SUNK.test(box.cls)) this.store(box);
      if (box.isStore || this.ask(box)) this.finish(box);
      return;
    }
    this.at = box;
    if ((box.kind & (ASKED | Kind.frame)) !== 0 && !this.ask(box)) return;
    this.enter(box);
  }

  private makeBox(el: Element, tag: string, parent: Box | null): Box {
    const { className } = el;
    const cls = typeof className === 'string' ? className : (el.getAttribute('class') ?? '');
    const isNoted = this.noted.has(el);
    let kind = kindOf(tag, cls);
    if (isNoted) kind |= kindOfRole(el.getAttribute('role')) | kindOfHandler(el);
    if (tag === 'input') kind = kindOfInput(el as HTMLInputElement, kind);
    if ((kind & Kind.maybeDialog) !== 0 && isFloating(el)) kind |= Kind.dialog;
    const box = new Box(el, tag, cls, kind, '');
    box.isNoted = isNoted;
    if (parent !== null) {
      box.isHiddenPane = parent.isHiddenPane;
      box.inFrame = parent.inFrame;
      box.inShadow = parent.inShadow;
    }
    this.byElement.set(el, box);
    if (tag === 'label') this.byElement.noteLabel(el);
    return box;
  }

  /** Asks once whether the box is shown. @returns false when it was left out, with the topmost hidden box around it */
  private ask(box: Box): boolean {
    box.isAsked = true;
    if (box.el === null || box.isHiddenPane || isLikeTwin(box) || isShown(box.el)) return true;
    let top = box;
    while (top !== this.root && top.parent?.el != null && !isShown(top.parent.el)) top = top.parent;
    if (top === box && isLeaf(box)) return this.store(box);
    if (top.el !== null && isHiddenPane(top.el)) {
      for (let at: Box | null = box; at !== null && at !== top.parent; at = at.parent) at.isHiddenPane = true;
      return true;
    }
    this.leaveOut(top);
    return false;
  }

  private store(box: Box): boolean {
    box.isStore = true;
    box.kind = (box.kind & ~(Kind.control | Kind.press)) | Kind.store;
    return true;
  }

  private leaveOut(top: Box): void {
    if (top === this.root) {
      this.isHidden = true;
      this.at = null;
      return;
    }
    const parent = top.parent;
    if (parent === null || top.el === null) return;
    parent.last = top.prev;
    if (top.prev === null) parent.first = null;
    else top.prev.next = null;
    this.byElement.drop(top);
    this.at = parent;
    this.node = this.after(top.el);
    this.gap = true;
  }

  private enter(box: Box): void {
    const el = box.el;
    if (el === null) return;
    const first = el.firstChild;
    this.node = first;
    if (first !== null && first.nodeType === 3 && first.nextSibling === null && el.shadowRoot === null) {
      this.lone(box, first);
      return;
    }
    if ((box.kind & Kind.frame) !== 0) this.enterFrame(box, el);
    else if (box.tag === 'slot') this.enterSlot(el as HTMLSlotElement);
    else if ((this.node === null || box.tag.includes('-')) && el.shadowRoot !== null) {
      this.node = el.shadowRoot.firstChild;
      this.roots?.add(el.shadowRoot);
      this.note(el.shadowRoot);
      box.inShadow = true;
    }
  }

  /** Most texts stand alone in their element: they need no box of their own. */
  private lone(box: Box, node: Node): void {
    this.node = null;
    const text = textOf(node);
    if (text === '') this.gap = true;
    else if (box.isAsked || this.ask(box)) box.text = text;
  }

  private enterFrame(box: Box, el: Element): void {
    const inner = box.isHiddenPane ? null : documentOfFrame(el);
    this.node = inner?.documentElement ?? null;
    if (inner === null) return;
    this.roots?.add(inner);
    this.note(inner);
    const name = frameName(el);
    box.inFrame = box.inFrame === '' ? name : `${box.inFrame}/${name}`;
  }

  private enterSlot(slot: HTMLSlotElement): void {
    const assigned = slot.assignedNodes();
    if (assigned.length === 0) return;
    for (const [i, node] of assigned.entries()) this.slotted.set(node, assigned[i + 1] ?? null);
    this.node = assigned[0] ?? null;
  }

  private note(root: ParentNode): void {
    for (const el of root.querySelectorAll(NOTED)) this.noted.add(el);
  }

  private after(node: Node): Node | null {
    if (this.slotted.size > 0) {
      const next = this.slotted.get(node);
      if (next !== undefined) return next;
    }
    return node.nextSibling;
  }

  private leave(box: Box): void {
    this.finish(box);
    if (box === this.root) this.at = null;
    else {
      this.at = box.parent;
      this.node = box.el === null ? null : this.after(box.el);
    }
  }

  /** Passes what the subtree holds on to the parent; called once for each box, kids first. */
  private finish(box: Box): void {
    box.twin = null;
    box.twinKid = null;
    box.countSelf(true);
    if (box.size > UNIT_SIZE) markUnits(box);
    const parent = box.parent;
    if (parent === null || box === this.root) return;
    parent.count(box);
  }
}
