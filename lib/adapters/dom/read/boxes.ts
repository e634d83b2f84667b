import type { Box } from './box';

/** The boxes of one tree by their elements, and the labels that were met by the id they are for. */
export class Boxes extends WeakMap<Element, Box> {
  private readonly labels = new Map<string, Element>();

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
