import type { AddressFinding } from '../../domain/address';
import type { Analysis } from '../analyse';
import { isWithin } from '../gazetteer';
import type { Token } from '../tail/tokens';
import { type Check, finding, mendable } from './check';

/** Parts that are said twice or say two things: repeated compounds, two buildings, a floor that is not the room's. */
export const checkConflicts: Check = (analysis) => {
  const several = multiple(analysis);
  if (several) return [several];
  const repeated = duplicates(analysis);
  if (repeated.length) return [...repeated, ...floorAgainstRoom(analysis)];
  return [...twoOfOneKind(analysis), ...twoNumbers(analysis), ...twoRooms(analysis), ...floorAgainstRoom(analysis)];
};

const OR = /或者|或是|另一?个?(?:地址|个是)|(?:备用|第二|其他)地址|地址[二2]|[\s,，;；]或[\s,，;；]?/;

/** One address for the day and one for the night, for work and for home. */
const TIMES = /(?:白天|晚上|夜里|工作日|上班|周末|平时|公司|单位|家里?|家庭)(?:地址)?[:：]/g;

function multiple(analysis: Analysis): AddressFinding | null {
  const { tokens, line, region, body } = analysis;
  const numbered = tokens.filter((t) => t.type === 'number' || t.type === 'building' || t.type === 'room' || t.type === 'group');
  const or = OR.exec(line.text);
  if (or && numbered.some((t) => t.end <= or.index) && tokens.some((t) => t.start >= or.index && t.type !== 'note'))
    return finding(line, 'multiple_addresses', or.index, or.index + or[0].length);
  const [day, night] = line.text.matchAll(TIMES);
  if (day && night && numbered.some((t) => t.end <= night.index) && numbered.some((t) => t.start >= night.index))
    return finding(line, 'multiple_addresses', night.index, night.index + night[0].length);
  const division = region.division;
  if (!division) return null;
  const first = numbered[0];
  const other = region.mentions.find(
    (m) =>
      first &&
      m.start >= first.end &&
      m.kind === 'full' &&
      m.division.level > 1 &&
      !m.bound &&
      !isWithin(m.division, division) &&
      !isWithin(division, m.division) &&
      body.some((r) => r.start <= m.start && m.end <= r.end),
  );
  const isPath = region.mentions.some(
    (m) => other && m.end === other.start && m.kind === 'full' && isWithin(other.division, m.division),
  );
  if (first && other && (isPath || /\d/.test(line.text.slice(other.end))))
    return finding(line, 'multiple_addresses', other.start, other.end);
  return null;
}

const ONLY_WORD = /^(?:街道|小区|花园|大厦|广场|社区|单元|[号楼室栋幢弄路街层座]+|[\d-]+|[A-Za-z-]+)$/;

/** At least two characters again right after themselves: 丽景园丽景园, 3300弄3300弄. */
function duplicates(analysis: Analysis): AddressFinding[] {
  const { line, body, tokens, region } = analysis;
  for (const range of body) {
    for (let i = range.start; i + 4 <= range.end; i++) {
      const again = line.text.indexOf(line.text.slice(i, i + 2), i + 2);
      if (again < 0 || again >= range.end || again - i > 26) continue;
      const unit = line.text.slice(i, again).replace(/[\s,，;；、]+$/, '');
      if (unit.length < 2 || !line.text.startsWith(unit, again) || !isTelling(unit)) continue;
      // 平果市平果平果铝: the county once more, and a name that begins with it.
      if (i === range.start && region.division?.name.startsWith(unit)) continue;
      if (tokens.some((t) => t.type === 'town' && t.start <= i && again + unit.length < t.end)) continue;
      const start = i + unit.length;
      return [mendable(line, 'duplicate_segment', { start, end: again + unit.length }, '', { text: unit })];
    }
  }
  const repeated = repeatedTokens(analysis);
  return repeated.length ? repeated : repeatedNumber(analysis);
}

/** 街道街道 and 1-1- say nothing; 哈哈哈哈 is another finding. */
function isTelling(unit: string): boolean {
  return !ONLY_WORD.test(unit) && /[\u4e00-\u9fff]/.test(unit) && !/^(.)\1+$/.test(unit) && !/[\s,，;；、()（）]/.test(unit);
}

/** 368号CFC广场368号: the house number once more behind the compound. */
function repeatedNumber({ tokens, line }: Analysis): AddressFinding[] {
  const numbers = tokens.filter((t) => t.type === 'number' && t.word === '号' && (t.value ?? '').length > 1);
  const again = numbers.find((t, i) => i > 0 && numbers[i - 1]?.value === t.value && line.text.charAt(t.start - 1) !== '附');
  return again ? [mendable(line, 'duplicate_segment', again, '', { text: again.text })] : [];
}

/** The same compound, or the same road with the same number, once more further on. */
function repeatedTokens(analysis: Analysis): AddressFinding[] {
  const { tokens, line } = analysis;
  for (let i = 0; i < tokens.length; i++) {
    const a = tokens[i];
    if (!a || a.text.length < 3 || (a.type !== 'compound' && a.type !== 'road')) continue;
    const j = tokens.findIndex((t, k) => k > i && t.type === a.type && t.text === a.text);
    const b = tokens[j];
    if (!b) continue;
    const next = tokens[i + 1];
    const again = tokens[j + 1];
    if (a.type === 'road' && !(next?.value && again?.type === next.type && again.value === next.value)) continue;
    const end = again && next && again.text === next.text ? again.end : b.end;
    return [mendable(line, 'duplicate_segment', { start: b.start, end }, '', { text: line.text.slice(b.start, end) })];
  }
  return [];
}

const SAME: Readonly<Record<string, string>> = {
  号楼: '号楼',
  幢: '栋',
  栋: '栋',
  '#': '栋',
  '#楼': '栋',
  座: '座',
  单元: '单元',
  梯: '梯',
  门: '门',
};

function twoOfOneKind(analysis: Analysis): AddressFinding[] {
  const { tokens, line } = analysis;
  const found: AddressFinding[] = [];
  for (const [type, code] of [
    ['building', 'conflicting_building'],
    ['unit', 'conflicting_unit'],
  ] as const) {
    const all = tokens.filter((t) => t.type === type && SAME[t.word]);
    const first = all[0];
    const other = all.find(
      (t) => first && SAME[t.word] === SAME[first.word] && t.value !== first.value && !isList(line.text, first, t),
    );
    if (first && other) found.push(finding(line, code, first.start, other.end, { one: first.text, other: other.text }));
  }
  return found;
}

/** 3、4栋 and 1栋至3栋 are lists, not contradictions. */
function isList(text: string, a: Token, b: Token): boolean {
  return b.start - a.end < 3 && /^[、和与至到~-]/.test(text.slice(a.end, b.start).trim());
}

/** Two 号 side by side with nothing between that could be a compound: 文三路90号92号. */
function twoNumbers(analysis: Analysis): AddressFinding[] {
  const { tokens, line } = analysis;
  for (let i = 0; i < tokens.length; i++) {
    const a = tokens[i];
    if (a?.type !== 'number' || a.word !== '号' || !isStreetNumber(tokens, i)) continue;
    const road = tokens[i - 1];
    const next = tokens[i + 1];
    const b = next?.type === 'road' && road?.text === next.text ? tokens[i + 2] : next;
    if (b?.type !== 'number' || b.word !== '号' || b.value === a.value || isList(line.text, a, b)) continue;
    return [finding(line, 'conflicting_house_number', a.start, b.end, { one: a.text, other: b.text })];
  }
  return [];
}

function isStreetNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.type === 'road' || before?.word === '弄';
}

function twoRooms(analysis: Analysis): AddressFinding[] {
  const { tokens, line } = analysis;
  const at = tokens.findIndex((t, i) => isNamedRoom(t) || isDoorInside(tokens, i));
  const a = tokens[at];
  const b = tokens[at + 1];
  if (!a || !b || isList(line.text, a, b)) return [];
  const isRoom =
    (a.type === 'number' && isDoor(b)) ||
    (a.type === 'room' && isNamedRoom(b)) ||
    (b.type === 'bare' && /^\d{2,4}$/.test(b.value ?? ''));
  return isRoom && b.value !== a.value ? [finding(line, 'conflicting_room', a.start, b.end, { one: a.text, other: b.text })] : [];
}

function isNamedRoom({ type, word }: Token): boolean {
  return type === 'room' && (word === '室' || word.startsWith('房'));
}

/** 2栋1101号: behind a building a long number is a room's. */
function isDoorInside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.type;
  return isDoor(tokens[at]) && (before === 'building' || before === 'unit' || before === 'floor');
}

function isDoor(token: Token | undefined): boolean {
  return token?.type === 'number' && token.word === '号' && /^\d{3,4}$/.test(token.value ?? '');
}

function floorAgainstRoom(analysis: Analysis): AddressFinding[] {
  const { tokens, line } = analysis;
  for (let i = 0; i < tokens.length; i++) {
    const floor = tokens[i];
    const room = tokens[i + 1];
    if (floor?.type !== 'floor' || !room || !/^\d{1,2}$/.test(floor.value ?? '')) continue;
    const number = roomNumber(room);
    if (number === null || isOnFloor(number, floor.value ?? '', room.type === 'number')) continue;
    return [finding(line, 'floor_room_conflict', floor.start, room.end, { floor: Number(floor.value), room: room.text })];
  }
  return [];
}

/** Stalls and wide floors are numbered by floor and position: 3楼3168号, 5楼5015. */
function isOnFloor(room: number, floor: string, isStall: boolean): boolean {
  const isWide = room > 999 && floor.length === 1 && floor !== '1';
  return Math.floor(room / 100) === Number(floor) || ((isStall || isWide) && String(room).startsWith(floor));
}

/** The number of a room whose leading digits are its floor; null for shops, letters and one- or two-digit rooms. */
function roomNumber(token: Token): number | null {
  const isRoom = isNamedRoom(token) || token.type === 'bare' || (token.type === 'number' && token.word === '号');
  return isRoom && /^(?:[1-9]\d{2}|\d{4})$/.test(token.value ?? '') ? Number(token.value) : null;
}
