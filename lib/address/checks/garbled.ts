import type { AddressFinding } from '../../domain/address';
import type { Analysis } from '../analyse';
import { type Check, finding, repaired } from './check';

/** Text broken on its way: wrong encodings, numbers run together, full-width signs. */
export const checkGarbled: Check = (analysis) => [...garbledText(analysis), ...fused(analysis), ...fullWidth(analysis)];

type Look = (analysis: Analysis) => AddressFinding[];

const garbledText: Look = ({ line }) => {
  const text = line.raw.slice(0, 1200);
  const found =
    /\ufffd+|锟斤拷|烫烫烫|屯屯屯|[\ue000-\uf8ff]+/.exec(text) ??
    /(?:[\u00c3-\u00ef][\u0080-\u00bf\u0152-\u017e\u2018-\u203a\u20ac\u2122][^\u4e00-\u9fff]{0,2}){3,}/.exec(text) ??
    /[\u00a1-\u00ff]{6,}/.exec(text) ??
    questionMarks(text);
  return found
    ? [{ code: 'garbled_text', severity: 'error', span: { start: found.index, end: found.index + found[0].length }, data: {} }]
    : [];
};

function questionMarks(text: string): RegExpExecArray | null {
  const runs = text.match(/\?{2,}/g) ?? [];
  return runs.length > 1 || runs.some((r) => r.length >= 4) ? /\?{2,}/.exec(text) : null;
}

const fused: Look = ({ line, tokens, marks }) => {
  const long = tokens.find((t) => (t.type === 'bare' || t.type === 'room') && /\d{6,}/.test(t.value ?? ''));
  if (long) return [finding(line, 'fused_number', long.start, long.end, { found: long.text })];
  const glued = marks.find((m) => m.kind === 'mobile' && m.start > 0 && /\d/.test(line.text.charAt(m.start - 1)));
  if (!glued) return [];
  const from = line.text.slice(0, glued.start).search(/\d+$/);
  return [
    finding(
      line,
      'fused_number',
      from,
      glued.end,
      { found: line.text.slice(from, glued.end) },
      repaired(line, glued.start, glued.start, ' '),
    ),
  ];
};

const fullWidth: Look = ({ line }) => {
  const found = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/.exec(line.raw.slice(0, 1200));
  if (!found) return [];
  const fix = line.raw.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0d\uff03]/g, (c) =>
    String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
  return [
    {
      code: 'fullwidth_chars',
      severity: 'info',
      span: { start: found.index, end: found.index + found[0].length },
      data: {},
      fix,
    },
  ];
};
