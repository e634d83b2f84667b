import { own } from '../own';
import { Kind, kindOf, kindOfRole } from './kinds';
import { DIALOG_TITLE } from './kinds.data';
import { tidy } from './text';
import { isFloating } from './visibility';

const TITLES = '[class*="title" i],[class*="caption" i],[class*="modal-hd" i]';
const HEADS = 'h1,h2,h3,h4,h5,h6,legend,[class*="header" i],[class*="heading" i]';
const TITLE_MAX = 80;
const QUESTION_MAX = 200;
/** Nodes looked at for one text; a dialog that holds a whole page must not cost a click its time. */
const NODE_LIMIT = 400;
const CLOSE_SIGNS = /[×✕✖╳⨯]/g;
const LEVELS = 60;

/** The dialog, layer or drawer that holds the element; null outside of one. */
export function dialogOf(el: Element): Element | null {
  let at: Element | null = el;
  for (let i = 0; at !== null && i < LEVELS; i += 1, at = parentOf(at)) if (isDialog(at)) return at;
  return null;
}

/** True for the root of a dialog of the browser, of a known kit, or of one that says so by role or class. */
export function isDialog(el: Element): boolean {
  if (el.localName === 'body' || el.localName === 'html') return false;
  const kind = kindOf(el.localName, el.getAttribute('class') ?? '') | kindOfRole(el.getAttribute('role'));
  if ((kind & Kind.dialog) !== 0) return true;
  return (kind & Kind.maybeDialog) !== 0 && isFloating(el);
}

/** The words in a dialog's title bar; empty when it has none. */
export function dialogTitle(dialog: Element): string {
  const ids = dialog.getAttribute('aria-labelledby');
  const named = ids === null || ids === '' ? '' : textOfIds(dialog, ids);
  return named || firstTitle(dialog) || tidy(dialog.getAttribute('aria-label') ?? '', TITLE_MAX);
}

/** What a message box asks; empty for a dialog with fields, whose title says enough. */
export function dialogQuestion(dialog: Element): string {
  const fields = dialog.querySelectorAll('input:not([type=hidden]),select,textarea');
  for (let i = 0; i < fields.length && i < 20; i += 1) if (fields.item(i)?.checkVisibility()) return '';
  const title = dialogTitle(dialog);
  const text = plainText(dialog, QUESTION_MAX + TITLE_MAX);
  const body = title !== '' && text.startsWith(title) ? text.slice(title.length) : text;
  return tidy(body, QUESTION_MAX);
}

/** Text below an element without buttons, scripts and fields; the first `max` characters. */
export function plainText(root: Element, max: number): string {
  const walker = own(root.ownerDocument, 'createTreeWalker')(root, 5, (node) => {
    if (node.nodeType === 3) return 1;
    const el = node as Element;
    const kind = kindOf(el.localName, el.getAttribute('class') ?? '');
    const isOut = (kind & (Kind.skip | Kind.control)) !== 0 || ((kind & Kind.press) !== 0 && el.localName !== 'a');
    if (isOut || el.getAttribute('role') === 'button' || (kind & Kind.softPress) !== 0) return 2;
    return el.checkVisibility() ? 3 : 2;
  });
  let out = '';
  for (let i = 0; i < NODE_LIMIT && out.length < max * 2 && walker.nextNode() !== null; i += 1) {
    out += ` ${(walker.currentNode.nodeValue ?? '').slice(0, max)}`;
  }
  return tidy(out.replace(CLOSE_SIGNS, ' '), max);
}

/** The element around it; leaves a shadow tree through its host. */
export function parentOf(el: Element): Element | null {
  if (el.parentElement !== null) return el.parentElement;
  const root = el.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function textOfIds(el: Element, ids: string): string {
  const root = el.getRootNode() as Document | ShadowRoot;
  const texts = ids.split(/\s+/, 4).map((id) => {
    const named = root.getElementById?.(id) ?? null;
    return named === null ? '' : plainText(named, TITLE_MAX);
  });
  return tidy(texts.join(' '), TITLE_MAX);
}

function firstTitle(dialog: Element): string {
  const titles = dialog.querySelectorAll(TITLES);
  for (let i = 0; i < titles.length && i < 6; i += 1) {
    const el = titles.item(i);
    if (el === null || !hasTitleToken(el)) continue;
    const text = shownText(el);
    if (text !== '') return text;
  }
  const heads = dialog.querySelectorAll(HEADS);
  for (let i = 0; i < heads.length && i < 4; i += 1) {
    const el = heads.item(i);
    const text = el === null ? '' : shownText(el);
    if (text !== '') return text;
  }
  return '';
}

function shownText(el: Element): string {
  const text = el.checkVisibility() ? plainText(el, TITLE_MAX + 1) : '';
  return text.length > TITLE_MAX ? '' : text;
}

function hasTitleToken(el: Element): boolean {
  for (const token of el.classList) if (DIALOG_TITLE.test(token)) return true;
  return false;
}
