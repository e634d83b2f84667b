import { own } from '../own';
import { dialogOf, parentOf } from './dialog';
import { frameElementOf } from './frames';
import { Kind, kindOf } from './kinds';
import { submitForm } from './press';

const MAX_ROWS = 6;
const BODY_PART = /(?:^|[-_])(?:body|btable|bdiv|tbody|content)(?:[-_]|$)/i;

/**
 * What a press commits: the dialog that holds it, the form it submits, the row of a list it stands in, or the whole document.
 * A layer whose fields are in a child frame while its buttons are outside is one scope, the frame included.
 */
export function scopeOf(el: Element): Element {
  const dialog = dialogOf(el);
  if (dialog !== null) return dialog;
  const row = dataRowOf(el);
  const form = (submitForm(el) ?? (el as HTMLButtonElement).form ?? el.closest('form')) as Element | null;
  if (row !== null && (form === null || submitForm(el) === null)) return row;
  if (form !== null) return form;
  return outerLayer(el) ?? own(el.ownerDocument, 'documentElement');
}

/** The row of a list of records that holds the element; rows that only lay out labels and fields do not count. */
export function dataRowOf(el: Element): Element | null {
  const row = el.closest('tr,[role=row]');
  if (row === null) return null;
  if (row.localName !== 'tr') return row.closest('[role=grid],[role=table],[role=treegrid]') === null ? null : row;
  const part = row.parentElement;
  if (part === null || part.localName === 'thead' || part.localName === 'tfoot') return null;
  const table = row.closest('table');
  if (table === null) return null;
  if (row.children.length < 2 || row.querySelector(':scope > th + td + th') !== null) return null;
  return hasHeader(table) || isBodyOfSplit(table) || hasAlikeRows(row) ? row : null;
}

function hasHeader(table: Element): boolean {
  const first = table.querySelector('tr');
  if (table.querySelector(':scope > thead th, :scope > thead td') !== null) return true;
  return first !== null && first.children.length > 1 && first.querySelector(':scope > td') === null;
}

function isBodyOfSplit(table: Element): boolean {
  for (let at: Element | null = table, i = 0; at !== null && i < 3; i += 1, at = at.parentElement) {
    for (const token of at.classList) if (BODY_PART.test(token)) return true;
  }
  return false;
}

function hasAlikeRows(row: Element): boolean {
  const width = row.children.length;
  if (width < 4) return false;
  const siblings = row.parentElement?.children ?? [];
  let alike = 0;
  for (let i = 0; i < siblings.length && i < MAX_ROWS; i += 1) if (siblings[i]?.children.length === width) alike += 1;
  return alike >= 3;
}

/** Inside a frame without a form of its own: the frame's document belongs to a layer of the parent, and is the scope there. */
function outerLayer(el: Element): Element | null {
  const frame = frameElementOf(el.ownerDocument);
  if (frame === null || (kindOf(frame.localName, '') & Kind.frame) === 0) return null;
  const holder = parentOf(frame);
  return holder !== null && dialogOf(holder) !== null ? own(el.ownerDocument, 'documentElement') : null;
}
