import type { Box } from './box';
import { Kind } from './kinds';
import { addPair, emitPair, type PairSink, pairsInGrid } from './pairs';

/** A hidden select whose stand-in has no field of its own: the select is what a person fills in. */
export function isOnlyStored(box: Box): boolean {
  return box.is(Kind.store) && box.tag === 'select' && box.next?.is(Kind.widget) === true && box.next.controls === 0;
}

/** A lone header cell is a title above rows of several cells, and anywhere but in a `thead`. */
export function isTitleOf(row: Box): boolean {
  if (row.parent?.tag !== 'thead') return true;
  let below = row.next;
  while (below !== null && !below.is(Kind.row)) below = below.next;
  return below !== null && below.first !== below.last;
}

export function gridPairs(box: Box, sink: PairSink): void {
  if (box.first !== null && box.size > 4 && !box.is(Kind.table | Kind.row | Kind.cell) && box.tag !== 'tbody')
    pairsInGrid(box, sink);
}

export function hasText(box: Box): boolean {
  for (let kid = box.first; kid !== null; kid = kid.next) {
    if (kid.el === null || kid.size <= 3) return true;
  }
  return false;
}

/** `<i title="Payment Method"></i> Cash on delivery`: only the icon says what the text is. */
export function iconPair(box: Box, sink: PairSink): void {
  const first = box.first;
  if (first?.el == null || first.next === null || first.is(Kind.control) || first.size > 3) return;
  if (!first.is(Kind.icon | Kind.press) && !first.contains(Kind.icon)) return;
  // Last, for the text of a large part is put together anew after each change in it.
  if (first.fullText() !== '') return;
  const inner = first.first;
  const title =
    first.el.getAttribute('title') || first.el.getAttribute('data-original-title') || inner?.el?.getAttribute('title') || '';
  if (title === '' || title.length > 40) return;
  const next = first.next;
  if (next.el === null) addPair(sink, title, next.text, next, 'icon-title');
  else emitPair(sink, title, next, 'icon-title');
}
