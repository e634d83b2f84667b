/** Signs of the coding: printable ASCII without what a string literal would have to escape. */
export const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}~';

/**
 * Gives back a text coded by scripts/pack/char-code.ts: one sign stands for each frequent character, two for each of the
 * rest. `frequent` lists the former in the order of the alphabet, `rest` the latter by the distances of their code points.
 */
export function decodeText(frequent: string, rest: string, body: string): string {
  const size = ALPHABET.length;
  const values = new Uint8Array(128);
  for (let i = 0; i < size; i++) values[ALPHABET.charCodeAt(i)] = i;
  const others = decodeSteps(rest, values);
  const singles = frequent.length;
  let out = '';
  for (let i = 0; i < body.length; i++) {
    const value = values[body.charCodeAt(i)] ?? 0;
    if (value < singles) out += frequent.charAt(value);
    else out += others.charAt((value - singles) * size + (values[body.charCodeAt(++i)] ?? 0));
  }
  return out;
}

function decodeSteps(rest: string, values: Uint8Array): string {
  const top = ALPHABET.length - 1;
  const at = (i: number): number => values[rest.charCodeAt(i)] ?? 0;
  let out = '';
  let code = 0;
  for (let i = 0; i < rest.length; i++) {
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
