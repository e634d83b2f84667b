import type { LabelRole, Mark } from './marks';
import { isPhone, VIRTUAL } from './marks';
import { namePatterns } from './surnames';

/** A stretch between marks and separators, with what stands at its sides. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The label right before it, if any. */
  readonly role: LabelRole | null;
  /** A phone or postcode touches it (only blanks and separators between). */
  readonly byPhone: boolean;
  readonly byPostcode: boolean;
  /** Both sides end at a line break, a comma, a mark or an end of the text: more than a blank. */
  readonly apart: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/** A blank between two words of Latin letters does not part them: Mr. Wang is one name. */
const SEPARATORS = /(?:(?<![A-Za-z.]) +(?=[A-Za-z])|[ \t\u00a0]+(?![A-Za-z])|[\n\r,，;；。、|!！~]+[\s,，;；。、|!！~]*)+/g;
const STRONG = /[\n,，;；。、|]|\s{2,}/;

/** Cuts what the marks leave over at line breaks, commas and blanks. */
export function cutSegments(text: string, marks: readonly Mark[]): Segment[] {
  const pieces: { start: number; end: number; before: Mark | null; after: Mark | null }[] = [];
  let from = 0;
  let before: Mark | null = null;
  for (const mark of [...marks, null]) {
    pieces.push({ start: from, end: mark ? mark.start : text.length, before, after: mark });
    if (!mark) break;
    before = mark;
    from = Math.max(from, mark.end);
  }
  const cut = pieces.flatMap((p) => cutPiece(text, p.start, p.end, p.before, p.after));
  return cut.map((s, i) => ({ ...s, first: i === 0, last: i === cut.length - 1 }));
}

function cutPiece(text: string, start: number, end: number, before: Mark | null, after: Mark | null): Segment[] {
  const bounds = splitAt(text, start, end);
  return bounds.map(([from, to], i) => {
    const isFirst = i === 0;
    const isLast = i === bounds.length - 1;
    const touches = [isFirst ? before : null, isLast ? after : null];
    const left = isFirst ? before !== null || start === 0 : STRONG.test(text.slice(bounds[i - 1]?.[1] ?? from, from));
    const right = isLast ? true : STRONG.test(text.slice(to, bounds[i + 1]?.[0] ?? to));
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      role: isFirst && before?.kind === 'label' ? (before.value as LabelRole) : null,
      byPhone: touches.some((m) => m !== null && (isPhone(m) || (start === 0 && m.value === VIRTUAL))),
      byPostcode: touches.some((m) => m?.kind === 'postcode' || m?.kind === 'idcard'),
      apart: left && right,
      first: false,
      last: false,
    };
  });
}

function splitAt(text: string, start: number, end: number): [number, number][] {
  const bounds: [number, number][] = [];
  let from = start;
  SEPARATORS.lastIndex = start;
  for (let found = SEPARATORS.exec(text); found && found.index < end; found = SEPARATORS.exec(text)) {
    if (found[0].length === 1 && isSpacedName(text, from, found.index)) continue;
    if (found.index > from) bounds.push([from, found.index]);
    from = Math.min(end, found.index + found[0].length);
  }
  if (from < end) bounds.push([from, end]);
  return bounds;
}

/** 崔 莹 莹, 林 小姐: a blank inside a name that stands alone. */
function isSpacedName(text: string, from: number, blank: number): boolean {
  const { spaced } = namePatterns();
  spaced.lastIndex = from;
  return spaced.test(text) && blank < spaced.lastIndex;
}
