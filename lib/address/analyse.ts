import type { AddressContext } from '../domain/address';
import type { AddressAids, Spellings, TownLookup } from './aids';
import { findMarks, isPhone, type Mark } from './contact/marks';
import { type FoundName, findName, isNamed } from './contact/names';
import { cutSegments, type Segment } from './contact/segments';
import { type Division, gazetteer } from './gazetteer';
import { type Line, normalise, plain } from './normalise';
import { findRegion, type Range, type Region } from './region';
import { readTail, type Token } from './tail/tokens';

/** Everything that was read out of one line; parse and judge are two views of it. */
export interface Analysis {
  readonly line: Line;
  readonly marks: readonly Mark[];
  readonly segments: readonly Segment[];
  readonly region: Region;
  /** What the page's region controls name. */
  readonly prior: Division | null;
  readonly name: FoundName | null;
  readonly phone: Mark | null;
  readonly postcode: Mark | null;
  /** The stretches of the text that make up the part below the divisions. */
  readonly body: readonly Range[];
  readonly tokens: readonly Token[];
}

/** Reads a Chinese contact line. Pure, linear in the length of the text (of which at most 1,200 characters are read). */
export function analyse(text: string, context: AddressContext, aids: AddressAids): Analysis {
  const line = normalise(text, aids.traditional);
  const marks = findMarks(line.text);
  const prior = divisionOfFields(context, aids.traditional);
  const found = findRegion(blank(line.text, marks), prior);
  const segments = cutSegments(line.text, marks);
  const mobiles = marks.filter((m) => m.kind === 'mobile');
  // 电话打不通打备用18135510022: the other one is the one to call.
  const first = mobiles.find((m) => !/备用.{0,3}$/.test(line.text.slice(0, m.start)));
  const phone = first ?? mobiles[0] ?? marks.find(isPhone) ?? null;
  const occupied = found.end > found.start ? { start: found.start, end: found.end } : null;
  const name = findName(segments, occupied, phone !== null);
  const body = bodyOf(segments, found, name);
  const tokens = body.flatMap((r, i) => readTail(line.text, r.start, r.end).filter((t) => i === 0 || t.type !== 'town'));
  const region = aids.towns ? withTown(found, tokens, aids.towns) : found;
  const postcode = marks.find((m) => m.kind === 'postcode') ?? null;
  return { line, marks, segments, region, prior, name, phone, postcode, body, tokens };
}

/** 南山区粤海街道: of several counties with one name, the one that has the town. */
function amongEquals(region: Region, town: string, towns: TownLookup): Region {
  const [division, ...others] = region.ambiguous.filter(
    ({ name, parent }) => parent && towns.townsOf(parent.parent?.name ?? parent.name, parent.name, name).includes(town),
  );
  return division && others.length === 0 ? { ...region, division, ambiguous: [] } : region;
}

/** 深圳市民治街道: a town that only one county of the city has tells the county. */
function withTown(region: Region, tokens: readonly Token[], towns: TownLookup): Region {
  const city = region.division;
  const town = tokens.find((t) => t.type === 'town');
  if (town && region.ambiguous.length > 0) return amongEquals(region, town.value ?? town.text, towns);
  if (city?.level !== 2 || !city.parent || !town) return region;
  const [county, ...others] = towns.countiesWith(city.parent.name, city.name, town.value ?? town.text);
  const division = (gazetteer().children.get(city.id) ?? []).find((d) => d.name === county);
  return division && others.length === 0 ? { ...region, division } : region;
}

let lastKey = '';
let lastDivision: Division | null = null;

/** The division that the region controls of a page name, null when they name none. */
export function divisionOfFields(
  fields: Pick<AddressContext, 'province' | 'city' | 'district'>,
  traditional?: Spellings,
): Division | null {
  const key = [fields.province, fields.city, fields.district].map((f) => plain(f ?? '', traditional)).join(' ');
  if (!key.trim()) return null;
  if (key !== lastKey) {
    lastDivision = findRegion(key, null).division;
    lastKey = key;
  }
  return lastDivision;
}

/** Numbers and labels must not be read as part of a division, and must keep their places. */
function blank(text: string, marks: readonly Mark[]): string {
  let out = '';
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    out += text.slice(at, mark.start) + '\n'.repeat(mark.end - mark.start);
    at = mark.end;
  }
  return at === 0 ? text : out + text.slice(at);
}

function bodyOf(segments: readonly Segment[], region: Region, name: FoundName | null): Range[] {
  const below: Range[] = [];
  const above: Range[] = [];
  for (const segment of segments) {
    if (isNamed(segment, region) || segment.role === 'phone') continue;
    const range = cut(segment, region, name);
    if (!range || range.end <= range.start) continue;
    if (range.start >= region.end || segment.role === 'detail' || looksLocal(segment)) below.push(range);
    else if (range.end <= region.start) above.push(range);
  }
  return below.length > 0 ? below : above;
}

/** A segment without the region and the name in it. */
function cut(segment: Segment, region: Region, name: FoundName | null): Range | null {
  let { start, end } = segment;
  if (start < region.end && end > region.start) start = region.end;
  if (name && name.start < end && start < name.end) {
    if (name.start <= start) start = Math.max(start, name.end);
    else end = name.start;
  }
  return start < end ? { start, end } : null;
}

/** Before the region only what cannot be anything else belongs to the address. */
function looksLocal(segment: Segment): boolean {
  return /\d+(?:号|栋|幢|室|单元|弄)|[路街巷]\d/.test(segment.text);
}
