import { type Division, gazetteer, isWithin } from './gazetteer';
import { findMentions, type Mention } from './match';
import { bestReadings, common, isFiller, type Reading } from './reading';
import { findTypos, type Typo } from './typo';
import { zoneAfter } from './zone-names';

/** Where a text says it is. */
export interface Region {
  /** The deepest division that is certain. */
  readonly division: Division | null;
  readonly reading: Reading | null;
  /** Divisions between which nothing decides; empty when certain. */
  readonly ambiguous: readonly Division[];
  readonly mentions: readonly Mention[];
  /** The stretch of the text that names the region, repetitions included. */
  readonly start: number;
  readonly end: number;
  /** Stretches that only say again what was said. */
  readonly repeats: readonly Range[];
  readonly typos: readonly Typo[];
  /** A functional zone that the gazetteer does not know (天府新区). */
  readonly unknownZone: Range | null;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Finds the region of a text. `prior` is what the page's region controls name; it decides between equals only. */
export function findRegion(text: string, prior: Division | null): Region {
  const mentions = findMentions(text);
  const readings = settled(
    bestReadings(text, mentions, prior).filter((r) => !isCompanyName(text, r)),
    mentions,
  );
  const best = readings[0] ?? null;
  const typos = findTypos(text, readings, mentions);
  if (!best) return typoOnly(mentions, typos);
  const chosen = typos.find((t) => t.settles)?.settles ?? (readings.length > 1 ? common(readings) : best.division);
  const start = Math.min(best.start, ...typos.map((t) => t.start));
  const seed = Math.max(best.end, ...typos.map((t) => t.end));
  const deepest = before(deeper(chosen, typos), best, mentions);
  const zone = zoneAfter(text, seed, deepest);
  const written = unlisted(text, seed, deepest);
  const division = zone?.division ?? written ?? deepest;
  const tail = absorbRepeats(
    text,
    zone?.end ?? (written ? seed + written.name.length : seed),
    division ?? best.division,
    mentions,
  );
  const ambiguous = readings.length > 1 && division === common(readings) ? readings.map((r) => r.division) : [];
  const unknownZone = zone && !zone.division ? { start: zone.start, end: zone.end } : null;
  return {
    division,
    reading: best,
    ambiguous,
    mentions,
    start,
    end: tail.end,
    repeats: [...inside(best), ...tail.repeats],
    typos,
    unknownZone,
  };
}

/** 鼓楼区中山北路1号，江苏省南京市: the county stands at the head and its city at the end. */
function before(division: Division | null, best: Reading, mentions: readonly Mention[]): Division | null {
  if (division?.level !== 2 || best.start === 0) return division;
  const head = mentions.find((m) => m.start === 0 && m.kind === 'full' && m.division.parent?.id === division.id);
  return head?.division ?? division;
}

/** 鼓楼区中山北路1号，南京市: the city named elsewhere decides between counties of one name. */
function settled(readings: Reading[], mentions: readonly Mention[]): Reading[] {
  if (readings.length < 2) return readings;
  const named = readings.filter((r) =>
    mentions.some((m) => m.kind === 'full' && m.division.level === 2 && m.start >= r.end && isWithin(r.division, m.division)),
  );
  return named.length === 1 ? named : readings;
}

function typoOnly(mentions: readonly Mention[], typos: readonly Typo[]): Region {
  const division = deeper(null, typos);
  const start = Math.min(...typos.map((t) => t.start), Number.POSITIVE_INFINITY);
  const end = Math.max(...typos.map((t) => t.end), 0);
  return {
    division,
    reading: null,
    ambiguous: [],
    mentions,
    start: typos.length ? start : 0,
    end,
    repeats: [],
    typos,
    unknownZone: null,
  };
}

/** The tables hold no districts of Taiwan: what follows one of its cities and ends like a district is one. */
function unlisted(text: string, from: number, city: Division | null): Division | null {
  if (city?.level !== 2 || gazetteer().children.has(city.id) || !city.parent?.name.startsWith('台湾')) return null;
  const name = /^[\u4e00-\u9fff]{1,3}?(?:区|[镇乡市](?!区))(?![\u4e00-\u9fff]?[路街])/.exec(text.slice(from, from + 6))?.[0];
  return name ? { id: -1, name, level: 3, parent: city, zone: false } : null;
}

function deeper(division: Division | null, typos: readonly Typo[]): Division | null {
  return typos.reduce((at, t) => (!at || t.division.level > at.level ? t.division : at), division);
}

/** 成都贝尔通讯实业有限公司: the first word of a company's name is no address. */
function isCompanyName(text: string, reading: Reading): boolean {
  const [only, ...others] = reading.mentions;
  if (!only || others.length > 0 || only.kind !== 'short') return false;
  const rest = /^[^\s,，;；\n]*/.exec(text.slice(only.end, only.end + 40))?.[0] ?? '';
  return /(?:公司|集团|事务所)$/.test(rest) && !/[路街巷号]/.test(rest);
}

/** A county that the path itself names twice: 浦东新区浦东新区. */
function inside(reading: Reading): Range[] {
  const all = reading.mentions;
  return all
    .filter((m, i) => m.division.level > 1 && all[i - 1]?.division.id === m.division.id)
    .map((m) => ({ start: m.start, end: m.end }));
}

/** Takes in what follows as long as it only repeats the region: 武侯区四川省成都市武侯区. */
function absorbRepeats(
  text: string,
  from: number,
  division: Division,
  mentions: readonly Mention[],
): { end: number; repeats: Range[] } {
  const repeats: Range[] = [];
  let end = from;
  for (const m of mentions) {
    if (m.start < end || !isFiller(text, end, m.start)) continue;
    if (!sameLine(m, division) || !isWholeName(m, mentions)) continue;
    const last = repeats[repeats.length - 1];
    if (last && isFiller(text, last.end, m.start)) repeats[repeats.length - 1] = { start: last.start, end: m.end };
    else repeats.push({ start: m.start, end: m.end });
    end = m.end;
  }
  return { end: skipFiller(text, end), repeats };
}

function sameLine(m: Mention, division: Division): boolean {
  for (let at: Division | null = division; at; at = at.parent) if (at.id === m.division.id) return true;
  return false;
}

/** A short form counts as a repetition only when more of the same path follows it, down to a name in full (吉林吉林龙潭区). */
function isWholeName(m: Mention, mentions: readonly Mention[]): boolean {
  if (m.kind !== 'short') return true;
  return mentions.some((n) => n.start === m.end && sameLine(m, n.division) && isWholeName(n, mentions));
}

function skipFiller(text: string, from: number): number {
  let end = from;
  const rest = /^(?:[\s,.:;/|\-_>·、，。；]|其[它他]区|市辖区|[省区]直辖县级行政区划)+/.exec(text.slice(from, from + 24));
  if (rest) end += rest[0].length;
  return end;
}
