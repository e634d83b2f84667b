import { type Division, isWithin, lineage } from './gazetteer';
import type { Mention } from './match';

/** A chain of mentions that go down the hierarchy in the order of the text. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly division: Division;
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

interface State {
  readonly mention: Mention;
  score: number;
  previous: State | null;
}

/** What stands between two levels without saying anything: separators, labels of statistics, 其它区. */
const FILLER =
  /^[\s,.:;/|\-_>·、]*(?:(?:市辖区|其[它他]区?|县|市|中国|[省区]直辖县?(?:级行政区划|行政单位)?|自治区直辖县级行政区划|直辖区?)[\s,.:;/|\-_>·、]*)*$/;
const MAY_FILL = /[\s,.:;/|\-_>·、市其县中省区自直]/;
const MISSPELT = /^[\s,/|-]*[\u4e00-\u9fff]{1,6}[省市区县州盟旗][\s,/|-]*$/;
const CLOSE = 9;

/**
 * The best reading of the mentions as a path of divisions, with every other reading that is as good but ends elsewhere.
 * Quadratic in the number of mentions, which is capped. `prior` is the division that the page's region controls name.
 */
export function bestReadings(text: string, mentions: readonly Mention[], prior: Division | null): Reading[] {
  const states = mentions.map((mention) => start(mention, prior));
  for (let i = 0; i < states.length; i++) extend(text, states, i);
  const readings = states.filter((s) => s.score > 0 && (s.previous || !s.mention.bound)).map(toReading);
  readings.sort((a, b) => b.score - a.score || a.start - b.start || b.division.level - a.division.level);
  const best = readings[0];
  if (!best) return [];
  return readings.filter(
    (r, i) =>
      i === 0 ||
      (r.score >= best.score - 0.5 &&
        r.start === best.start &&
        !isWithin(r.division, best.division) &&
        !isWithin(best.division, r.division)),
  );
}

/** True when nothing but fillers stands between two offsets. */
export function isFiller(text: string, from: number, to: number): boolean {
  if (to <= from) return true;
  return to - from <= 24 && MAY_FILL.test(text.charAt(from)) && FILLER.test(text.slice(from, to));
}

function start(mention: Mention, prior: Division | null): State {
  const agrees = prior !== null && (isWithin(mention.division, prior) || isWithin(prior, mention.division));
  return {
    mention,
    score: mention.bound || mention.partOf ? Number.NEGATIVE_INFINITY : mention.weight + mention.lead + (agrees ? 3 : 0),
    previous: null,
  };
}

function extend(text: string, states: readonly State[], i: number): void {
  const state = states[i];
  if (!state || state.mention.partOf === 'road') return;
  for (let j = 0; j < i; j++) {
    const before = states[j];
    if (!before || before.score <= 0) continue;
    const link = linkScore(text, before.mention, state.mention);
    if (link === null) continue;
    const score = before.score + link;
    if (score > state.score) {
      state.score = score;
      state.previous = before;
    }
  }
}

/** What following `a` by `b` adds, or null where the two do not belong to one path. */
function linkScore(text: string, a: Mention, b: Mention): number | null {
  if (b.start < a.end || b.start - a.end > 24) return null;
  const same = a.division.id === b.division.id && a.division.level > 1;
  const under = b.under !== null && a.end - a.start > 1 && b.under.startsWith(text.slice(a.start, a.end));
  if (b.under?.endsWith('地区') && (!under || text.charAt(a.end) === '市')) return null;
  if (b.partOf === 'place' && (a.division.level > 1 || a.end !== b.start || b.division.name.endsWith('区'))) return null;
  const reformed =
    a.kind === 'variant' &&
    b.kind === 'full' &&
    text.slice(a.end - 2, a.end) === '地区' &&
    lineage(a.division)[0]?.id === lineage(b.division)[0]?.id;
  if (same && (b.kind === 'variant' || (b.kind === 'short' && a.kind === 'full'))) return null;
  const inZone =
    a.division.zone && a.division.parent !== null && b.division.parent?.id === a.division.parent.id && !b.division.zone;
  if (
    !same &&
    !under &&
    !reformed &&
    !inZone &&
    !isDirect(a.division, b.division) &&
    !(isWithin(b.division, a.division) && a.division.id !== b.division.id)
  )
    return null;
  const gain = same && !under ? -1.5 : b.weight;
  if (b.start === a.end || isFiller(text, a.end, b.start)) return gain + 2;
  const gap = b.start - a.end;
  if (gap > CLOSE || b.bound || b.kind === 'short') return null;
  return gain + (MISSPELT.test(text.slice(a.end, b.start)) ? -1 : -5);
}

/** 荆州市仙桃市, 巴州铁门关市: region pickers still show cities that their province governs below their old prefecture. */
function isDirect(above: Division, below: Division): boolean {
  return above.level === 2 && below.level === 3 && below.parent !== null && below.parent.id === above.parent?.id;
}

function toReading(last: State): Reading {
  const mentions: Mention[] = [];
  for (let at: State | null = last; at; at = at.previous) mentions.unshift(at.mention);
  const first = mentions[0] ?? last.mention;
  const division = last.mention.division;
  return { mentions, division, score: last.score, start: first.start, end: last.mention.end };
}

/** The division that all readings share, or null. */
export function common(readings: readonly Reading[]): Division | null {
  const [first, ...others] = readings;
  if (!first) return null;
  const shared = lineage(first.division).filter((d) => others.every((r) => isWithin(r.division, d)));
  return shared[shared.length - 1] ?? null;
}
