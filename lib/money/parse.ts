import Big from 'big.js';
import type { Money } from '../domain/money';
import { exponentOf, hasCommaDecimals, takeCurrency } from './currency';

export type MoneyUnit = '元' | '分' | '万元';

export interface ParsedMoney {
  readonly money: Money;
  /** The unit word that stood behind the number; null when there was none. */
  readonly unit: MoneyUnit | null;
}

/** Longer texts are not amounts; the limit also keeps hostile pages from costing time. */
const MAX_LENGTH = 64;
const UNITS: readonly (readonly [RegExp, MoneyUnit, number])[] = [
  [/万(?:元|圆|块)?(?:整)?$/, '万元', 10_000],
  [/(?:元|圆|块)(?:整|正)?$/, '元', 1],
  [/分$/, '分', 0.01],
];

/**
 * Reads an amount as a page or a clerk words it: `￥89.00元`, `-￥20`, `1.234,56 €`, `３万`, `(12.50)`.
 * `currency` is the page's ISO 4217 code and decides what a bare number or a shared sign means.
 * Returns null for what is not one amount, and for amounts with more decimals than the currency has.
 */
export function parseMoney(text: string, currency: string): ParsedMoney | null {
  if (text.length === 0 || text.length > MAX_LENGTH) return null;
  const quick = plainAmount(text, currency);
  if (quick) return quick;
  const plain = normalise(text);
  const signed = takeCurrency(plain, currency);
  const worded = takeUnit(signed.rest);
  // A sign may stand on both sides of the unit: ￥89.00元 and 89.00元人民币.
  const again = takeCurrency(worded.rest, signed.currency);
  const number = readNumber(again.rest, again.currency);
  if (number === null) return null;
  const minor = number.times(worded.factor).times(new Big(10).pow(exponentOf(again.currency)));
  if (!minor.eq(minor.round()) || minor.abs().gt(Number.MAX_SAFE_INTEGER)) return null;
  return { money: { minor: minor.toNumber() + 0, currency: again.currency }, unit: worded.unit };
}

/** Most amounts on most pages are plain: 89, 89.00, -20.00. They need none of the rest. */
function plainAmount(text: string, currency: string): ParsedMoney | null {
  // Three decimals may be thousands as well.
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '0', decimals = ''] = match;
  const exponent = exponentOf(currency);
  const kept = decimals.length > exponent ? withoutZeros(decimals) : decimals;
  if (kept.length > exponent) return null;
  return { money: { minor: Number(sign + whole + kept.padEnd(exponent, '0')) + 0, currency }, unit: null };
}

function withoutZeros(decimals: string): string {
  return decimals.replace(/0+$/, '');
}

function normalise(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/[\u00a0\u2007-\u200b\u202f\ufeff\s]+/g, ' ')
    .trim()
    .toUpperCase()
    // A label before a colon and a "per piece" behind a slash say nothing about the amount.
    .replace(/^[^\d:]*:\s*/, '')
    .replace(/\s*\/\s*[^\d/]{1,4}$/, '');
  const booked = /^\((.*)\)$/.exec(plain);
  return booked ? `-${booked[1]}` : plain;
}

function takeUnit(text: string): { rest: string; unit: MoneyUnit | null; factor: number } {
  for (const [pattern, unit, factor] of UNITS) {
    if (pattern.test(text)) return { rest: text.replace(pattern, '').trim(), unit, factor };
  }
  return { rest: text, unit: null, factor: 1 };
}

function readNumber(text: string, currency: string): Big | null {
  const match = /^([+-]?)\s*(\d[\d.,' ]*|[.,]\d+)$/.exec(text);
  if (!match) return null;
  const digits = plainDigits((match[2] ?? '').trimEnd(), currency);
  return digits === null ? null : new Big(digits).times(match[1] === '-' ? -1 : 1);
}

/** Decides which separator groups digits and which one starts the decimals; null where that cannot be. */
function plainDigits(text: string, currency: string): string | null {
  const body = text.replace(/(?<=\d)['\s](?=\d{3})/g, '');
  if (/[' ]/.test(body)) return null;
  const point = body.lastIndexOf('.');
  const comma = body.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? ungroup(body, ',', '.') : ungroup(body, '.', ',');
  const separator = point >= 0 ? '.' : comma >= 0 ? ',' : null;
  if (separator === null) return body;
  const isGroup = body.split(separator).length > 2 || groupsByLength(body, separator, currency);
  return isGroup ? ungroup(body, separator, null) : ungroup(body, null, separator);
}

/** One separator with exactly three digits behind it: thousands or thousandths? */
function groupsByLength(body: string, separator: '.' | ',', currency: string): boolean {
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return false;
  if (separator === ',') return true;
  return exponentOf(currency) === 0 || (hasCommaDecimals(currency) && exponentOf(currency) < 3);
}

function ungroup(body: string, group: string | null, decimal: string | null): string | null {
  const [whole = '', fraction = '', ...more] = decimal === null ? [body] : body.split(decimal);
  if (more.length > 0) return null;
  const parts = group === null ? [whole] : whole.split(group);
  // Groups of three, of four (万) or the Indian two-and-three; the first may be shorter.
  const [first = '', ...rest] = parts;
  const even = rest.every((part) => part.length === 3) || rest.every((part) => part.length === 4);
  const indian = rest.length > 1 && rest.every((part, i) => part.length === (i === rest.length - 1 ? 3 : 2));
  if (rest.length > 0 && (first.length === 0 || first.length > 4 || !(even || indian))) return null;
  const digits = `${parts.join('') || '0'}.${fraction || '0'}`;
  return /^\d+\.\d+$/.test(digits) ? digits : null;
}
