import type { Box } from './box';
import { Kind } from './kinds';
import { addPair, emitPair, type PairSink } from './pairs';
import { endsWithColon, tidy } from './text';

/** A word of at most 16 characters and its colon; times and addresses of the web are not labels. */
const LABEL = /(?:^|[\s，,；;。、|｜[(（【])([^\s:：，,；;。、|｜[(（【]{1,16}(?: [A-Za-z#.()]{1,16}){0,3}) ?[:：](?!\/\/)/g;
const BRACKET = /（([^（）]{1,12})）([^（）]{1,200})/g;
const CLOCK = /\d$/;

/** Pairs inside one text: `收货人：王建国 电话：138…`, `（收货人）李芳（手机号）139…`, `备注：` with its value in the next element. */
export function colonPairs(text: Box, sink: PairSink): void {
  const source = text.text;
  if (source.length < 2) return;
  const found = source.startsWith('（') ? bracketPairs(text, sink) : false;
  if (found || !/[:：]/.test(source)) return;
  const marks = [...source.matchAll(LABEL)].filter((mark) => !CLOCK.test(mark[1] ?? '')).slice(0, 12);
  for (const [i, mark] of marks.entries()) {
    const start = (mark.index ?? 0) + mark[0].length;
    const end = marks[i + 1]?.index ?? source.length;
    const value = withoutTail(tidy(source.slice(start, end)));
    const label = `${mark[1] ?? ''}${source.charAt(start - 1)}`;
    if (value !== '') addPair(sink, label, value, text, 'colon-inline');
    else if (i === marks.length - 1) valueOutside(text, label, sink);
  }
}

/** A value without the sign that parts it from the next, or closes a bracket that stood before its label. */
function withoutTail(value: string): string {
  const text = value.replace(/[，,；;。、|｜[(（【]$/, '').trimEnd();
  return /[\])）】]$/.test(text) && !/[[(（【]/.test(text) ? text.slice(0, -1) : text;
}

function valueOutside(text: Box, label: string, sink: PairSink): void {
  if (text.el !== null) return;
  let next = text.next;
  while (next?.el != null && next.fullText() === '' && next.controls === 0 && !next.is(Kind.lineBreak | Kind.control))
    next = next.next;
  if (next !== null && !endsWithColon(next.fullText()) && !next.is(Kind.lineBreak)) emitPair(sink, label, next, 'colon-sibling');
}

function bracketPairs(text: Box, sink: PairSink): boolean {
  let isFound = false;
  for (const [, label = '', value = ''] of text.text.matchAll(BRACKET)) {
    if (/\d/.test(label) || tidy(value) === '') continue;
    addPair(sink, label, tidy(value), text, 'bracket');
    isFound = true;
  }
  return isFound && text.text.startsWith('（');
}
