/** Currencies whose minor unit is not a hundredth (ISO 4217, list one). Every other code has two decimals. */
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** Currencies that are usually written with a comma before the decimals, so that `1.234` is a thousand. */
const COMMA_DECIMALS = new Set(
  'ARS BRL CLP COP CRC CZK DKK EUR HUF IDR ISK MAD NOK PLN PYG RON RSD RUB SEK TRY UAH UYU VND'.split(' '),
);

/** Signs that name exactly one currency, longest first so that HK$ is not read as $. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['HK$', 'HKD'],
  ['US$', 'USD'],
  ['NT$', 'TWD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['CA$', 'CAD'],
  ['CN¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['RMB', 'CNY'],
  ['R$', 'BRL'],
  ['S$', 'SGD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['KČ', 'CZK'],
  ['ZŁ', 'PLN'],
  ['RP', 'IDR'],
  ['RM', 'MYR'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₹', 'INR'],
  ['₱', 'PHP'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['円', 'JPY'],
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['日元', 'JPY'],
  ['英镑', 'GBP'],
];

/** Signs that several currencies share; the page's own currency decides among them, the first otherwise. */
const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
  '¥': ['CNY', 'JPY'],
  $: ['USD', 'AUD', 'CAD', 'HKD', 'SGD', 'NZD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS', 'BRL', 'UYU'],
  KR: ['SEK', 'NOK', 'DKK', 'ISK'],
};

/** Number of decimals of a currency by ISO 4217; two for codes that are not listed. */
export function exponentOf(currency: string): number {
  return EXPONENTS[currency] ?? 2;
}

/** Whether amounts of this currency usually carry a decimal comma. */
export function hasCommaDecimals(currency: string): boolean {
  return COMMA_DECIMALS.has(currency);
}

/**
 * Finds the currency sign or code at the start or the end of an upper-cased, normalised text.
 * Returns the currency and the text without the sign; `currency` is `fallback` where there is no sign.
 */
export function takeCurrency(text: string, fallback: string): { currency: string; rest: string } {
  if (/^[-+.,'\d ]*$/.test(text)) return { currency: fallback, rest: text };
  for (const [sign, currency] of SIGNS) {
    const rest = stripEnd(text, sign);
    if (rest !== null) return { currency, rest };
  }
  for (const [sign, candidates] of Object.entries(SHARED_SIGNS)) {
    const rest = stripEnd(text, sign);
    if (rest !== null) return { currency: candidates.includes(fallback) ? fallback : (candidates[0] ?? fallback), rest };
  }
  const code = /^([+-]?)\s*([A-Z]{3})(?![A-Z])\s*(.*)$/.exec(text) ?? /^()(?=.*\d)(.*?)\s*(?<![A-Z])([A-Z]{3})$/.exec(text);
  if (!code) return { currency: fallback, rest: text };
  const [, sign = '', first = '', second = ''] = code;
  const isPrefix = /^[A-Z]{3}$/.test(first);
  return isPrefix ? { currency: first, rest: sign + second } : { currency: second, rest: first.trim() };
}

function stripEnd(text: string, sign: string): string | null {
  if (!text.includes(sign)) return null;
  const lead = /^[+-]?\s*/.exec(text)?.[0] ?? '';
  if (text.startsWith(sign, lead.length)) return lead.trim() + text.slice(lead.length + sign.length).trim();
  if (text.endsWith(sign)) return text.slice(0, -sign.length).trim();
  return null;
}
