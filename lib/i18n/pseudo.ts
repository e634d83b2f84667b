import type { Texts } from './messages';

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ğ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ' },
  ...{ n: 'ñ', o: 'ó', p: 'þ', q: 'ɋ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž' },
};

/**
 * Turns real texts into the pseudo-language: accented, a third longer, between ⟦ ⟧, placeholders untouched.
 * A sentence on a screen without the brackets was never translated; one that is cut off has too little room.
 */
export function pseudoTexts(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudo(text)]));
}

function pseudo(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith('{') ? piece : accent(piece)))
    .join('');
  // In words, as people write: one long word would break no line.
  const longer = '~'.repeat(Math.ceil(text.length / 3)).replace(/~{9}(?=~)/g, '$& ');
  return `⟦${accented}${longer}⟧`;
}

function accent(text: string): string {
  return [...text].map((letter) => ACCENTED[letter] ?? letter).join('');
}
