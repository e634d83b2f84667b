import type { AddressContext, AddressFinding, DeliveryZone } from '../../domain/address';
import type { Core, ZoneReader } from '../aids';
import type { Analysis } from '../analyse';
import { finding } from '../checks/check';
import { numberValue } from '../tail/numbers';
import { campusFindings } from './campus';

/** The policy's delivery zones and the buildings of a campus. */
export const zoneReader: ZoneReader = {
  check: (analysis, context, core) =>
    campusFindings(analysis, context.policy?.campus ?? [], core) ?? zoneFindings(analysis, context, core),
  isKnownPlace: (analysis, context, core) =>
    campusFindings(analysis, context.policy?.campus ?? [], core) !== null ||
    (context.policy?.zones ?? []).some(
      (z) => z.mode === 'allow' && z.kind !== 'division' && holds(z, analysis, context, core) === true,
    ),
};

function zoneFindings(analysis: Analysis, context: AddressContext, core: Core): AddressFinding[] {
  const zones = context.policy?.zones ?? [];
  const excluded = zones.find((z) => z.mode === 'exclude' && holds(z, analysis, context, core) === true);
  const { line, region } = analysis;
  const span = region.end > region.start ? ([region.start, region.end] as const) : ([0, line.text.length] as const);
  if (excluded)
    return [
      finding(line, 'outside_delivery_zone', span[0], span[1], { zone: (excluded.names ?? []).join('、'), why: 'excluded' }),
    ];
  const allowed = zones.filter((z) => z.mode === 'allow');
  if (allowed.length === 0) return [];
  const answers = allowed.map((z) => holds(z, analysis, context, core));
  if (answers.some((a) => a !== false)) return [];
  return [
    finding(line, 'outside_delivery_zone', span[0], span[1], {
      zone: allowed.flatMap((z) => z.names ?? []).join('、'),
      why: 'not_allowed',
    }),
  ];
}

/** Whether the address lies in a zone; null when that cannot be said. */
function holds(zone: DeliveryZone, analysis: Analysis, context: AddressContext, core: Core): boolean | null {
  if (zone.kind === 'radius') return withinRadius(zone, context);
  if (zone.kind === 'division') return inDivision(zone, analysis, core);
  const text = spelled(analysis.line.text);
  return (zone.names ?? []).some((name) => stands(text, spelled(core.plain(name))));
}

/** 梅园三幢 and 梅园3号楼 are 梅园3栋. */
function spelled(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/[一二三四五六七八九十]{1,3}(?=[栋幢座]|号楼|单元)/g, (number) => numberValue(number))
    .replace(/(?<=\d)(?:幢|号楼)/g, '栋');
}

/** A name stands where no digit of it is part of a longer number: 1栋 is not in 11栋. */
function stands(text: string, name: string): boolean {
  for (let at = text.indexOf(name); name && at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole =
      !/\d\d/.test(text.charAt(at - 1) + name.charAt(0)) && !/\d\d/.test(name.slice(-1) + text.charAt(at + name.length));
    if (isWhole) return true;
  }
  return false;
}

function inDivision(zone: DeliveryZone, analysis: Analysis, { region, plain, isWithin }: Core): boolean | null {
  const here = analysis.region.division ?? analysis.prior;
  if (!here) return null;
  let open = false;
  for (const name of zone.names ?? []) {
    const { division, ambiguous } = region(plain(name));
    const there = division ? [division] : ambiguous;
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
  const away = 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(a))) - metres;
  // Where the page does not tell its datum, a place near the edge may lie on either side.
  return Math.abs(away) <= (point.doubt ?? 0) && point.doubt ? null : away <= 0;
}
