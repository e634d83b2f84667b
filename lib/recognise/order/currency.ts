import type { Snapshot } from '../../domain/snapshot';
import type { SnapshotMap } from '../map';

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

/**
 * ISO 4217 code that the page's amounts are in: a currency field first, then the signs beside amounts, then the language.
 * `¥` is yen on Japanese pages.
 */
export function currencyOf(snapshot: Snapshot, map: SnapshotMap): string {
  const fields = [...map.controls, ...map.pairs].filter((one) => one.type === 'currency' && one.role !== 'filter');
  for (const { value } of fields) {
    const code = byName(value);
    if (code !== null) return code;
  }
  const values = [...map.pairs, ...map.controls]
    .map((one) => one.value)
    .concat(
      cellsOf(snapshot),
      snapshot.controls.map((one) => one.nearText),
    );
  for (const value of values) {
    const sign = value.length <= 40 ? SIGNS.find(([pattern]) => pattern.test(value)) : undefined;
    if (sign) return sign[1] === 'CNY' && snapshot.lang.startsWith('ja') ? 'JPY' : sign[1];
  }
  return byLanguage(snapshot.lang);
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

function cellsOf(snapshot: Snapshot): string[] {
  return snapshot.tables.flatMap((table) => table.rows.slice(0, 3).flatMap((row) => row.cells));
}
