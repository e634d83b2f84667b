import type { Snapshot } from '../../domain/snapshot';
import type { Mapped, SnapshotMap } from '../map';
import { kept } from '../memory';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bcny\b|\brmb\b|人民币|yuan renminbi|chinese yuan|^yuan$/i, 'CNY'],
  [/\btwd\b|\bntd\b|新[台臺][币幣]/i, 'TWD'],
  [/\bhkd\b|港[币幣元]|hong kong dollar/i, 'HKD'],
  [/\busd\b|us dollar|美元/i, 'USD'],
  [/\beur\b|euro|欧元/i, 'EUR'],
  [/\bgbp\b|pound sterling|英镑/i, 'GBP'],
  [/\bjpy\b|日元|日圆|yen/i, 'JPY'],
  [/\b(?:aud|cad|sgd|myr|thb|krw|inr|chf|nzd|sek|nok|dkk|pln|brl|mxn|php|idr|vnd)\b/i, ''],
];
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/NT\$/, 'TWD'],
  [/HK\$/, 'HKD'],
  [/RM\s?\d/, 'MYR'],
  [/[￥¥]/, 'CNY'],
  [/€/, 'EUR'],
  [/£/, 'GBP'],
  [/₩/, 'KRW'],
  [/\d\s*元/, 'CNY'],
  [/\$/, 'USD'],
];

/** Whether any of the signs can be in a text. */
const HAS_SIGN = /[$￥¥€£₩元M]/;

/**
 * ISO 4217 code that the page's amounts are in: a currency field first, then the signs beside amounts, then the language.
 * `¥` is yen on Japanese pages.
 */
export function currencyOf(snapshot: Snapshot, map: SnapshotMap): string {
  const isCurrency = (one: Mapped) => one.type === 'currency' && one.role !== 'filter';
  for (const { value } of [...map.controls.filter(isCurrency), ...map.pairs.filter(isCurrency)]) {
    const code = byName(value);
    if (code !== null) return code;
  }
  const code = signOfValues(map.pairs) ?? signOfValues(map.controls) ?? signOfTables(snapshot) ?? signOfNear(snapshot);
  if (code === null) return byLanguage(snapshot.lang);
  return code === 'CNY' && snapshot.lang.startsWith('ja') ? 'JPY' : code;
}

// Most pages show a sign in one of the first texts; the list of controls is long and seldom another.
const signOfValues = kept((list: readonly Mapped[]): string | null => firstSign(list, ({ value }) => value));
const signOfControls = kept((list: Snapshot['controls']): string | null => firstSign(list, ({ nearText }) => nearText));
const signOfNear = ({ controls }: Snapshot) => signOfControls(controls);

function signOfTables({ tables }: Snapshot): string | null {
  for (const { rows } of tables)
    for (let r = 0; r < Math.min(rows.length, 3); r += 1) {
      const code = firstSign(rows[r]?.cells ?? [], (cell) => cell);
      if (code !== null) return code;
    }
  return null;
}

function firstSign<T>(list: readonly T[], textOf: (one: T) => string): string | null {
  for (const one of list) {
    const text = textOf(one);
    const sign = text.length <= 40 && HAS_SIGN.test(text) ? SIGNS.find(([pattern]) => pattern.test(text)) : undefined;
    if (sign) return sign[1];
  }
  return null;
}

function byName(value: string): string | null {
  const found = NAMES.find(([pattern]) => pattern.test(value));
  if (!found) return /^[A-Z]{3}$/.test(value.trim()) ? value.trim() : null;
  return found[1] || (found[0].exec(value)?.[0].toUpperCase() ?? null);
}

function byLanguage(lang: string): string {
  if (/^zh-(?:tw|hant)/i.test(lang)) return 'TWD';
  if (/^zh-hk/i.test(lang)) return 'HKD';
  if (/^zh/i.test(lang)) return 'CNY';
  return /^ja/i.test(lang) ? 'JPY' : 'USD';
}
