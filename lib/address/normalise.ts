import type { Span } from '../domain/finding';
import type { Spellings } from './aids';

/** Longest part of an input that is read; what follows is no address and would only cost time. */
export const MAX_LENGTH = 1200;

/** A contact line in one spelling (half width, simplified), with the way back to the text as it was written. */
export interface Line {
  /** What was written. */
  readonly raw: string;
  /** What is read. */
  readonly text: string;
  /** Offset in `raw` of each character of `text`, plus the end; null when both agree. */
  readonly origin: Int32Array | null;
}

/**
 * Brings a text into one spelling: full width to half width, traditional to simplified characters where their table is lent,
 * invisible characters dropped, markup and entities blanked. Never throws; only the first 1,200 characters are read.
 */
export function normalise(raw: string, traditional?: Spellings): Line {
  const text = raw.length > MAX_LENGTH ? raw.slice(0, MAX_LENGTH) : raw;
  const spellings = traditional?.pattern.test(text) ? traditional.simplified : null;
  if (!spellings && !ODD.test(text)) return { raw, text, origin: null };
  return rewrite(raw, MARKUP.test(text) ? blankMarkup(text) : text, spellings);
}

/** Whether a text has one of the traditional characters without which hardly an address is written. */
export function isTraditional(text: string): boolean {
  return TRADITIONAL.test(text);
}

const TRADITIONAL = /[縣區鄉鎮號樓門東廣臺灣龍國園陽雲長華莊橋學電話陳]/;

/** The range of the written text that a range of the read text came from. */
export function toSpan(line: Line, start: number, end: number): Span {
  if (!line.origin) return { start, end };
  const from = line.origin[start] ?? line.raw.length;
  const last = end > start ? (line.origin[end - 1] ?? line.raw.length - 1) + 1 : from;
  return { start: from, end: Math.max(from, Math.min(last, line.raw.length)) };
}

/** Simplified, half-width spelling of a short text such as the value of a region control. */
export function plain(text: string, traditional?: Spellings): string {
  return normalise(text, traditional).text.trim();
}

const MARKUP = /<\/?[a-z][^<>]{0,60}>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|\\[nrt]/gi;
const ODD_SIGNS =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u00a0\\u00ad\\u2000-\\u200f\\u2010-\\u2015\\u2028-\\u202f\\u2060-\\u2064\\u3000\\ufeff\\uff01-\\uff5e\\u2460-\\u2468';
/** Anything that has to be rewritten: odd blanks and signs, full width, markup. */
const ODD = new RegExp(`[${ODD_SIGNS}]|${MARKUP.source}`, 'i');

function blankMarkup(text: string): string {
  return text.replace(MARKUP, (found) => ' '.repeat(found.length));
}

function rewrite(raw: string, text: string, spellings: ReadonlyMap<number, string> | null): Line {
  const origin = new Int32Array(text.length + 1);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isInvisible(code)) continue;
    origin[out.length] = i;
    out += spellings?.get(code) ?? halfWidth(code);
  }
  origin[out.length] = text.length;
  return { raw, text: out, origin: origin.subarray(0, out.length + 1) };
}

function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0xfeff ||
    code === 0xad
  );
}

function halfWidth(code: number): string {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return ' ';
  if (code >= 0x2010 && code <= 0x2015) return '-';
  if (code === 0x2028 || code === 0x2029) return '\n';
  if (code >= 0x2460 && code <= 0x2468) return String.fromCharCode(code - 0x2460 + 0x31);
  if (code < 0x20 && code !== 0x0a && code !== 0x09) return ' ';
  return String.fromCharCode(code);
}
