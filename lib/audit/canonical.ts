/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 units, no blanks, numbers and texts as ECMAScript writes them. `undefined`
 * members vanish as in JSON. Throws on what JSON cannot hold. Ours because the kept libraries take four times as long, which
 * every append would pay; `tests/audit/hash.test.ts` holds it against one of them and against the standard's vectors.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('JSON has no such number');
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? arrayText(value) : objectText(value as Readonly<Record<string, unknown>>);
    default:
      throw new TypeError(`JSON has no ${typeof value}`);
  }
}

function arrayText(items: readonly unknown[]): string {
  let text = '[';
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    text += (i > 0 ? ',' : '') + (item === undefined ? 'null' : canonicalJson(item));
  }
  return `${text}]`;
}

function objectText(object: Readonly<Record<string, unknown>>): string {
  let text = '{';
  for (const key of Object.keys(object).sort()) {
    const value = object[key];
    if (value !== undefined) text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key)}:${canonicalJson(value)}`;
  }
  return `${text}}`;
}
