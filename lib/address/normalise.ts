import type { Span } from '../domain/finding';
import { sections } from './sections';

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
 * Brings a text into one spelling: full width to half width, traditional to simplified characters, invisible characters
 * dropped, markup and entities blanked. Never throws; only the first 1,200 characters are read.
 */
export function normalise(raw: string): Line {
  const text = raw.length > MAX_LENGTH ? raw.slice(0, MAX_LENGTH) : raw;
  if (!needsWork().test(text)) return { raw, text, origin: null };
  return MARKUP.test(text) ? rewrite(raw, blankMarkup(text)) : rewrite(raw, text);
}

/** The range of the written text that a range of the read text came from. */
export function toSpan(line: Line, start: number, end: number): Span {
  if (!line.origin) return { start, end };
  const from = line.origin[start] ?? line.raw.length;
  const last = end > start ? (line.origin[end - 1] ?? line.raw.length - 1) + 1 : from;
  return { start: from, end: Math.max(from, Math.min(last, line.raw.length)) };
}

/** Simplified, half-width spelling of a short text such as the value of a region control. */
export function plain(text: string): string {
  return normalise(text).text.trim();
}

const MARKUP = /<\/?[a-z][^<>]{0,60}>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|\\[nrt]/gi;
const ODD_SIGNS =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u00a0\\u00ad\\u2000-\\u200f\\u2010-\\u2015\\u2028-\\u202f\\u2060-\\u2064\\u3000\\ufeff\\uff01-\\uff5e\\u2460-\\u2468';
let pattern: RegExp | null = null;

/** Anything that has to be rewritten: odd blanks and signs, full width, traditional characters, markup. */
function needsWork(): RegExp {
  pattern ??= new RegExp(`[${ODD_SIGNS}${sections().traditional}]|${MARKUP.source}`, 'i');
  return pattern;
}

function blankMarkup(text: string): string {
  return text.replace(MARKUP, (found) => ' '.repeat(found.length));
}

function rewrite(raw: string, text: string): Line {
  const table = spellings();
  const origin = new Int32Array(text.length + 1);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isInvisible(code)) continue;
    origin[out.length] = i;
    out += table.get(code) ?? halfWidth(code);
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

let table: Map<number, string> | null = null;

function spellings(): Map<number, string> {
  if (table) return table;
  const made = new Map<number, string>();
  const { traditional, simplified } = sections();
  for (let i = 0; i < traditional.length; i++) made.set(traditional.charCodeAt(i), simplified.charAt(i));
  table = made;
  return made;
}
