import { own } from '../own';
import { Kind, kindOf, kindOfRole } from './kinds';

const DEPTH = 12;
const HANDLERS = '[onclick],[lay-event],[lay-submit],[ng-click],[data-action],[data-method]';
const FIELDS = 'input,select,textarea,label,option';
const ROOTS = /^(?:html|body|form|table|tbody|fieldset|main)$/;
/** A handler on something this large is delegation, not a button. */
const LARGE = 40;

/**
 * The thing that a click presses, found from the inside out in `event.composedPath()`: a button, a link, whatever carries a
 * handler, a role or a kit's button class, or, failing those, the outermost small element that shows a hand. Options of
 * open lists, plain fields and labels press nothing.
 */
export function pressableTarget(path: readonly EventTarget[]): Element | null {
  const elements = path.filter(isElement).slice(0, DEPTH);
  for (const el of elements) {
    const kind = kindOf(el.localName, el.getAttribute('class') ?? '') | kindOfRole(el.getAttribute('role'));
    if (isOption(el, kind)) return null;
    if (isPressed(el, kind)) return el;
    // A drop-down or a picker shows a hand too: what it opens is a choice, not an action.
    if ((kind & (Kind.control | Kind.widget)) !== 0) return null;
    if (el.matches(FIELDS) && el.getAttribute('onclick') === null) return null;
  }
  return pointedAt(elements);
}

/** True for what a reader of the page takes for a button or a link. */
export function isPressed(el: Element, kind: number): boolean {
  if (el.localName === 'input') return /^(?:submit|button|reset|image)$/i.test((el as HTMLInputElement).type) || hasHandler(el);
  if ((kind & Kind.press) !== 0) return true;
  if ((kind & Kind.softPress) !== 0) return el.querySelector('button,a,input') === null;
  return hasHandler(el);
}

function hasHandler(el: Element): boolean {
  return !ROOTS.test(el.localName) && el.matches(HANDLERS) && el.getElementsByTagName('*').length <= LARGE;
}

function isOption(el: Element, kind: number): boolean {
  const role = el.getAttribute('role');
  if (role === 'option' || role === 'listbox' || role === 'gridcell') return el.localName !== 'td';
  return (kind & Kind.optionList) !== 0 && (kind & Kind.control) === 0 && el.localName !== 'select';
}

function pointedAt(elements: readonly Element[]): Element | null {
  let found: Element | null = null;
  for (const el of elements) {
    if (ROOTS.test(el.localName) || el.matches('tr,td,th,li.el-select-dropdown__item')) break;
    if (own(el.ownerDocument, 'defaultView')?.getComputedStyle(el).cursor !== 'pointer') break;
    if (el.getElementsByTagName('*').length > LARGE) break;
    found = el;
  }
  return found;
}

function isElement(target: EventTarget): target is Element {
  return (target as Partial<Node>).nodeType === 1;
}
