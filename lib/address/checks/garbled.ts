import type { AddressFinding } from '../../domain/address';
import type { Analysis } from '../analyse';
import { sections } from '../sections';
import { type Check, finding, repaired } from './check';

/** Text broken on its way: remains of programs, wrong encodings, numbers run together, full-width signs. */
export const checkGarbled: Check = (analysis) => [
  ...garbledText(analysis),
  ...artifacts(analysis),
  ...fused(analysis),
  ...fullWidth(analysis),
];

type Look = (analysis: Analysis) => AddressFinding[];

const ARTIFACT =
  /\b(?:undefined|null|NaN)\b|(?:undefined|null|NaN)(?=[\u4e00-\u9fff]|undefined|null|NaN)|(?<=[\u4e00-\u9fff\d])(?:undefined|null|NaN)(?![A-Za-z])|#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!)|\[object \w+\]|<\/?[a-z][^<>]{0,60}>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|\\[nrt]|\\u[0-9a-f]{4}|\$\{[^}]{0,40}\}|\{\{[^}]{0,40}\}\}|(?:%[0-9A-F]{2}){3,}/gi;

const garbledText: Look = ({ line }) => {
  const text = line.raw.slice(0, 1200);
  const found =
    /\ufffd+|锟斤拷|烫烫烫|屯屯屯|[\ue000-\uf8ff]+/.exec(text) ??
    /(?:[\u00c3-\u00ef][\u0080-\u00bf\u0152-\u017e\u2018-\u203a\u20ac\u2122][^\u4e00-\u9fff]{0,2}){3,}/.exec(text) ??
    /[\u00a1-\u00ff]{6,}/.exec(text) ??
    questionMarks(text);
  if (found) return [raw('garbled_text', found.index, found.index + found[0].length)];
  return isMojibake(text) ? [raw('garbled_text', 0, text.length)] : [];
};

function raw(code: 'garbled_text', start: number, end: number): AddressFinding {
  return { code, severity: 'error', span: { start, end }, data: {} };
}

function questionMarks(text: string): RegExpExecArray | null {
  const runs = text.match(/\?{2,}/g) ?? [];
  return runs.length > 1 || runs.some((r) => r.length >= 4) ? /\?{2,}/.exec(text) : null;
}

/** UTF-8 read as GBK gives characters that addresses hardly ever have. */
function isMojibake(text: string): boolean {
  const signs = mojibake();
  let odd = 0;
  let ideographs = 0;
  for (const c of text) {
    if (c === '€') odd++;
    if (c < '\u4e00' || c > '\u9fff') continue;
    ideographs++;
    if (signs.has(c) || isRareMetal(c)) odd++;
  }
  return odd >= 3 && odd * 3 >= ideographs;
}

let made: ReadonlySet<string> | null = null;

function mojibake(): ReadonlySet<string> {
  made ??= new Set(sections().mojibake);
  return made;
}

/** Wrong decoding heaps rare characters with the metal radical; the everyday ones are left out. */
function isRareMetal(c: string): boolean {
  return c >= '\u9350' && c <= '\u946f' && !'鎮鐵鍾鐘鏡鏈鎖鑫鎬鍋鍊鍵鏢鐳鑒鑄鎧'.includes(c);
}

const artifacts: Look = ({ line }) => {
  const text = line.raw.slice(0, 1200);
  if (!/[<&\\[%{$#]|n(?:ull|aN)|undefined/i.test(text)) return [];
  const all = [...text.matchAll(ARTIFACT)];
  const first = all[0];
  if (!first) return [];
  const fix = line.raw.replace(ARTIFACT, ' ').replace(/\s+/g, ' ').trim();
  return [
    {
      code: 'system_artifact',
      severity: 'warn',
      span: { start: first.index, end: first.index + first[0].length },
      data: { found: first[0] },
      ...(fix ? { fix } : {}),
    },
  ];
};

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
