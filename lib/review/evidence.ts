import type { Finding, Span } from '../domain/finding';
import type { FlaggedEntry } from '../domain/flagged-entry';

/** The value that a finding speaks about, with the part of it that it means. */
export interface FindingEvidence {
  readonly text: string;
  readonly span: Span | null;
}

/** Finds the text behind a finding: the new value of its field if the save changed it, else the order's. Null when erased or unknown. */
export function evidenceOf(entry: FlaggedEntry, finding: Finding): FindingEvidence | null {
  if (finding.field === null) return null;
  const change = entry.changes.find((one) => one.type === finding.field);
  const text = change?.after || entry.order.values[finding.field] || finding.fix?.before || '';
  if (text === '') return null;
  return { text, span: isInside(finding.span, text) ? finding.span : null };
}

function isInside(span: Span | null, text: string): boolean {
  return span !== null && span.start >= 0 && span.end > span.start && span.end <= text.length;
}

/** The middle in which two texts differ: `same head`, `before | after`, `same tail`. Never splits a surrogate pair. */
export interface TextDiff {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

export function diffTexts(before: string, after: string): TextDiff {
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before[head] === after[head]) head++;
  if (head > 0 && isHighSurrogate(before, head - 1)) head--;
  let tail = 0;
  while (tail < limit - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (tail > 0 && isLowSurrogate(before, before.length - tail)) tail--;
  return {
    head: before.slice(0, head),
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
    tail: tail === 0 ? '' : before.slice(-tail),
  };
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
