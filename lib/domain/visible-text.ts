/** A run of a text as it may be shown: plain, or one character that would hide, reorder or break what stands around it. */
export interface TextRun {
  readonly text: string;
  readonly hidden: boolean;
}

/**
 * Controls, format characters (zero-width, direction-changing), the two separators, everything that Unicode calls
 * ignorable (fillers, variation selectors), the blank Braille pattern, and spaces of odd widths. Tab, line feed, the
 * plain, the no-break and the ideographic space stay what they are.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\u1680\u2000-\u200a\u202f\u205f]/u;
const PLAIN: ReadonlySet<string> = new Set(['\t', '\n']);
const MARK = /\p{Mn}|\p{Me}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
/** Letters carry one or two marks; a pile of them is drawn over the lines above and below. */
const MOST_MARKS = 3;

/** Splits a page's text into runs, so that a screen can mark what a reader would not see. */
export function visibleRuns(text: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let plain = '';
  let marks = 0;
  let before = '';
  for (const character of text) {
    marks = MARK.test(character) ? marks + 1 : 0;
    const isHidden = isHiddenAfter(before, character) || marks > MOST_MARKS;
    before = character;
    if (!isHidden) {
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

/** The same as one text, for where nothing can be marked. */
export function visibleText(text: string): string {
  return visibleRuns(text)
    .map((run) => (run.hidden ? `[${run.text}]` : run.text))
    .join('');
}

/** The selector that makes a picture of a picture is no disguise; behind a digit it is one. */
function isHiddenAfter(before: string, character: string): boolean {
  if (PLAIN.has(character) || (character === '\ufe0f' && PICTURE.test(before))) return false;
  return HIDDEN.test(character);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
