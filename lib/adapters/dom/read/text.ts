/** Longest text that is kept of anything that is not itself a value. */
export const MAX_TEXT = 2000;
const LONG_RUN = /\s\s|[\t\n\r\f\u00a0\u3000]/;
const RUN = /\s+/g;
const EDGE_MARKS = /^[\s*＊·•]+|[\s*＊]+$/g;
const SYMBOLS_ONLY = /^[\s\p{P}\p{S}]*$/u;

/**
 * Text with runs of white space made one space and the edges trimmed.
 * @param raw any text, however long: only the first `max` characters (and a little more) are looked at
 */
export function tidy(raw: string, max: number = MAX_TEXT): string {
  const head = raw.length > max * 4 ? raw.slice(0, max * 4) : raw;
  const text = (LONG_RUN.test(head) ? head.replace(RUN, ' ') : head).trim();
  return text.length > max ? text.slice(0, max) : text;
}

/** A label without the stars that mark a required field. */
export function tidyLabel(raw: string): string {
  return tidy(raw, 200).replace(EDGE_MARKS, '');
}

/** True when nothing but signs is left, such as `￥`, `-￥` or `*`: no word that could be a label. */
export function isSymbols(text: string): boolean {
  return text.length < 12 && SYMBOLS_ONLY.test(text);
}

/** True for `收货人：` and `Name:`. */
export function endsWithColon(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 58 || last === 0xff1a;
}
