/** Signs that start a formula in Excel, WPS or LibreOffice, full-width ones included; blanks before them do not help. */
const FORMULA = /^[\s\u00a0\u200b\ufeff"']*[=+\-@＝＋－＠]|^[\t\r\n|]/u;
/** Most texts: empty, or starting with a letter or a Chinese character. */
const HARMLESS = /^(?:$|[A-Za-z\u3400-\u9fff])/;
const NUMBER = /^[+-]?\d{1,15}(?:\.\d+)?$/;

/**
 * What a spreadsheet would read as a number or a date and so destroy: digits from the twelfth on, leading zeros, `3-502`,
 * `1/2`, `12:30`, `3E10`.
 */
const LONG = /^[+-]?(?:\d{12,}|0\d+)$/;
const DATE = /^(?:\d{1,4}[-/年]\d{1,2}(?:[-/月]\d{1,4}日?)?|\d{1,4}\.\d{1,2}\.\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?)$/;
const POWER = /^\d+(?:\.\d+)?[eE][+-]?\d+$/;

/**
 * A text as a spreadsheet keeps it: nothing runs as a formula, nothing turns into another value. A formula gets a leading
 * apostrophe; ids and the like get a trailing tab, which Excel, WPS and LibreOffice take as text and keep through saving
 * and opening again. Plain numbers, negative ones too, stay numbers.
 */
export function safeText(text: string): string {
  if (HARMLESS.test(text)) return text;
  if (LONG.test(text) || DATE.test(text) || POWER.test(text)) return `${text}\t`;
  if (NUMBER.test(text)) return text;
  return FORMULA.test(text) ? `'${text}` : text;
}
