import { REMAINS } from '../wanted';
import type { Check } from './check';
import { MOJIBAKE } from './mojibake.data';

/** What lines seldom hold: remains of programs and text in a wrong decoding. */
export const checkRemains: Check = (analysis, context) => {
  const text = analysis.line.raw.slice(0, 1200);
  if (!REMAINS.test(text)) return [];
  return isMojibake(text)
    ? [{ code: 'garbled_text', severity: 'error', span: { start: 0, end: text.length }, data: {} }]
    : artifacts(analysis, context);
};

const ARTIFACT =
  /\b(?:undefined|null|NaN)\b|(?:undefined|null|NaN)(?=[\u4e00-\u9fff]|undefined|null|NaN)|(?<=[\u4e00-\u9fff\d])(?:undefined|null|NaN)(?![A-Za-z])|#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!)|\[object \w+\]|<\/?[a-z][^<>]{0,60}>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|\\[nrt]|\\u[0-9a-f]{4}|\$\{[^}]{0,40}\}|\{\{[^}]{0,40}\}\}|(?:%[0-9A-F]{2}){3,}/gi;

/** Remains of programs: undefined, &nbsp;, #REF!, [object Object]. */
const artifacts: Check = ({ line }) => {
  const text = line.raw.slice(0, 1200);
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

/** UTF-8 read as GBK gives characters that addresses hardly ever have. */
function isMojibake(text: string): boolean {
  let odd = 0;
  let ideographs = 0;
  for (const c of text) {
    if (c === '€') odd++;
    if (c < '\u4e00' || c > '\u9fff') continue;
    ideographs++;
    if (SIGNS.has(c) || isRareMetal(c)) odd++;
  }
  return odd >= 3 && odd * 3 >= ideographs;
}

const SIGNS: ReadonlySet<string> = new Set(MOJIBAKE);

/** Wrong decoding heaps rare characters with the metal radical; the everyday ones are left out. */
function isRareMetal(c: string): boolean {
  return c >= '\u9350' && c <= '\u946f' && !'鎮鐵鍾鐘鏡鏈鎖鑫鎬鍋鍊鍵鏢鐳鑒鑄鎧'.includes(c);
}
