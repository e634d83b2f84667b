import type { AddressFinding, CampusBuilding } from '../../domain/address';
import type { Core } from '../aids';
import type { Analysis } from '../analyse';
import { finding, repaired } from '../checks/check';
import { numberValue } from '../tail/numbers';

/** How many of the nearest valid buildings or rooms are offered: as many as have a key of their own. */
const MOST_OFFERED = 3;

/** Findings about the campus's buildings; null when the text names none of them, [] when all is right. */
export function campusFindings(analysis: Analysis, campus: readonly CampusBuilding[], core: Core): AddressFinding[] | null {
  if (campus.length === 0) return null;
  const { line } = analysis;
  for (const { name } of [...campus].sort((a, b) => b.name.length - a.name.length)) {
    const spelled = core.plain(name);
    const found = new RegExp(
      `${quoted(spelled)}\\s*([\\d一二三四五六七八九十]{1,4})\\s*(?:栋|幢|号楼?|舍|座|#|宿舍|斋|楼)?`,
    ).exec(line.text);
    if (!found?.[1]) continue;
    const number = Number(numberValue(found[1]));
    const same = campus.filter((b) => b.name === name);
    const end = found.index + found[0].length;
    const building = same.find((b) => number >= b.from && number <= b.to);
    if (building) return roomFindings(analysis, building, end);
    const at = line.text.indexOf(found[1], found.index + spelled.length);
    const near = nearest(same, number);
    const nearby = near.map((n) => `${name}${n}`).join('、');
    const data = { why: 'no_such_building', building: found[0], nearest: nearby };
    const offered = { number, near, repair: (n: number) => repaired(line, at, at + (found[1]?.length ?? 0), String(n)) };
    return [{ ...finding(line, 'outside_delivery_zone', found.index, end, data), ...repairs(offered) }];
  }
  return null;
}

interface Offered {
  /** What was written. */
  readonly number: number;
  readonly near: readonly number[];
  readonly repair: (n: number) => string;
}

/** A fix where one valid number is nearer than all others, and everything that is offered where there are several. */
function repairs({ number, near, repair }: Offered): Pick<AddressFinding, 'fix' | 'choices'> {
  const [first, second] = near.map((n) => Math.abs(n - number));
  const isSure = first !== undefined && (second === undefined || first < second);
  const choices = near.map((n) => ({ name: String(n), text: repair(n) }));
  return { ...(isSure && choices[0] ? { fix: choices[0].text } : {}), ...(choices.length > 1 ? { choices } : {}) };
}

/** The valid numbers nearest to one that is not, nearest first. */
function nearest(buildings: readonly CampusBuilding[], number: number): number[] {
  const valid = buildings.flatMap((b) => around(b.from, b.to, number));
  const byDistance = [...new Set(valid)].sort((a, b) => Math.abs(a - number) - Math.abs(b - number) || a - b);
  return byDistance.slice(0, MOST_OFFERED);
}

/** The numbers of a range that lie nearest to one outside of it. */
function around(from: number, to: number, number: number): number[] {
  const step = number < from ? 1 : -1;
  const count = Math.min(MOST_OFFERED, to - from + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => (number < from ? from : to) + step * i);
}

function roomFindings({ line }: Analysis, building: CampusBuilding, from: number): AddressFinding[] {
  const found = /^\D{0,4}(\d{3,4})(?!\d)/.exec(line.text.slice(from));
  const room = Number(found?.[1]);
  const { roomFrom, roomTo } = building;
  if (!found?.[1] || roomFrom === undefined || roomTo === undefined) return [];
  if (room >= roomFrom && room <= roomTo) return [];
  const start = from + found[0].length - found[1].length;
  const end = start + found[1].length;
  const data = { why: 'no_such_room', room, from: roomFrom, to: roomTo };
  return [finding(line, 'outside_delivery_zone', start, end, data)];
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
