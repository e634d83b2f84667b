import type { RequestSlip } from '../../domain/approval';
import { ACTION_TYPES } from '../../domain/field-type';
import { BitReader, BitWriter } from './code';

const VERSION = 1;
/** Ids are forever: the place of a sign is what a code holds. */
const SIGNS = ['', '￥', '$', '€', '£', 'HK$', 'NT$', 'US$'] as const;
const PLAIN = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const MINUTE_BITS = 17;
export const TAG_BITS = 12;
export const DIGEST_BITS = 30;
const MOST_DIGITS = 20;
const MOST_PLAIN = 24;

/** Packs a slip into a code of about thirty letters. */
export function codeOfSlip(slip: RequestSlip): string {
  const writer = new BitWriter().add(VERSION, 3).add(ACTION_TYPES.indexOf(slip.action), 5);
  if (slip.affected === 1) writer.add(0, 1);
  else writer.add(1, 1).add(Math.min(slip.affected, 16_383), 14);
  writer.add(slip.minute % 2 ** MINUTE_BITS, MINUTE_BITS);
  writeAmount(writer, slip.amount);
  writeOrderNo(writer, slip.orderNo);
  return writer.add(slip.requester, TAG_BITS).add(slip.digest, DIGEST_BITS).end();
}

/** Reads a code near `nowMinute`: the minute is kept modulo three months. Null for a misread one. */
export function slipOfCode(code: string, nowMinute: number): RequestSlip | null {
  const reader = BitReader.of(code);
  if (!reader || reader.take(3) !== VERSION) return null;
  const action = ACTION_TYPES[reader.take(5)];
  const affected = reader.take(1) === 0 ? 1 : reader.take(14);
  const minute = nearest(reader.take(MINUTE_BITS), nowMinute);
  const amount = readAmount(reader);
  const orderNo = readOrderNo(reader);
  const requester = reader.take(TAG_BITS);
  const digest = reader.take(DIGEST_BITS);
  return action && reader.isDone ? { action, affected, minute, amount, orderNo, requester, digest } : null;
}

/** The amount as a code can hold it: sign, digits and decimals. Empty for what is no plain amount. */
export function plainAmount(text: string): string {
  const parts = amountParts(text);
  if (!parts) return '';
  const digits = String(parts.minor).padStart(parts.decimals + 1, '0');
  const cut = digits.length - parts.decimals;
  return `${parts.sign}${digits.slice(0, cut)}${parts.decimals > 0 ? `.${digits.slice(cut)}` : ''}`;
}

function amountParts(text: string): { readonly sign: string; readonly minor: number; readonly decimals: number } | null {
  const plain = text.normalize('NFKC').replace(/¥|RMB|CNY|元/g, '￥');
  const number = /(\d[\d,]*)(?:\.(\d{1,3}))?(?!\d)/.exec(plain);
  if (!number) return null;
  const minor = Number(`${number[1]?.replace(/,/g, '')}${number[2] ?? ''}`);
  if (!Number.isSafeInteger(minor) || minor >= 2 ** 40) return null;
  const sign = SIGNS.toReversed().find((one) => one !== '' && plain.includes(one)) ?? '';
  return { sign, minor, decimals: number[2]?.length ?? 0 };
}

function writeAmount(writer: BitWriter, text: string): void {
  const parts = amountParts(text);
  if (!parts) return void writer.add(0, 1);
  const width = Math.max(1, parts.minor.toString(2).length);
  writer
    .add(1, 1)
    .add(SIGNS.indexOf(parts.sign as (typeof SIGNS)[number]), 3)
    .add(parts.decimals, 2);
  writer.add(width, 6).add(BigInt(parts.minor), width);
}

function readAmount(reader: BitReader): string {
  if (reader.take(1) === 0) return '';
  const sign = SIGNS[reader.take(3)] ?? '';
  const decimals = reader.take(2);
  const digits = reader
    .big(reader.take(6))
    .toString()
    .padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return `${sign}${digits.slice(0, cut)}${decimals > 0 ? `.${digits.slice(cut)}` : ''}`;
}

/** 0: none that a code can hold; 1: digits; 2: letters, digits, hyphen and underscore. */
function writeOrderNo(writer: BitWriter, orderNo: string | null): void {
  const text = orderNo ?? '';
  if (/^\d+$/.test(text) && text.length <= MOST_DIGITS) {
    writer.add(1, 2).add(text.length, 5).add(BigInt(text), digitBits(text.length));
  } else if (text !== '' && text.length <= MOST_PLAIN && [...text].every((letter) => PLAIN.includes(letter))) {
    writer.add(2, 2).add(text.length, 5);
    for (const letter of text) writer.add(PLAIN.indexOf(letter), 6);
  } else writer.add(0, 2);
}

function readOrderNo(reader: BitReader): string | null {
  const kind = reader.take(2);
  if (kind === 0) return null;
  const length = reader.take(5);
  if (kind === 1) return reader.big(digitBits(length)).toString().padStart(length, '0');
  return Array.from({ length }, () => PLAIN[reader.take(6)] ?? '').join('');
}

function digitBits(length: number): number {
  return (10n ** BigInt(length) - 1n).toString(2).length;
}

function nearest(low: number, near: number): number {
  const span = 2 ** MINUTE_BITS;
  const base = near - (near % span) + low;
  return [base - span, base, base + span].reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best));
}
