import type { Line } from '../normalise';
import type { Range } from '../region';
import type { Country } from './country';
import { type State, statesOf } from './state';

/** A foreign address in its pieces; offsets are into the read text. */
export interface ForeignReading {
  readonly country: Country | null;
  readonly postcode: (Range & { readonly value: string }) | null;
  /** Something where the postcode stands that has not the country's shape. */
  readonly oddPostcode: Range | null;
  readonly state: (Range & { readonly state: State }) | null;
  readonly city: (Range & { readonly name: string }) | null;
  readonly street: (Range & { readonly name: string; readonly number: string | null }) | null;
}

const STREET_WORDS =
  'street|avenue|boulevard|road|drive|lane|court|place|square|terrace|crescent|highway|parkway|broadway|circle|way|trail|close|gardens?|grove|mews|quay|row|walk|plaza|turnpike|alley|esplanade|promenade|loop|pike';
const STREET_SHORT = 'st|ave?|blvd|rd|dr|ln|ct|pl|sq|ter|cres|hwy|pkwy|cir|tpke|str';
export const STREET_END = new RegExp(
  `\\b(?:${STREET_WORDS}|${STREET_SHORT})\\.?(?: (?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\\.?)?$`,
  'i',
);
const STREET_ANY = new RegExp(
  `\\b(?:${STREET_WORDS}|${STREET_SHORT})\\b|(?:stra(?:ss|ß)e|damm|allee|gasse|platz|ufer)\\b|\\b(?:rue|calle|via|avenida|avenue|rua|plaza|piazza|weg|laan|straat|gade|gatan|vej|ulica|ul\\.)\\b`,
  'i',
);
const UNIT =
  /(?:,?\s*\b(?:apt|apartment|suite|ste|unit|flat|room|rm|fl|floor|bldg|building|block|#)\.?\s*#?[\w-]+|,?\s*\d+(?:st|nd|rd|th) (?:fl|floor))\.?$/i;
export const STREET_TYPES = STREET_WORDS.split('|');

/** Cuts a foreign address from its end: country, postcode, state, city, street. */
export function readForeign(line: Line, country: Country | null): ForeignReading {
  const pieces = segmentsOf(line.text, country);
  const postcode = findPostcode(line.text, pieces, country);
  const state = country ? findState(line.text, postcode?.start ?? endOf(pieces, line.text), statesOf(country.code)) : null;
  const left = pieces.map((p) => without(line.text, p, [postcode, state])).filter((p) => p.end > p.start);
  const street = findStreet(line.text, left);
  const oddPostcode = postcode || !country?.postcoded ? null : findOdd(line.text, left, country);
  const beside = postcode && !state ? cityBeside(line.text, pieces, postcode) : null;
  return { country, postcode, oddPostcode, state, street, city: beside ?? findCity(line.text, left, street, oddPostcode) };
}

function endOf(pieces: readonly Range[], text: string): number {
  return pieces[pieces.length - 1]?.end ?? text.length;
}

/** Comma-separated pieces without the name of the country at the end. */
function segmentsOf(text: string, country: Country | null): Range[] {
  const pieces: Range[] = [];
  for (const found of text.matchAll(/[^,\n;]+/g)) pieces.push(trim(text, found.index, found.index + found[0].length));
  const [first] = pieces;
  const isNamed = (p: Range | undefined): boolean =>
    p !== undefined && country?.names.some((n) => n.toLowerCase() === text.slice(p.start, p.end).toLowerCase()) === true;
  if (pieces.length > 2 && isNamed(first)) return pieces.slice(1);
  if (pieces.length > 2 && isNamed(pieces[pieces.length - 2]) && /\d/.test(text.slice(pieces[pieces.length - 1]?.start)))
    return pieces.filter((_, i) => i !== pieces.length - 2);
  const last = pieces[pieces.length - 1];
  const tail = last ? text.slice(last.start, last.end).replace(/\.$/, '').toLowerCase() : '';
  const name = country?.names.find((n) => tail.endsWith(n.toLowerCase()));
  if (!last || !name || !country || (country.code === 'HK' && pieces.length < 2)) return pieces.filter((p) => p.end > p.start);
  return [...pieces.slice(0, -1), trim(text, last.start, last.end - name.length)].filter((p) => p.end > p.start);
}

function trim(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (from < to && /[\s.,-]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,-]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

const CODE =
  /[A-Z]{1,2}\d[A-Z\d]?[ -]?\d[A-Z]{2}\b|[A-Z]\d[A-Z][ -]?\d[A-Z]\d\b|\d{4} ?[A-Z]{2}\b|\d{3}[ -]\d{2,4}\b|\d{2}-\d{3}\b|\d{5}-\d{3,4}\b|[A-Z]{0,2}-?\d{3,8}\b/gi;

/** The last thing of the country's postcode shape that is not the number of the house at the beginning. */
function findPostcode(text: string, pieces: readonly Range[], country: Country | null): ForeignReading['postcode'] {
  if (!country) return null;
  for (const piece of [...pieces].reverse()) {
    const found = [...text.slice(piece.start, piece.end).matchAll(CODE)].reverse();
    for (const hit of found) {
      const start = piece.start + hit.index;
      const isHouse = start === pieces[0]?.start && hit[0].length < Math.min(6, piece.end - piece.start);
      if (!isHouse && country.shapes.some((s) => s.test(hit[0])) && !/#$/.test(text.slice(0, start)))
        return { start, end: start + hit[0].length, value: hit[0] };
    }
  }
  return null;
}

/** Digits beside the city that look like a postcode and have not its shape: 1017 Berlin. */
function findOdd(text: string, left: readonly Range[], country: Country): Range | null {
  for (const piece of [...left].slice(1).reverse()) {
    const found =
      /^(?:[A-Z]{1,2}-)?\d{3,8}(?=\s\p{L})|(?<=\p{L}\s)\d{3,8}(?:-\d{1,3})?$|^\d{4,8}$|\b[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{0,4})?$/u.exec(
        text.slice(piece.start, piece.end),
      );
    if (!found || country.shapes.some((s) => s.test(found[0])) || STREET_ANY.test(text.slice(piece.start, piece.end))) continue;
    return { start: piece.start + found.index, end: piece.start + found.index + found[0].length };
  }
  return null;
}

/** The state's code or name right before the postcode or the end. */
function findState(text: string, before: number, states: readonly State[]): ForeignReading['state'] {
  const head = text.slice(0, before).replace(/[\s,]+$/, '');
  const code = /(?:^|[\s,])([A-Z]{2,3}|[A-Z]\.\s?[A-Z]\.?)$/i.exec(head)?.[1];
  const byCode = code ? states.find((s) => s.code === code.replace(/[.\s]/g, '').toUpperCase()) : undefined;
  if (byCode && code) return { start: head.length - code.length, end: head.length, state: byCode };
  const byName = states.find((s) => head.toLowerCase().endsWith(s.name.toLowerCase()) && head.length > s.name.length);
  return byName ? { start: head.length - byName.name.length, end: head.length, state: byName } : null;
}

function without(text: string, piece: Range, cut: readonly (Range | null)[]): Range {
  let { start, end } = piece;
  for (const c of cut) {
    if (!c || c.start < start || c.end > end) continue;
    if (c.start - start < end - c.end) start = c.end;
    else end = c.start;
  }
  return trim(text, start, end);
}

function findStreet(text: string, left: readonly Range[]): ForeignReading['street'] {
  const at =
    left.find((p) => /\d/.test(text.slice(p.start, p.end)) && /\p{L}/u.test(text.slice(p.start, p.end))) ??
    left.find((p) => STREET_ANY.test(text.slice(p.start, p.end)));
  if (!at) return null;
  const name = text.slice(at.start, at.end);
  const bare = left.find((p) => /^[-\d½]+[A-Za-z]?$/.test(text.slice(p.start, p.end)));
  const number =
    /(?:^|\s)(#?-?\d+[A-Za-z½]?(?:[-/]\d+[A-Za-z]?)?)(?=\s|$|,)/.exec(name)?.[1] ??
    (bare ? text.slice(bare.start, bare.end) : null);
  return { start: at.start, end: at.end, name, number };
}

function findCity(
  text: string,
  left: readonly Range[],
  street: ForeignReading['street'],
  odd: Range | null,
): ForeignReading['city'] {
  for (const piece of [...left].reverse()) {
    const range = odd && odd.start >= piece.start && odd.end <= piece.end ? without(text, piece, [odd]) : piece;
    const name = text.slice(range.start, range.end);
    if (piece.start === street?.start) return cityAfterStreet(text, range);
    if ((AREA.test(name) || /^[A-Z]{2,3}$/.test(name)) && left.length > 2) continue;
    if (/\p{L}{2}/u.test(name) && !/^\d+\s/.test(name) && !UNIT.test(`, ${name}`)) return { ...range, name };
  }
  return null;
}

/** 13353 Berlin: what follows the postcode up to the comma is the city. */
function cityBeside(text: string, pieces: readonly Range[], postcode: Range): ForeignReading['city'] {
  const piece = pieces.find((p) => p.start <= postcode.start && postcode.end <= p.end);
  if (!piece) return null;
  const after = trim(text, postcode.end, piece.end);
  const name = text.slice(after.start, after.end).replace(/ [A-Z]{2}$/, '');
  return /^\p{L}{2}/u.test(name) ? { start: after.start, end: after.start + name.length, name } : null;
}

/** A larger area that stands after the city: counties, regions, federal districts. */
const AREA =
  /shire$|^(?:east|west|north|south) (?:sussex|yorkshire)$|^(?:kent|essex|surrey|devon|cornwall|norfolk|suffolk|cumbria|dorset|somerset)$|\b(?:regi[oó]n|county|prefecture|oblast|province|federal district|west indies|channel islands)\b/i;

/** 123 Main St Apt 4 Oakland: what follows the street's word and the unit is the city. */
function cityAfterStreet(text: string, piece: Range): ForeignReading['city'] {
  const body = text.slice(piece.start, piece.end);
  const words = [
    ...body.matchAll(new RegExp(`\\b(?:${STREET_WORDS}|${STREET_SHORT})\\b\\.?(?:\\s(?:N|S|E|W|NE|NW|SE|SW)\\b)?`, 'gi')),
  ];
  const last = words[words.length - 1];
  if (!last) return null;
  const rest = body.slice(last.index + last[0].length);
  const lead =
    /^[\s,]*(?:(?:apt|apartment|suite|ste|unit|fl|floor|#)\.?\s*#?[\w-]+|\d+(?:st|nd|rd|th) fl(?:oor)?)*[\s,]*/i.exec(rest)?.[0]
      .length ?? 0;
  const start = piece.start + last.index + last[0].length + lead;
  const name = text.slice(start, piece.end).trim();
  return /^\p{L}[\p{L}\s.'-]+$/u.test(name) ? { start, end: start + name.length, name } : null;
}
