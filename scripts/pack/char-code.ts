import { ALPHABET, type Content, decodeContent } from '../../lib/address/char-code';

/** A text in a coding that gzip shrinks further than UTF-8: see `decodeContent` in lib/address/char-code.ts. */
export interface Coded {
  readonly frequent: string;
  readonly rest: string;
  readonly body: string;
}

/** Codes a text of a few thousand different characters and some sets, and reads it back. One-sign codes are as many as leave room for the rest. */
export function encodeContent({ text, sets }: Content): Coded {
  const counts = new Map<string, number>();
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1);
  const byUse = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([c]) => c);
  const size = ALPHABET.length;
  let singles = size - 1;
  while (singles + (size - singles) * size < byUse.length) singles--;
  const frequent = byUse.slice(0, singles);
  const rest = byUse.slice(singles).sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0));
  const codes = new Map<string, string>();
  frequent.forEach((c, i) => {
    codes.set(c, ALPHABET.charAt(i));
  });
  rest.forEach((c, i) => {
    codes.set(c, ALPHABET.charAt(singles + Math.floor(i / size)) + ALPHABET.charAt(i % size));
  });
  const coded = {
    frequent: frequent.join(''),
    rest: [rest, ...sets.map((set) => [...set])].map(encodeSteps).join(' '),
    body: [...text].map((c) => codes.get(c) ?? '').join(''),
  };
  const back = decodeContent(coded.frequent, coded.rest, coded.body);
  if (back.text !== text || back.sets.join() !== sets.join()) throw new Error('the coded pack does not read back');
  return coded;
}

/** Ascending characters as the distances between them, the last sign of the alphabet carrying over. */
export function encodeSteps(characters: readonly string[]): string {
  let out = '';
  let at = 0;
  const top = ALPHABET.length - 1;
  for (const c of characters) {
    let step = c.charCodeAt(0) - at;
    at = c.charCodeAt(0);
    const far = Math.floor(step / (top * top));
    if (far > 0) out += ALPHABET.charAt(top).repeat(2) + ALPHABET.charAt(far);
    step -= far * top * top;
    out +=
      step >= top
        ? ALPHABET.charAt(top) + ALPHABET.charAt(Math.floor(step / top)) + ALPHABET.charAt(step % top)
        : ALPHABET.charAt(step);
  }
  return out;
}
