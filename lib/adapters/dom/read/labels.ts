import { type Box, descendant } from './box';
import type { Boxes } from './boxes';
import { plainText } from './dialog';
import type { Place } from './items';
import { Kind } from './kinds';
import { isSymbols, tidyLabel } from './text';
import { isCheck, widgetOf } from './value';

const CLIMB = 6;
const SIBLINGS = 6;
const MOST_COLUMNS = 60;
const STOPS = Kind.cell | Kind.row | Kind.formItem | Kind.form | Kind.dialog | Kind.table;
const LONGEST = 80;
/** `old ⇒ new`: the control before it is the old value. */
const ARROW = /[⇒→➔➜]|=>|->/;

/** Text of the real label of a control: its own `<label>`, what `aria-labelledby` names, or its form item's. */
export function labelText(box: Box, byElement: Boxes): string {
  const el = box.el;
  if (el === null) return '';
  const own = nativeLabel(box, el, byElement) || namedLabel(el);
  if (own !== '') return own;
  return (isCheck(el) && textAfter(box)) || itemLabel(box);
}

/** Nearest text that may say what a control without a label is: beside it, in the cell to the left, above it by column. */
export function nearText(box: Box, place: Place): string {
  const widget = widgetOf(box);
  const beside = textBefore(widget?.controls === 1 ? widget : box);
  if (beside !== '' && (!isSymbols(beside) || ARROW.test(beside))) return beside;
  const cell = place.table === null ? null : cellOf(box);
  if (cell !== null) {
    const header = place.row === null ? '' : (place.table?.headers[place.column] ?? '');
    const found = header || leftCell(cell) || aboveCell(cell);
    if (found !== '') return found;
  }
  return aboveInGrid(box) || beside || textAfter(box);
}

function nativeLabel(box: Box, el: Element, byElement: Boxes): string {
  const label = byElement.labelFor(el) ?? wrappingLabel(box);
  if (label === null) return '';
  const known = byElement.get(label);
  return tidyLabel(known === undefined ? plainText(label, 200) : known.textWithout(Kind.press));
}

function wrappingLabel(box: Box): Element | null {
  for (let at = box.parent, i = 0; at !== null && i < CLIMB; i += 1, at = at.parent) if (at.tag === 'label') return at.el;
  return null;
}

function namedLabel(el: Element): string {
  const ids = el.getAttribute('aria-labelledby');
  if (ids === null || ids === '') return '';
  const root = el.getRootNode() as Document | ShadowRoot;
  const texts = ids.split(/\s+/, 4).map((id) => {
    const named = root.getElementById?.(id) ?? null;
    return named === null || named === el ? '' : plainText(named, 100);
  });
  return tidyLabel(texts.join(' '));
}

/** The label that stands before the control in the same form item; one label may serve several chained controls. */
function itemLabel(box: Box): string {
  let at = box;
  for (let i = 0; i < CLIMB && at.parent !== null; i += 1) {
    for (let kid = at.prev, n = 0; kid !== null && n < SIBLINGS; kid = kid.prev, n += 1) {
      if (kid.controls > 0 && i > 0) return '';
      const text = kid.contains(Kind.label) && kid.controls === 0 ? labelInside(kid) : '';
      if (text !== '') return i === 0 || text === tidyLabel(kid.textWithout(Kind.press)) ? text : '';
    }
    at = at.parent;
    if (at.is(STOPS)) return itemLabelBeside(at);
  }
  return '';
}

/** A form item whose label stands outside of it, directly before. */
function itemLabelBeside(item: Box): string {
  const before = item.is(Kind.formItem) ? item.prev : null;
  return before?.is(Kind.label) && before.tag === 'label' ? labelInside(before) : '';
}

function labelInside(box: Box, depth = 0): string {
  if (box.is(Kind.label)) return tidyLabel(box.textWithout(Kind.press));
  if (depth > CLIMB) return '';
  for (let kid = box.last; kid !== null; kid = kid.prev) {
    const text = kid.contains(Kind.label) ? labelInside(kid, depth + 1) : '';
    if (text !== '') return text;
  }
  return '';
}

function textBefore(box: Box): string {
  let at = box;
  for (let i = 0; i < CLIMB; i += 1) {
    for (let kid = at.prev, n = 0; kid !== null && n < SIBLINGS; kid = kid.prev, n += 1) {
      if (kid.is(Kind.heading) || (kid.controls > 0 && !isSameChoice(kid, box))) return '';
      const text = kid.controls > 0 || kid.is(Kind.press) ? '' : tidyLabel(kid.textWithout(Kind.press));
      if (text !== '') return text.length > LONGEST ? '' : text;
    }
    const parent = at.parent;
    if (parent === null || parent.is(STOPS)) return '';
    at = parent;
  }
  return '';
}

/** The other options of a group of radios or check boxes share its label. */
function isSameChoice(kid: Box, box: Box): boolean {
  if (box.el === null || !isCheck(box.el)) return false;
  const other = descendant(kid, Kind.control)?.el;
  return other != null && isCheck(other);
}

function textAfter(box: Box): string {
  for (let kid = box.next, n = 0; kid !== null && n < 3; kid = kid.next, n += 1) {
    if (kid.controls > 0) return '';
    const text = kid.is(Kind.press) ? '' : tidyLabel(kid.textWithout(Kind.press));
    if (text !== '') return text.length > LONGEST ? '' : text;
  }
  return '';
}

function cellOf(box: Box): Box | null {
  let at: Box | null = box;
  for (let i = 0; at !== null && i < 12; i += 1, at = at.parent) if (at.is(Kind.cell)) return at;
  return null;
}

function leftCell(cell: Box): string {
  for (let kid = cell.prev; kid !== null; kid = kid.prev) {
    if (kid.controls > 0) return '';
    const text = tidyLabel(kid.fullText());
    if (text !== '') return text.length > LONGEST || isSymbols(text) ? '' : text;
  }
  return '';
}

function aboveCell(cell: Box): string {
  let above = cell.parent?.prev ?? null;
  while (above !== null && above.el === null) above = above.prev;
  return above === null ? '' : titleAbove(cell, above);
}

/** A row of titles above a row of values, made of anything: the title in the same column. */
function aboveInGrid(box: Box): string {
  let at = box;
  for (let i = 0; i < CLIMB && at.parent !== null; i += 1, at = at.parent) {
    if (at.is(Kind.form | Kind.dialog)) return '';
    let above = at.parent.prev;
    while (above !== null && above.el === null) above = above.prev;
    if (above === null) continue;
    const text = titleAbove(at, above);
    if (text !== '') return text;
  }
  return '';
}

/** The cell of the row above in the same place, when both rows have as many. */
function titleAbove(cell: Box, above: Box): string {
  let title = firstKid(above.first);
  let found: Box | null = null;
  let count = 0;
  for (let kid = firstKid(cell.parent?.first ?? null); kid !== null && count < MOST_COLUMNS; kid = firstKid(kid.next)) {
    if (title === null) return '';
    if (kid === cell) found = title;
    count += 1;
    title = firstKid(title.next);
  }
  if (count < 2 || (title !== null && count < MOST_COLUMNS) || found === null || found.controls > 0) return '';
  return titleOf(found);
}

function firstKid(from: Box | null): Box | null {
  let at = from;
  while (at !== null && at.el === null) at = at.next;
  return at;
}

function titleOf(title: Box): string {
  const text = tidyLabel(title.fullText());
  return text.length > 30 || isSymbols(text) ? '' : text;
}
