import type { AddressFinding } from '../../domain/address';
import type { Analysis } from '../analyse';
import type { Token } from '../tail/tokens';
import { type Check, finding } from './check';

/** Not enough to find the door: nothing below the town, a road without a number, a place only beside something, a cut end. */
export const checkTooShort: Check = (analysis, context) => {
  const detail = missingDetail(analysis);
  if (detail) return [detail];
  const found = [truncated(analysis), vague(analysis), missingNumber(analysis)].filter((f) => f !== null);
  const room = context.policy?.requireRoom ? missingRoom(analysis) : null;
  return room ? [...found, room] : found.slice(0, 2);
};

function places(analysis: Analysis): Token[] {
  return analysis.tokens.filter((t) => t.type !== 'note' && t.type !== 'town');
}

function missingDetail(analysis: Analysis): AddressFinding | null {
  const { region, line } = analysis;
  if (!region.division && !analysis.prior) return null;
  const rest = places(analysis).filter((t) => t.text.replace(/[^\u4e00-\u9fffA-Za-z0-9]/g, '').length > 1);
  if (rest.length > 0) return null;
  const end = Math.max(region.end, ...analysis.tokens.map((t) => t.end), 0) || line.text.length;
  return finding(line, 'missing_detail', 0, Math.min(end, line.text.length));
}

const ANCHORS = new Set<Token['type']>(['number', 'building', 'unit', 'room', 'bare', 'group', 'floor']);

function missingNumber(analysis: Analysis): AddressFinding | null {
  const rest = places(analysis);
  const road = rest.find((t) => t.type === 'road');
  if (!road || rest.some((t) => t.type !== 'road')) return null;
  return finding(analysis.line, 'missing_house_number', road.start, rest[rest.length - 1]?.end ?? road.end);
}

/** 附近 and 门口 at the end, with no number and no place after them, leave the courier to ask. */
function vague(analysis: Analysis): AddressFinding | null {
  const rest = places(analysis);
  if (rest.some((t) => ANCHORS.has(t.type))) return null;
  let at = rest.length - 1;
  while (at >= 0 && isLoose(rest[at])) at--;
  const locator = rest[at];
  if (locator?.type !== 'locator' || isAside(analysis, locator, rest) || isCrossing(analysis, rest)) return null;
  const first = rest.find((t) => t.type === 'locator') ?? locator;
  return finding(analysis.line, 'vague_locator', first.start, locator.end, { word: locator.text });
}

/** 海世界水上乐园(津歧路口): what stands in brackets only helps to find a place that was named before. */
function isAside({ line }: Analysis, locator: Token, rest: readonly Token[]): boolean {
  const open = line.text.lastIndexOf('(', locator.start);
  if (open < 0 || line.text.slice(open, locator.start).includes(')')) return false;
  return rest.some((t) => t.end <= open && (t.type === 'poi' || t.type === 'compound') && t.text.length > 3);
}

/** 人民路与建设街交叉口, 贺昌大街口北50米: two roads that meet are a place. */
function isCrossing({ line }: Analysis, rest: readonly Token[]): boolean {
  const roads = rest.filter((t) => t.type === 'road');
  const last = roads[roads.length - 1];
  return last !== undefined && roads.length > 1 && /^(?:路?口|交[叉汇]|十字)/.test(line.text.slice(last.end));
}

/** Words after a locator that name nothing: 的地方, 左右, 方向. */
function isLoose(token: Token | undefined): boolean {
  if (token && /^[那这]个/.test(token.text)) return true;
  if (token?.type !== 'poi') return false;
  return /^(?:的|左右|方向|处|地方|那|往|就|约|大约|大概|等|一带|上|下|口)/.test(token.text) || token.text.length < 2;
}

function missingRoom(analysis: Analysis): AddressFinding | null {
  const { tokens, line } = analysis;
  const last = tokens[tokens.length - 1];
  if (!last) return null;
  const hasRoom = tokens.some(
    (t, i) =>
      t.type === 'room' ||
      (t.type === 'group' && (t.value ?? '').length > 2) ||
      (t.type === 'bare' && i > 0) ||
      isNumberAsRoom(tokens, i),
  );
  const rural = tokens.some((t) => t.type === 'village') && !tokens.some((t) => t.type === 'compound' || t.type === 'building');
  return hasRoom || rural ? null : finding(line, 'missing_room', last.start, last.end);
}

/** 2单元601号: after a unit or a floor 号 counts rooms. */
export function isNumberAsRoom(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token?.type === 'number' &&
    token.word === '号' &&
    (before?.type === 'unit' || before?.type === 'floor' || before?.type === 'building')
  );
}

const CUT_SIGN = /(?:\.{2,}|…|。{2,}|[-~/—、&+])$/;
const BRACKETS = ['()', '（）', '【】', '[]', '{}', '「」', '“”'] as const;

/** Where a bracket opens that nothing closes; -1 where none does. */
function openBracket(text: string): number {
  for (const [open = '', close = ''] of BRACKETS) {
    const at = text.lastIndexOf(open);
    if (at >= 0 && text.indexOf(close, at) < 0) return at;
  }
  return -1;
}

const CUT_UNIT =
  /(?:(?<=[号楼栋幢座区期层村院园元路街])第|(?:[\d一二三四五六七八九十]|[栋幢座楼][甲乙丙丁东西])单|(?<!\d)[\d一二三四五六七八九十]{1,3}(?:号?[栋幢]?的))$/;
const HANGING = /[,，、\s](?:到|请|放|在|和|与|及|的|往|至|于|以|或|并|靠|是)$|(?:与|及|和|至|靠近|位于|距离|往|以及)$/;

function truncated(analysis: Analysis): AddressFinding | null {
  const text = analysis.line.text.trimEnd();
  const end = text.slice(-12);
  const hit = CUT_SIGN.exec(end) ?? CUT_UNIT.exec(end) ?? HANGING.exec(end);
  const bracket = openBracket(text);
  const cut = bracket >= 0 ? bracket : hit ? text.length - end.length + hit.index : -1;
  if (cut >= 0 && analysis.region.end < text.length) return finding(analysis.line, 'truncated', cut, text.length);
  const rest = places(analysis);
  const last = rest[rest.length - 1];
  const before = rest[rest.length - 2];
  const open =
    last?.type === 'bare' &&
    (before?.type === 'road' || ((before?.type === 'compound' || before?.type === 'floor') && (last.value ?? '').length < 3)) &&
    before.end === last.start &&
    /^\d{1,4}$/.test(last.value ?? '') &&
    last.end === text.length;
  return open && last ? finding(analysis.line, 'truncated', last.start, last.end) : null;
}
