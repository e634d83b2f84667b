import { own } from '../own';
import { Kind, kindOf, kindOfRole } from './kinds';

/** Every member is given: looking for missing ones is what takes the browser longest. */
const OPTIONS = {
  checkOpacity: false,
  checkVisibilityCSS: true,
  contentVisibilityAuto: false,
  opacityProperty: false,
  visibilityProperty: true,
} satisfies CheckVisibilityOptions;

/** True when the element is drawn: not `display: none`, not `visibility: hidden`; boxless wrappers count as drawn. */
export function isShown(el: Element): boolean {
  if (el.checkVisibility(OPTIONS)) return true;
  if (el.firstElementChild === null && el.localName !== 'slot') return false;
  const view = own(el.ownerDocument, 'defaultView');
  return view !== null && view.getComputedStyle(el).display === 'contents';
}

/**
 * True for a hidden tab, step or accordion part that is saved together with what is shown: the check needs its values.
 * Closed dialogs and other leftovers are not.
 */
export function isHiddenPane(el: Element): boolean {
  const kind = kindOf(el.localName, el.getAttribute('class') ?? '') | kindOfRole(el.getAttribute('role'));
  if ((kind & (Kind.dialog | Kind.maybeDialog | Kind.optionList)) !== 0) return false;
  if (el.querySelector('input,select,textarea') === null) return false;
  if (el.closest('form') === null && el.querySelector('form') !== null) return false;
  return (kind & Kind.pane) !== 0 ? hasShownSibling(el, false) : hasShownSibling(el, true) && isTabTarget(el);
}

function hasShownSibling(el: Element, sameClass: boolean): boolean {
  const siblings = el.parentElement?.children;
  if (siblings === undefined) return false;
  const wanted = el.classList.item(0);
  const limit = Math.min(siblings.length, 40);
  for (let i = 0; i < limit; i += 1) {
    const other = siblings.item(i);
    if (other === null || other === el || other.localName !== el.localName) continue;
    if (sameClass && other.classList.item(0) !== wanted) continue;
    if (other.checkVisibility(OPTIONS)) return true;
  }
  return false;
}

/** True when a tab names it: `<a href="#id">`, `aria-controls`, `data-target`. */
function isTabTarget(el: Element): boolean {
  if (el.id === '') return false;
  const id = CSS.escape(el.id);
  return (
    own(
      el.ownerDocument,
      'querySelector',
    )(`a[href="#${id}"],[aria-controls="${id}"],[data-target="#${id}"],[data-bs-target="#${id}"]`) !== null
  );
}

/** True when the element floats above the page; asked only for the few whose class might name a dialog. */
export function isFloating(el: Element): boolean {
  const view = own(el.ownerDocument, 'defaultView');
  for (let at: Element | null = el, i = 0; at !== null && i < 3; i += 1, at = at.parentElement) {
    const position = view?.getComputedStyle(at).position;
    if (position === 'fixed' || (position === 'absolute' && i === 0)) return true;
  }
  return false;
}
