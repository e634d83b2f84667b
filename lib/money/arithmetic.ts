import Big from 'big.js';
import type { Money } from '../domain/money';
import { exponentOf } from './currency';

const HALF_UP = 1;

/** Adds amounts of one currency; an empty list is zero. Throws RangeError when currencies are mixed. */
export function sum(amounts: readonly Money[], currency: string): Money {
  let minor = 0;
  for (const amount of amounts) {
    if (amount.currency !== currency) throw new RangeError(`cannot add ${amount.currency} to ${currency}`);
    minor += amount.minor;
  }
  return money(minor, currency);
}

/** `amount − other`. Throws RangeError when currencies are mixed. */
export function subtract(amount: Money, other: Money): Money {
  return sum([amount, { minor: -other.minor, currency: other.currency }], amount.currency);
}

/** `amount × factor`, rounded half up to the minor unit. Throws RangeError beyond safe integers. */
export function multiply(amount: Money, factor: number | string): Money {
  // Whole factors need no big numbers: the product is exact as long as it is a safe integer.
  const product = typeof factor === 'number' && Number.isInteger(factor) ? amount.minor * factor : Number.NaN;
  if (Number.isSafeInteger(product)) return money(product, amount.currency);
  return money(new Big(amount.minor).times(factor).round(0, HALF_UP).toNumber(), amount.currency);
}

/** `amount × factors… ÷ divisor`, rounded half up once, at the end. Throws RangeError beyond safe integers. */
export function scale(amount: Money, factors: readonly (number | string)[], divisor: number): Money {
  const product = factors.reduce((all: Big, factor) => all.times(factor), new Big(amount.minor));
  return money(product.div(divisor).round(0, HALF_UP).toNumber(), amount.currency);
}

/** `percent` hundredths of an amount, rounded half up. */
export function percent(amount: Money, percent: number | string): Money {
  return multiply(amount, new Big(percent).div(100).toString());
}

/**
 * Splits an amount by weights so that the parts add up to it to the minor unit (largest remainder first).
 * Weights are not negative and not all zero; throws RangeError otherwise.
 */
export function allocate(amount: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((all, weight) => all + weight, 0);
  if (!(total > 0) || weights.some((weight) => weight < 0)) throw new RangeError('weights must be positive');
  const exact = weights.map((weight) => new Big(amount.minor).times(weight).div(total));
  const parts = exact.map((share) => Math.floor(share.toNumber()));
  const left = amount.minor - parts.reduce((all, part) => all + part, 0);
  const order = exact
    .map((share, i) => ({ i, rest: share.toNumber() - (parts[i] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1;
  return parts.map((minor) => money(minor, amount.currency));
}

/** Plain decimal text with the currency's own number of decimals: `89.00`, `1500`, `1.250`. */
export function toDecimal(amount: Money): string {
  const exponent = exponentOf(amount.currency);
  if (exponent === 0) return String(amount.minor);
  const digits = String(Math.abs(amount.minor)).padStart(exponent + 1, '0');
  return `${amount.minor < 0 ? '-' : ''}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** An amount from plain decimal text; null when it is not one or has too many decimals. */
export function fromDecimal(text: string, currency: string): Money | null {
  const match = /^([+-]?)(\d{1,16})(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '0', decimals = ''] = match;
  const exponent = exponentOf(currency);
  // Zeros behind the last decimal say nothing; any other digit there cannot be kept.
  if (/[1-9]/.test(decimals.slice(exponent))) return null;
  const minor = Number(whole + decimals.slice(0, exponent).padEnd(exponent, '0')) * (sign === '-' ? -1 : 1);
  return Number.isSafeInteger(minor) ? { minor: minor + 0, currency } : null;
}

/** Text for people: grouped digits with the currency's sign or code in front, such as `¥1,678.80`. */
export function formatMoney(amount: Money): string {
  const [whole = '0', fraction] = toDecimal({ ...amount, minor: Math.abs(amount.minor) }).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = SIGNS[amount.currency] ?? `${amount.currency} `;
  return `${amount.minor < 0 ? '-' : ''}${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

const SIGNS: Readonly<Record<string, string>> = { CNY: '¥', USD: '$', EUR: '€', GBP: '£', JPY: 'JP¥', HKD: 'HK$', KRW: '₩' };

function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError('amount beyond what can be kept exactly');
  return { minor: minor + 0, currency };
}
