/** Signs of the coding: printable ASCII without what a string literal would have to escape. */
export const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}~';

/** What a coded pack holds: a text, and sets of characters in the order of their code points. */
export interface Content {
  readonly text: string;
  readonly sets: readonly string[];
}

/**
 * Gives back what scripts/pack/char-code.ts coded: one sign stands for each frequent character of the text, two for each of the
 * rest. `frequent` lists the former in the order of the alphabet; `rest` and the sets are coded by distances, parted by blanks.
 */
export function decodeContent(frequent: string, rest: string, body: string): Content {
  const size = ALPHABET.length;
  const values = new Uint8Array(128);
  for (let i = 0; i < size; i++) values[ALPHABET.charCodeAt(i)] = i;
  const [others = '', ...sets] = rest.split(' ').map((coded) => decodeSteps(coded, values));
  const singles = frequent.length;
  const codes = Uint16Array.from(frequent + others, (c) => c.charCodeAt(0));
  const out = new Uint16Array(body.length);
  let length = 0;
  for (let i = 0; i < body.length; i++) {
    const value = values[body.charCodeAt(i)] ?? 0;
    const at = value < singles ? value : singles + (value - singles) * size + (values[body.charCodeAt(++i)] ?? 0);
    out[length++] = codes[at] ?? 0;
  }
  return { text: textOf(out, length), sets };
}

function textOf(codes: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += 8192) text += String.fromCharCode(...codes.subarray(i, Math.min(length, i + 8192)));
  return text;
}

function decodeSteps(coded: string, values: Uint8Array): string {
  const top = ALPHABET.length - 1;
  const at = (i: number): number => values[coded.charCodeAt(i)] ?? 0;
  let out = '';
  let code = 0;
  for (let i = 0; i < coded.length; i++) {
    let step = at(i);
    if (step === top && at(i + 1) === top) {
      code += at(i + 2) * top * top;
      i += 3;
      step = at(i);
    }
    if (step === top) {
      step = at(i + 1) * top + at(i + 2);
      i += 2;
    }
    code += step;
    out += String.fromCharCode(code);
  }
  return out;
}
