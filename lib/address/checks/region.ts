import type { AddressFinding } from '../../domain/address';
import type { Analysis } from '../analyse';
import { type Division, gazetteer, isWithin, lineage } from '../gazetteer';
import type { Mention } from '../match';
import { isFiller, type Reading } from '../reading';
import { about, type Check, finding, mendable } from './check';

/** Everything about province, city and district: missing, doubtful, at odds, misspelt, out of date, said twice. */
export const checkRegion: Check = (analysis) => [
  ...missing(analysis),
  ...contradictions(analysis),
  ...fieldMismatch(analysis),
  ...spelling(analysis),
  ...promotedTown(analysis),
  ...repeats(analysis),
];

function missing(analysis: Analysis): AddressFinding[] {
  const { region, prior, line } = analysis;
  if (region.ambiguous.length > 0 && !prior) {
    const at = region.reading;
    const cities = region.ambiguous.map((d) => d.parent?.name ?? d.name).filter((n, i, all) => all.indexOf(n) === i);
    return [finding(line, 'ambiguous_region', at?.start ?? 0, at?.end ?? line.text.length, { cities: cities.join('、') })];
  }
  const deepest = region.division ?? prior;
  if (!deepest) return [about(line, 'missing_region')];
  const provinceOnly = deepest.level === 1 && !deepest.name.endsWith('市') && !/^(?:香港|澳门|台湾)/.test(deepest.name);
  return provinceOnly && !RECLAIMED.test(line.text) && analysis.tokens.length > 0 ? [about(line, 'missing_region')] : [];
}

/** The farms of the Corps and of the reclamation bureaus have addresses of their own: 第八师143团, 宝泉岭管理局军川农场. */
const RECLAIMED = /兵团|农垦|垦区|[\d一二三四五六七八九十]师|[\d一二三四五六七八九十]团|农场/;

/** A full name right beside the path that cannot belong to it (浙江省上海市…, 杭州市海曙区…). */
function contradictions(analysis: Analysis): AddressFinding[] {
  const { region, line } = analysis;
  const { reading, division } = region;
  const city = division?.level === 3 ? division.parent : division;
  if (!reading || !division) return [];
  // 东莞, 中山 and 儋州 have towns and zones below them, no counties; people call some of those districts (东莞市万江区).
  const isFlat = city?.level === 2 && (gazetteer().children.get(city.id) ?? []).every((d) => d.zone);
  const found: AddressFinding[] = [];
  for (const m of region.mentions) {
    if (
      !(isFirm(m) || isHead(m, reading)) ||
      isWithin(m.division, division) ||
      isWithin(division, m.division) ||
      isCovered(m, analysis)
    )
      continue;
    const before = m.end <= reading.start && isFiller(line.text, m.end, reading.start);
    const after = m.start >= region.end && isFiller(line.text, region.end, m.start);
    if ((!before && !after) || isTown(m, analysis)) continue;
    if (isFlat && (before || m.kind !== 'full')) continue;
    if (after && (isFlat || division.level === 3) && QUARTER.test(line.text.slice(m.start, m.end))) continue;
    const code =
      m.division.level === 3 || (after && division.level === 3) ? 'district_not_in_city' : 'province_city_contradiction';
    const clash = before ? { one: m.division.name, other: division.name } : { one: division.name, other: m.division.name };
    found.push(finding(line, code, Math.min(m.start, reading.start), Math.max(m.end, reading.end), clash));
    break;
  }
  return found;
}

/** 广西贵阳市: a province in short right before a city's name in full. */
function isHead({ start, end, kind, division, partOf }: Mention, reading: Reading): boolean {
  return (
    kind === 'short' &&
    division.level === 1 &&
    !partOf &&
    start === 0 &&
    end === reading.start &&
    reading.mentions[0]?.kind === 'full'
  );
}

function isFirm(m: Mention): boolean {
  return !m.bound && (m.kind === 'full' || m.kind === 'renamed' || m.kind === 'local');
}

/** 永城市东城区, 路桥区滨海新区, 中山市西区: a quarter of the town, not the district of that name elsewhere. */
const QUARTER = /^(?:.区|(?:[东西南北中新老]城|城[东西南北中关]|新[东西南北市华])区|..新区)$/;

/** 突泉县九龙乡, 溧阳市古县街道: the first word of a town's name. */
function isTown(m: Mention, { tokens }: Analysis): boolean {
  return tokens.some((t) => t.type === 'town' && t.start === m.start && t.end > m.end && t.end - m.end < 4);
}

/** A longer mention, a repetition or a slip already explains this stretch. */
function isCovered(m: Mention, analysis: Analysis): boolean {
  const { region } = analysis;
  if (region.repeats.some((r) => r.start <= m.start && m.end <= r.end)) return true;
  if (region.typos.some((t) => t.start <= m.start && m.end <= t.end)) return true;
  if (region.reading?.mentions.some((n) => n.start < m.end && m.start < n.end)) return true;
  return region.mentions.some(
    (n) => n !== m && n.start === m.start && n.end >= m.end && region.division !== null && isWithin(region.division, n.division),
  );
}

function fieldMismatch(analysis: Analysis): AddressFinding[] {
  const { region, prior, line } = analysis;
  const said = region.division;
  if (!prior || !said || !region.reading || isWithin(said, prior) || isWithin(prior, said)) return [];
  const sure = region.reading.mentions.length > 1 || region.reading.mentions.some(isFirm);
  if (!sure) return [];
  return [finding(line, 'region_field_mismatch', region.start, region.reading.end, { text: path(said), field: path(prior) })];
}

function path(division: Division): string {
  return lineage(division)
    .map((d) => d.name)
    .filter((n, i, all) => all.indexOf(n) === i)
    .join('');
}

function spelling(analysis: Analysis): AddressFinding[] {
  const { region, line } = analysis;
  const found = region.typos.map((t) =>
    mendable(line, 'division_typo', t, t.division.name, { written: t.written, right: t.division.name }),
  );
  const again = region.mentions.filter(
    (m) => m.kind === 'variant' && region.repeats.some((r) => r.start <= m.start && m.end <= r.end),
  );
  for (const m of [...(region.reading?.mentions ?? []), ...again]) {
    const written = line.text.slice(m.start, m.end);
    if (m.kind !== 'renamed' && m.kind !== 'variant') continue;
    if (m.kind === 'variant' && region.mentions.some((n) => n.kind === 'full' && n.start <= m.start && n.end >= m.end)) continue;
    if (m.kind === 'variant' && m.division.name.endsWith(written.slice(-1))) continue;
    const code = m.kind === 'renamed' || isPromotion(written, m.division.name) ? 'renamed_division' : 'division_typo';
    found.push(mendable(line, code, m, m.division.name, { written, right: m.division.name }));
  }
  return found;
}

/** 苍南县龙港镇: a town that has become a city of its own beside its old county. */
function promotedTown({ region, tokens, line }: Analysis): AddressFinding[] {
  const town = tokens.find((t) => t.type === 'town' && t.text.endsWith('镇'));
  const county = region.division;
  if (!town || county?.level !== 3 || !county.parent) return [];
  const now = `${town.text.slice(0, -1)}市`;
  const city = (gazetteer().children.get(county.parent.id) ?? []).find((d) => d.name === now && d.id !== county.id);
  return city ? [finding(line, 'renamed_division', town.start, town.end, { written: town.text, right: city.name })] : [];
}

/** Counties become districts or cities, cities become districts, never the other way round. */
function isPromotion(written: string, now: string): boolean {
  const from = written.slice(-1);
  const to = now.slice(-1);
  return (
    (from === '县' && (to === '区' || to === '市')) ||
    (from === '市' && to === '区') ||
    ((from === '盟' || written.endsWith('地区')) && (to === '市' || to === '州'))
  );
}

function repeats(analysis: Analysis): AddressFinding[] {
  const { region, line } = analysis;
  return region.repeats
    .filter((r) => r.start > region.start)
    .map((r) => mendable(line, 'duplicate_region', r, '', { text: line.text.slice(r.start, r.end) }));
}
