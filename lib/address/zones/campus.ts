import type { AddressFinding, CampusBuilding } from '../../domain/address';
import type { MessageData } from '../../domain/finding';
import type { Core } from '../aids';
import type { Analysis } from '../analyse';
import { finding, repaired } from '../checks/check';
import type { Range } from '../region';
import { numberValue } from '../tail/numbers';
import { nearest } from './nearest';

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
    const isThere = (n: number) => same.some((b) => n >= b.from && n <= b.to);
    const near = nearest(String(number), same, isThere);
    const data = { why: 'no_such_building', building: found[0], nearest: near.map((n) => `${name}${n}`).join('、') };
    return [campusFinding(analysis, { start: found.index, end }, data, { start: at, end: at + found[1].length }, near)];
  }
  return null;
}

/** A finding with a fix where one number alone can be meant, and with named choices where there are several. */
function campusFinding(
  { line }: Analysis,
  span: Range,
  data: MessageData,
  number: Range,
  near: readonly number[],
): AddressFinding {
  const choices = near.map((n) => ({ name: String(n), text: repaired(line, number.start, number.end, String(n)) }));
  const base = finding(line, 'outside_delivery_zone', span.start, span.end, data);
  return choices[0] && choices.length === 1 ? { ...base, fix: choices[0].text } : { ...base, choices };
}

/** A room of three or four digits behind the building, its unit and its floor; one with a digit too few or too many stands right there. */
const ROOM = /^(?:[^\d,，;；]{0,3}\d{1,2}(?:单元|楼|层|门))?[^\d,，;；]{0,4}(\d{3,4})(?!\d)|^[\s-]?(\d{2,5})(?=$|[室房号,，\s])/;

function roomFindings(analysis: Analysis, building: CampusBuilding, from: number): AddressFinding[] {
  const found = ROOM.exec(analysis.line.text.slice(from));
  const written = found?.[1] ?? found?.[2];
  const { roomFrom, roomTo } = building;
  if (!found || written === undefined || roomFrom === undefined || roomTo === undefined) return [];
  const room = Number(written);
  if (room >= roomFrom && room <= roomTo) return [];
  const start = from + found[0].length - written.length;
  const span = { start, end: start + written.length };
  const near = nearest(written, [{ from: roomFrom, to: roomTo }], (n) => isRoom(n, roomFrom, roomTo));
  const data = { why: 'no_such_room', room, from: roomFrom, to: roomTo, nearest: near.join('、') };
  return [campusFinding(analysis, span, data, span, near)];
}

/** 101–640 are the doors 01 to 40 of the floors 1 to 6: 199 is none that one would offer. */
function isRoom(n: number, from: number, to: number): boolean {
  if (n < from || n > to) return false;
  const [first, last] = [from % 100, to % 100];
  return from < 100 || first > last || (n % 100 >= first && n % 100 <= last);
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
