import type { Pressable } from '../../../domain/snapshot';
import type { Env } from './control';
import { dialogOf, dialogQuestion, dialogTitle, parentOf, plainText } from './dialog';
import { frameElementOf, frameName } from './frames';
import { NOWHERE, type Place } from './items';
import { Kind, kindOf, kindOfRole } from './kinds';
import { readPressable } from './press';
import { dataRowOf } from './scope';
import { tidy } from './text';

const LEVELS = 25;
const SIBLINGS = 8;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],[class*="title" i],[class*="header" i],[class*="heading" i]';

/** One pressable read straight from the document, for the inside of a click event. */
export function pressableAt(el: Element, top: Document, env: Pick<Env, 'refs' | 'openerOf'>): Pressable {
  const place = around(el, env);
  const row = dataRowOf(el);
  const context = {
    heading: place.heading,
    context: place.dialog,
    question: place.question,
    opener: place.opener,
    rowText: row === null ? '' : plainText(row, 300),
    group: row === null ? place.group : env.refs.refOf(row),
    visible: el.checkVisibility({ visibilityProperty: true }),
    inFrame: framePath(el.ownerDocument, top),
  };
  return readPressable(el, context, env.refs);
}

/** What surrounds an element, found by climbing from it: for scopes that are read on their own. */
export function around(el: Element, { refs, openerOf }: Pick<Env, 'refs' | 'openerOf'>): Place {
  const dialog = dialogOf(el);
  const title = dialog === null ? '' : dialogTitle(dialog);
  const holder = dialog ?? el.closest('form');
  const heading = headingAbove(el, dialog) || title;
  const question = dialog === null ? '' : dialogQuestion(dialog);
  const opener = dialog === null ? '' : openerOf(dialog);
  return { ...NOWHERE, heading, dialog: title, question, opener, group: holder === null ? '' : refs.refOf(holder) };
}

/** Names of the frames between the document that is read and the one that holds the element. */
function framePath(doc: Document, top: Document): string {
  if (doc === top) return '';
  const names: string[] = [];
  for (let at = doc, i = 0; at !== top && i < 10; i += 1) {
    const frame = frameElementOf(at);
    if (frame === null) break;
    names.unshift(frameName(frame));
    at = frame.ownerDocument;
  }
  return names.join('/');
}

function headingAbove(el: Element, top: Element | null): string {
  for (let at: Element | null = el, i = 0; at !== null && at !== top && i < LEVELS; i += 1, at = parentOf(at)) {
    let sibling = at.previousElementSibling;
    for (let n = 0; sibling !== null && n < SIBLINGS; n += 1, sibling = sibling.previousElementSibling) {
      const text = headingIn(sibling);
      if (text !== '') return text;
    }
  }
  return '';
}

function headingIn(el: Element): string {
  if (el.localName === 'table' || el.localName === 'form') return '';
  if (isHeading(el)) return headingText(el);
  if (el.getElementsByTagName('*').length > 40) return '';
  const inner = el.querySelectorAll(HEADINGS);
  for (let i = inner.length - 1; i >= 0 && i > inner.length - 4; i -= 1) {
    const found = inner.item(i);
    const text = found !== null && isHeading(found) ? headingText(found) : '';
    if (text !== '') return text;
  }
  return '';
}

function isHeading(el: Element): boolean {
  const kind = kindOf(el.localName, el.getAttribute('class') ?? '') | kindOfRole(el.getAttribute('role'));
  return (kind & Kind.heading) !== 0;
}

function headingText(el: Element): string {
  if (!el.checkVisibility()) return '';
  const text = tidy(plainText(el, 81));
  return text.length > 80 ? '' : text;
}
