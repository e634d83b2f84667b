const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** One spelling for a number: 三 and 3 agree, a12 and A12 agree, leading zeros stay. Other text comes back unchanged. */
export function numberValue(text: string): string {
  if (!/^[零〇一二两三四五六七八九十百]+$/.test(text)) return text.toUpperCase();
  if (!/[十百]/.test(text)) return [...text].map((c) => DIGITS[c] ?? '').join('');
  let total = 0;
  let digit = 0;
  for (const c of text) {
    if (c === '百') total += (digit || 1) * 100;
    else if (c === '十') total += (digit || 1) * 10;
    else digit = DIGITS[c] ?? 0;
    if (c === '百' || c === '十') digit = 0;
  }
  return String(total + digit);
}
