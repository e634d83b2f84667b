import { own } from '../own';

/** The document of a same-origin frame; null for other origins and for frames that are going away. */
export function documentOfFrame(el: Element): Document | null {
  try {
    return (el as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** How a frame is told apart from its siblings: its name, its id, or else its place among the document's frames. */
export function frameName(el: Element): string {
  const given = el.getAttribute('name') || el.id;
  if (given !== '') return given;
  const all = own(el.ownerDocument, 'querySelectorAll')('iframe,frame');
  for (let i = 0; i < all.length; i += 1) if (all.item(i) === el) return String(i);
  return '?';
}

/** The element in the parent document that shows this document; null at the top and across origins. */
export function frameElementOf(doc: Document): Element | null {
  try {
    return own(doc, 'defaultView')?.frameElement ?? null;
  } catch {
    return null;
  }
}
