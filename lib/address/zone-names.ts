import type { Division } from './gazetteer';
import { gazetteer } from './gazetteer';

/** A functional zone that follows a city: one of the gazetteer's, or an unknown one (division null). */
export interface FoundZone {
  readonly start: number;
  readonly end: number;
  readonly division: Division | null;
}

const ZONE =
  /[\s,]*([\u4e00-\u9fff]{0,8}?(?:(?:经济|高新|技术|产业)+(?:技术|产业)?开发区|(?:经济)?开发区|高新区|经开区|(?:高新)?(?:产业|工业|科技|化工)园区|工业园(?!区)|示范区|保税区|度假区|管理区|风景名胜区|新城区|新区))(?![路街道里村花小])/y;

/** Reads a functional zone right after a city's name (开发区, 高新区, 天府新区). Null where none stands. */
export function zoneAfter(text: string, from: number, city: Division | null): FoundZone | null {
  if (city?.level !== 2) return null;
  ZONE.lastIndex = from;
  const found = ZONE.exec(text);
  const name = found?.[1];
  if (!found || !name || /[路街巷号镇乡村]/.test(name)) return null;
  const zones = (gazetteer().children.get(city.id) ?? []).filter((d) => d.zone);
  return { start: from + found[0].length - name.length, end: from + found[0].length, division: pick(name, zones) };
}

function pick(name: string, zones: readonly Division[]): Division | null {
  const exact = zones.find((z) => z.name === name || z.name.endsWith(name));
  if (exact) return exact;
  const kind = /高新|高技术/.test(name) ? /高新|高技术/ : /经开|经济|^开发区$/.test(name) ? /经济/ : null;
  if (!kind || name.length > 8) return null;
  const same = zones.filter((z) => kind.test(z.name));
  return same.length === 1 ? (same[0] ?? null) : null;
}
