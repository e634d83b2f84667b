import { type Box, following } from './box';

/**
 * The boxes of one tree by their elements, and the labels that were met by the id they are for. Boxes hold their elements
 * anyway, and a weak table costs a twentieth of a whole reading more: so whatever leaves the tree is taken out of here.
 */
export class Boxes extends Map<Element, Box> {
  private readonly labels = new Map<string, Element>();

  /** Takes out what stood in a box that has left the tree; what was read again since stays. */
  drop(top: Box): void {
    for (let box: Box | null = top; box !== null; box = following(box, top, false))
      if (box.el !== null && this.get(box.el) === box) this.delete(box.el);
  }

  override clear(): void {
    super.clear();
    this.labels.clear();
  }

  noteLabel(label: Element): void {
    const id = (label as HTMLLabelElement).htmlFor;
    if (id) this.labels.set(id, label);
  }

  /** The `<label for>` of an element. Asking the element for its `labels` would walk the whole document each time. */
  labelFor(el: Element): Element | null {
    const label = el.id === '' ? undefined : this.labels.get(el.id);
    if (label === undefined || (label as HTMLLabelElement).htmlFor !== el.id || !label.isConnected) return null;
    if (label.ownerDocument === el.ownerDocument && label.getRootNode() === el.getRootNode()) return label;
    return (el.getRootNode() as ParentNode).querySelector?.(`label[for="${CSS.escape(el.id)}"]`) ?? null;
  }
}
