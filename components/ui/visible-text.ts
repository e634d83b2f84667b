/** A run of a text as it may be shown: plain, or one character that would hide, reorder or break what stands around it. */
export interface TextRun {
  readonly text: string;
  readonly hidden: boolean;
}

/** Controls and format characters (zero-width, direction-changing) and the two separators. Tab and line feed stay what they are. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
const PLAIN: ReadonlySet<string> = new Set(['\t', '\n']);

/** Splits a page's text into runs, so that a screen can mark what a reader would not see. */
export function visibleRuns(text: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let plain = '';
  for (const character of text) {
    if (PLAIN.has(character) || !HIDDEN.test(character)) {
      plain += character;
      continue;
    }
    if (plain) runs.push({ text: plain, hidden: false });
    plain = '';
    runs.push({ text: codeOf(character), hidden: true });
  }
  if (plain) runs.push({ text: plain, hidden: false });
  return runs;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
