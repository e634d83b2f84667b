/** What the characters of a value look like. Cheap shapes only: they support or veto a mapping, they never make one. */
export type Shape = 'empty' | 'money' | 'number' | 'phone' | 'email' | 'date' | 'code' | 'text';

const MONEY =
  /^[-+(]?\s*(?:[A-Z]{0,3}[$￥¥€£₩]|RM|Rs\.?|NT\$|HK\$|CNY|USD|EUR|GBP)\s*[-+]?[\d.,' ]*\)?\s*元?$|^[-+]?[\d.,]+\s*(?:元|€|£|USD|EUR|CNY|RMB)$/i;

/** The shape of a shown value. */
export function shapeOf(value: string): Shape {
  const text = value.trim();
  if (text === '' || /^(?:-+|—|暂无|无|n\/a)$/i.test(text)) return 'empty';
  if (text.length > 60) return 'text';
  if (MONEY.test(text)) return 'money';
  if (/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(text)) return 'email';
  if (/^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}\/\d{1,2}\/\d{4}|(?:[A-Z][a-z]{2,8})\.? \d{1,2}, \d{4})/.test(text))
    return 'date';
  if (/^(?:\+?\d{1,3}[- ]?)?(?:1[3-9]\d{9}|\(?0?\d{2,4}\)?[- ]\d{3,4}[- ]?\d{3,4})$/.test(text)) return 'phone';
  if (/^-?[\d,]+(?:\.\d+)?%?$/.test(text)) return /^\d{8,}$/.test(text) ? 'code' : 'number';
  if (/^#?[A-Za-z]{0,6}[-_ ]?\d[\w-]{3,}$/.test(text)) return 'code';
  return 'text';
}

/** The commonest shape of several values, empty ones left out; "empty" when there are none. */
export function commonShape(values: readonly string[]): Shape {
  const counts = new Map<Shape, number>();
  for (const value of values) {
    const shape = shapeOf(value);
    if (shape !== 'empty') counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'empty';
}
