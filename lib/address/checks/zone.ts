import type { AddressContext, AddressFinding, CampusBuilding, DeliveryZone } from '../../domain/address';
import type { Analysis } from '../analyse';
import { isWithin } from '../gazetteer';
import { plain } from '../normalise';
import { findRegion } from '../region';
import { numberValue } from '../tail/numbers';
import { type Check, finding, repaired } from './check';

/** The policy's delivery zones and the buildings of a campus. Abstains where the text does not say enough. */
export const checkZones: Check = (analysis, context) => {
  const campus = campusFindings(analysis, context.policy?.campus ?? []);
  return campus ?? zoneFindings(analysis, context);
};

/** True when the policy itself knows the place, so that no region is needed (梅园3栋 on the campus, an allowed compound). */
export function isKnownPlace(analysis: Analysis, context: AddressContext): boolean {
  if (campusFindings(analysis, context.policy?.campus ?? []) !== null) return true;
  return (context.policy?.zones ?? []).some(
    (z) => z.mode === 'allow' && z.kind !== 'division' && holds(z, analysis, context) === true,
  );
}

function zoneFindings(analysis: Analysis, context: AddressContext): AddressFinding[] {
  const zones = context.policy?.zones ?? [];
  const excluded = zones.find((z) => z.mode === 'exclude' && holds(z, analysis, context) === true);
  const { line, region } = analysis;
  const span = region.end > region.start ? ([region.start, region.end] as const) : ([0, line.text.length] as const);
  if (excluded)
    return [
      finding(line, 'outside_delivery_zone', span[0], span[1], { zone: (excluded.names ?? []).join('、'), why: 'excluded' }),
    ];
  const allowed = zones.filter((z) => z.mode === 'allow');
  if (allowed.length === 0) return [];
  const answers = allowed.map((z) => holds(z, analysis, context));
  if (answers.some((a) => a !== false)) return [];
  return [
    finding(line, 'outside_delivery_zone', span[0], span[1], {
      zone: allowed.flatMap((z) => z.names ?? []).join('、'),
      why: 'not_allowed',
    }),
  ];
}

/** Whether the address lies in a zone; null when that cannot be said. */
function holds(zone: DeliveryZone, analysis: Analysis, context: AddressContext): boolean | null {
  if (zone.kind === 'radius') return withinRadius(zone, context);
  if (zone.kind === 'division') return inDivision(zone, analysis);
  const text = analysis.line.text.replace(/\s/g, '');
  return (zone.names ?? []).some((n) => text.includes(plain(n).replace(/\s/g, '')));
}

function inDivision(zone: DeliveryZone, analysis: Analysis): boolean | null {
  const here = analysis.region.division ?? analysis.prior;
  if (!here) return null;
  let open = false;
  for (const name of zone.names ?? []) {
    const region = findRegion(plain(name), null);
    const there = region.division ? [region.division] : region.ambiguous;
    if (there.some((d) => isWithin(here, d)) || (there.length === 0 && analysis.line.text.includes(plain(name)))) return true;
    if (there.some((d) => isWithin(d, here))) open = true;
  }
  return open ? null : false;
}

const EARTH_METRES = 6_371_008;

function withinRadius(zone: DeliveryZone, context: AddressContext): boolean | null {
  const { center, metres } = zone;
  const point = context.point;
  if (!center || !metres || !point) return null;
  const rad = Math.PI / 180;
  const a =
    Math.sin(((point.lat - center.lat) * rad) / 2) ** 2 +
    Math.cos(point.lat * rad) * Math.cos(center.lat * rad) * Math.sin(((point.lng - center.lng) * rad) / 2) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(a))) <= metres;
}

/** Findings about the campus's buildings; null when the text names none of them, [] when all is right. */
function campusFindings(analysis: Analysis, campus: readonly CampusBuilding[]): AddressFinding[] | null {
  if (campus.length === 0) return null;
  const { line } = analysis;
  for (const { name } of [...campus].sort((a, b) => b.name.length - a.name.length)) {
    const found = new RegExp(
      `${quoted(plain(name))}\\s*([\\d一二三四五六七八九十]{1,4})\\s*(?:栋|幢|号楼?|舍|座|#|宿舍|斋|楼)?`,
    ).exec(line.text);
    if (!found?.[1]) continue;
    const number = Number(numberValue(found[1]));
    const same = campus.filter((b) => b.name === name);
    const end = found.index + found[0].length;
    const building = same.find((b) => number >= b.from && number <= b.to);
    if (building) return roomFindings(analysis, building, end);
    const at = line.text.indexOf(found[1], found.index + plain(name).length);
    const near = nearest(same, number);
    const [first, second] = near.map((n) => Math.abs(n - number));
    const isSure = first !== undefined && (second === undefined || first < second);
    const fix = isSure ? repaired(line, at, at + found[1].length, String(near[0])) : undefined;
    return [
      finding(
        line,
        'outside_delivery_zone',
        found.index,
        end,
        { why: 'no_such_building', building: found[0], nearest: near.map((n) => `${name}${n}`).join('、') },
        fix,
      ),
    ];
  }
  return null;
}

function nearest(buildings: readonly CampusBuilding[], number: number): number[] {
  const ends = buildings.flatMap((b) => [b.from, b.to]).sort((a, b) => Math.abs(a - number) - Math.abs(b - number));
  const distance = Math.abs((ends[0] ?? number) - number);
  return [...new Set(ends.filter((e) => Math.abs(e - number) <= distance + 1))].slice(0, 2);
}

function roomFindings({ line }: Analysis, building: CampusBuilding, from: number): AddressFinding[] {
  const found = /^\D{0,4}(\d{3,4})(?!\d)/.exec(line.text.slice(from));
  const room = Number(found?.[1]);
  if (!found?.[1] || building.roomFrom === undefined || building.roomTo === undefined) return [];
  if (room >= building.roomFrom && room <= building.roomTo) return [];
  const start = from + found[0].length - found[1].length;
  return [
    finding(line, 'outside_delivery_zone', start, start + found[1].length, {
      why: 'no_such_room',
      room,
      from: building.roomFrom,
      to: building.roomTo,
    }),
  ];
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
