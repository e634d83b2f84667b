import type { FieldType } from '../../domain/field-type';
import type { TableRow } from '../../domain/snapshot';
import { isSame, kept } from '../memory';

/** What the characters of a value look like. Cheap shapes only: they support or veto a mapping, they never make one. */
export type Shape = 'empty' | 'money' | 'number' | 'phone' | 'email' | 'date' | 'code' | 'text';

const MONEY =
  /^[-+(]?\s*(?:[A-Z]{0,3}[$￥¥€£₩₽₺₴₫₹฿]|RM|Rs\.?|NT\$|HK\$|CNY|USD|EUR|GBP)\s*[-+]?[\d.,' ]*\)?\s*(?:元|[A-Z]{3})?(?: (?:incl?|excl?)\.? (?:tax|vat))?$|^[-+]?[\d.,]+\s*(?:元|[$€£₽₺₴₫₹฿]|USD|EUR|GBP|CHF|CNY|RMB|zł|kr|Kč|Ft|руб\.?|円|원)$/i;

const SHORT = 8;

/** The shape of a shown value. */
export function shapeOf(value: string): Shape {
  const text = value.trim();
  if (text === '' || /^(?:-+|—|暂无|无|n\/a)$/i.test(text)) return 'empty';
  if (text.length > 60) return 'text';
  // Most values of a list hold no digit: of all shapes only a short sign of money and an address of mail have none.
  if (!/[\d@]/.test(text)) return text.length <= SHORT && MONEY.test(text) ? 'money' : 'text';
  if (MONEY.test(text)) return 'money';
  if (/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(text)) return 'email';
  if (
    /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}(?!\d)|\d{1,2}\.? \p{L}{3,9}\.? \d{4})/u.test(
      text,
    )
  )
    return 'date';
  if (/^(?:\+?\d{1,3}[- ]?)?(?:1[3-9]\d{9}|\(?0?\d{2,4}\)?[- ]\d{3,4}[- ]?\d{3,4})$/.test(text)) return 'phone';
  if (/^\d+ ?(?:items?|pcs|pieces|units?|件|个|份)$/i.test(text)) return 'number';
  if (/^-?[\d,]+(?:\.\d+)?%?$/.test(text)) return /^\d{8,}$/.test(text) ? 'code' : 'number';
  if (/^#?[A-Za-z]{0,6}[-_ ]?\d[\w-]{3,}$/.test(text)) return 'code';
  return 'text';
}

/** Shapes of all cells of a row, worked out once. */
const shapesOf = kept((row: TableRow) => row.cells.map(shapeOf));
/** So many rows tell what a column holds. */
const SAMPLE = 40;

/** The commonest shape in one column, empty cells left out; "empty" when there are no others. */
export function commonShape(rows: readonly TableRow[], column: number): Shape {
  const counts = new Map<Shape, number>();
  for (const [i, row] of rows.entries()) {
    if (i >= SAMPLE) break;
    const shape = shapesOf(row)[column] ?? 'empty';
    if (shape !== 'empty') counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'empty';
}

/**
 * True when every column of a table would be taken for what it was taken for before: the first row is the same, the others look
 * alike, and where the first row is empty they say the same.
 */
export function hasSameShapes(rows: readonly TableRow[], before: readonly TableRow[]): boolean {
  const first = rows[0];
  if (first === undefined || first !== before[0] || rows.length !== before.length) return false;
  for (let i = 1; i < rows.length; i += 1) {
    const [row, old] = [rows[i], before[i]];
    if (row === old || row === undefined || old === undefined) continue;
    if (i < SAMPLE && !isSame(shapesOf(row), shapesOf(old))) return false;
    if (first.cells.some((cell, h) => cell.trim() === '' && row.cells[h] !== old.cells[h])) return false;
  }
  return true;
}

/** `Hans Müller`, `Doe, John`, 王建国: up to four words without digits. */
export function isPersonName(value: string): boolean {
  const text = value.trim();
  if (/[省市区县區縣]/u.test(text)) return false;
  return (
    text.length <= 40 &&
    /^(?:\p{Script=Han}{1,4}(?: ?\p{Script=Han}{1,4})?|\p{Lu}[\p{L}.'’-]*(?:,? (?:(?:de|da|di|van|von|der|den|la|le|el|bin|al) )*\p{Lu}[\p{L}.'’-]*){1,3})$/u.test(
      text,
    )
  );
}

/** A name with the legal form of a company in it. */
export function isCompanyName(value: string): boolean {
  return (
    !value.includes('@') &&
    /公司|集团|有限|商行|株式会社|(?:^|[\s,.])(?:ltd|inc|llc|gmbh|corp|co|plc|b\.?v|s\.?a|s\.?r\.?l|pty|ag|kg)\.?$/iu.test(
      value.trim(),
    )
  );
}

/** Several words and numbers in one value: an address in full. */
export function isLongAddress(value: string): boolean {
  const text = value.trim();
  return text.length > 30 && /\d/.test(text) && text.split(/[,，\s]+/).length >= 6;
}

/** A value that names province, city or district before the street. */
export function namesRegions(value: string): boolean {
  return /(?:省|市|自治区|[区區縣县]).{3,}/u.test(value) || value.split(/[,，]/).length >= 3;
}

const REGION_ENDS: readonly (readonly [RegExp, FieldType])[] = [
  [/(?:省|自治区|自治區|県|東京都|大阪府|京都府|北海道)$/, 'province'],
  [/(?:街道|[镇乡鎮鄉])$/, 'town'],
  [/[区县區縣]$/, 'district'],
  [/市$/, 'city'],
];

/** The region that the options of a select name; null when fewer than half of them end like one. */
export function regionOfOptions(options: readonly string[]): FieldType | null {
  const names = options.slice(0, 12).filter((one) => !/请选择|選擇|select|全部|\//i.test(one));
  for (const [end, type] of REGION_ENDS) {
    if (names.length > 0 && names.filter((one) => end.test(one.trim())).length * 2 > names.length) return type;
  }
  return null;
}
