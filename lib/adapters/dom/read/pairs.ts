import type { ReadonlyPair } from '../../../domain/snapshot';
import { type Box, elementKids } from './box';
import type { Place } from './items';
import { Kind } from './kinds';
import { colonPairs } from './pairs-text';
import type { Refs } from './refs';
import { isFlagLabel, signText } from './signs';
import { endsWithColon, isSymbols, tidy, tidyLabel } from './text';

const LABEL_MAX = 40;
const VALUE_MAX = 2000;
const MOST_ROWS = 200;

/** Takes the pairs that the readers find. */
export interface PairSink {
  readonly refs: Refs;
  readonly place: Place;
  add(pair: ReadonlyPair): void;
  /** What follows in the same box stands under this heading. */
  under(heading: Box): void;
}

/** Tells of a label and a value, unless one of them is empty or the value is a field that a person fills in. */
export function emitPair(sink: PairSink, label: Box | string, value: Box, how: string): boolean {
  if (value.el !== null && value.controls > 0) return false;
  const labelText = typeof label === 'string' ? label : tidyLabel(label.textWithout(Kind.press));
  const text = tidy(value.fullText(), VALUE_MAX) || (isFlagLabel(labelText) ? signText(value) : '');
  if (!isLabelText(labelText) || text === '' || value.isUsed) return false;
  value.isUsed = true;
  if (typeof label !== 'string') label.isUsed = true;
  addPair(sink, labelText, text, value, how);
  return true;
}

export function addPair(sink: PairSink, label: string, value: string, at: Box, how: string): void {
  const el = at.el ?? at.parent?.el ?? null;
  const { heading, dialog } = sink.place;
  sink.add({ ref: el === null ? '' : sink.refs.refOf(el), label, value, how, heading, context: dialog, inFrame: at.inFrame });
}

function isLabelText(text: string): boolean {
  return text !== '' && text.length <= LABEL_MAX && !isSymbols(text);
}

/** Finds the pairs among the direct kids of one box. */
export function pairsAmong(box: Box, sink: PairSink): void {
  if (box.first === null) {
    if (!box.isUsed) colonPairs(box, sink);
    return;
  }
  for (let kid: Box | null = box.first; kid !== null; kid = kid.next) {
    if (kid.isUsed) continue;
    if (kid.is(Kind.heading)) sink.under(kid);
    if (kid.el === null) colonPairs(kid, sink);
    else if (kid.is(Kind.term)) pairWithNext(kid, Kind.definition, sink, 'dt/dd');
    else if (kid.is(Kind.label) && kid.controls === 0) labelAndNext(kid, sink);
    else if (kid.is(Kind.bold)) boldAndNext(kid, sink);
    else if (kid.controls === 0 && !kid.is(Kind.press | Kind.row | Kind.cell)) colonAndNext(kid, sink);
  }
}

function pairWithNext(kid: Box, bits: number, sink: PairSink, how: string): void {
  const next = nextKid(kid);
  if (next?.is(bits)) emitPair(sink, kid, next, how);
}

/** `<label>订单编号</label><div>2026…</div>`, as description lists and form items of many kits have it. */
function labelAndNext(label: Box, sink: PairSink): void {
  const next = nextKid(label);
  if (next === null || next.is(Kind.label)) return;
  if (next.el === null && endsWithColon(label.fullText())) emitPair(sink, label, next, 'colon-sibling');
  else emitPair(sink, label, next, howLabelled(label, 'colon-sibling'));
}

function howLabelled(label: Box, other: string): string {
  if (label.is(Kind.descriptions)) return 'descriptions';
  return label.parent?.is(Kind.formItem) ? 'form-item' : other;
}

/** `<strong>Label</strong><br>value` and `<b>Label</b> value`. */
function boldAndNext(bold: Box, sink: PairSink): void {
  const text = tidyLabel(bold.fullText());
  if (!isLabelText(text) || bold.controls > 0) return;
  const next = nextKid(bold);
  if (next === null || next.is(Kind.bold) || next.controls > 0) return;
  if (next.is(Kind.lineBreak)) linesAfter(bold, next, sink);
  else if (next.el === null || endsWithColon(text)) linesAfter(bold, bold, sink);
}

/** Everything after a bold label up to the next bold one is its value. */
function linesAfter(bold: Box, from: Box, sink: PairSink): void {
  const parts: string[] = [];
  let last: Box | null = null;
  let breaks = 0;
  for (let kid = from.next; kid !== null && !kid.is(Kind.bold) && kid.controls === 0; kid = kid.next) {
    if (kid.is(Kind.lineBreak)) breaks += 1;
    else if (kid.is(Kind.press) && kid.tag !== 'a') break;
    else {
      parts.push(kid.fullText());
      kid.isUsed = true;
      last ??= kid;
    }
    if (from === bold && breaks > 0 && parts.length > 0) break;
  }
  const value = tidy(parts.join(' '), VALUE_MAX);
  if (last === null || value === '') return;
  bold.isUsed = true;
  addPair(sink, tidyLabel(bold.fullText()), value, last, from === bold ? 'b/text' : 'strong/br');
}

/** An element whose text ends with a colon, and what stands after it. */
function colonAndNext(kid: Box, sink: PairSink): void {
  const text = kid.fullText();
  if (text.length > LABEL_MAX || !endsWithColon(text)) return;
  // Its value is inside, as a picture: what follows is about something else.
  if (isFlagLabel(text) && elementKids(kid).some((part) => signText(part) !== '')) return;
  const next = nextKid(kid);
  if (next !== null && !endsWithColon(next.fullText())) emitPair(sink, kid, next, 'colon-sibling');
}

function nextKid(kid: Box): Box | null {
  let next = kid.next;
  while (next !== null && isNothing(next) && !isSign(next, kid)) next = next.next;
  return next;
}

/** An empty element says nothing, unless it is the flag of 旗帜. */
function isSign(box: Box, label: Box): boolean {
  return isFlagLabel(label.fullText()) && signText(box) !== '';
}

function isNothing(box: Box): boolean {
  return box.el !== null && box.first === null && box.text === '' && !box.is(Kind.lineBreak | Kind.control | Kind.store);
}

/** Rows of titles over rows of values, and lists of two-part rows, made of any elements but tables. */
export function pairsInGrid(box: Box, sink: PairSink): void {
  const rows = elementKids(box, MOST_ROWS);
  if (rows.length < 2) return;
  let previous: Box[] = [];
  let before = '';
  let twoParts: [Box, Box][] = [];
  for (const row of rows) {
    const cells =
      row.contains(Kind.row | Kind.table | Kind.store) || row.is(Kind.control) || row.tag === 'dl'
        ? []
        : elementKids(row, MOST_ROWS);
    if (cells.length > 1 && row.cls === before && isTitles(previous, cells)) {
      for (const [i, cell] of cells.entries()) {
        const title = previous[i];
        if (title !== undefined && cell.fullText() !== '') emitPair(sink, title, cell, 'grid-title-above');
      }
    }
    const [label, value] = cells;
    if (cells.length === 2 && label !== undefined && value !== undefined) twoParts.push([label, value]);
    else twoParts = flushRows(twoParts, sink);
    previous = cells;
    before = row.cls;
  }
  flushRows(twoParts, sink);
}

/** True when `titles` names the columns of `cells`: as many, short, all alike, unlike the values below. */
function isTitles(titles: readonly Box[], cells: readonly Box[]): boolean {
  if (titles.length !== cells.length) return false;
  const cls = titles[0]?.cls ?? '';
  if (cls === (cells[0]?.cls ?? '') || titles.some((title) => title.isUsed)) return false;
  return titles.every((title) => {
    const text = title.fullText();
    return title.cls === cls && title.controls === 0 && text !== '' && text.length <= 20 && !/\d{3}/.test(text);
  });
}

function flushRows(rows: readonly [Box, Box][], sink: PairSink): [Box, Box][] {
  const [first] = rows;
  if (first === undefined || rows.length < 2 || first[0].cls === first[1].cls) return [];
  const isAlike = rows.every(([label, value]) => label.cls === first[0].cls && value.cls === first[1].cls);
  const isShort = rows.every(
    ([label]) => label.controls === 0 && label.fullText().length <= 20 && !/\d{3}/.test(label.fullText()),
  );
  if (isAlike && isShort && rows.every(([, value]) => value.size <= 20))
    for (const [label, value] of rows) if (!label.isUsed) emitPair(sink, label, value, howLabelled(label, 'row-left-bg'));
  return [];
}
