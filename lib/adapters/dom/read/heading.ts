import type { Box } from './box';
import { Kind } from './kinds';
import { tidy } from './text';

const LONGEST = 80;
const TITLE_TAG = /^h[1-6]$|^legend$|^caption$/;

export interface Heading {
  readonly text: string;
  /** The box whose later content the heading is about. */
  readonly holder: Box;
  /** A heading element proper, not just a box with a title's class. */
  readonly isTitle: boolean;
}

/** The words of a heading and how far they reach; null for what only looks like one. */
export function readHeading(box: Box): Heading | null {
  const isTitle = TITLE_TAG.test(box.tag);
  if (box.controls > 2 || box.contains(Kind.table)) return null;
  const text = tidy(box.textWithout(Kind.press | Kind.control), LONGEST + 1);
  if (text === '' || text.length > LONGEST) return null;
  if (!isTitle && (hasInner(box) || hasTwin(box) || box.is(Kind.cell | Kind.row))) return null;
  return { text, holder: holderOf(box), isTitle };
}

const NO_TITLE = /[\d:：?？!！。，,;；]/;
const NOT_TITLED = Kind.label | Kind.press | Kind.softPress | Kind.cell | Kind.row | Kind.control | Kind.formItem | Kind.widget;

/** A few words alone before a table or a large part: a heading by its place, whatever it is made of. */
export function readLoneHeading(box: Box): Heading | null {
  const next = box.next;
  if (next === null || next.el === null || box.size > 4 || box.controls > 0 || box.is(NOT_TITLED) || box.contains(NOT_TITLED))
    return null;
  if (next.is(Kind.widget | Kind.formItem) || !isSection(next) || box.parent?.is(NOT_TITLED)) return null;
  const text = box.fullText();
  if (text.length < 2 || text.length > 16 || NO_TITLE.test(text) || hasTwin(box) || box.parent === null) return null;
  return { text, holder: box.parent, isTitle: false };
}

/** Large enough to be headed: a table, a block of values, several fields. */
function isSection(box: Box): boolean {
  return box.contains(Kind.table) || box.size >= 14 || (box.size >= 9 && box.controls === 0);
}

/** A wrapper with a title's class around the heading proper. */
function hasInner(box: Box): boolean {
  for (let kid = box.first; kid !== null; kid = kid.next) if (kid.contains(Kind.heading)) return true;
  return false;
}

/** A row of titles side by side heads columns, not a section. */
function hasTwin(box: Box): boolean {
  const isTwin = (other: Box | null) => other?.el != null && other.cls === box.cls;
  return isTwin(box.next) || isTwin(box.prev);
}

/** Climbs out of wrappers that hold the heading alone, perhaps with its buttons. */
function holderOf(box: Box): Box {
  let at = box;
  while (at.parent !== null && at.parent.size <= box.size + 14 && at.parent.controls <= box.controls && isLone(at))
    at = at.parent;
  return at.parent ?? at;
}

function isLone(box: Box): boolean {
  for (let kid = box.next; kid !== null; kid = kid.next) if (kid.textWithout(Kind.press) !== '' || kid.controls > 0) return false;
  return true;
}
