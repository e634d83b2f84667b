import type { AddressPartType } from '../../domain/address';
import { COMPOUND_WORD, LOCATOR, NAME_TAIL, NAMED, NOTE, NUMERIC, ROAD_WORD, TOWN, TOWN_STOP, VILLAGE_WORD } from './grammar';
import { numberValue } from './numbers';

/** A piece of the address below its divisions. `value` is the number it counts, null for names. */
export interface Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string | null;
  /** The word that told the type: 路, 号楼, 室; '' for what position told. */
  readonly word: string;
}

export type TokenType =
  | Extract<
      AddressPartType,
      'town' | 'village' | 'road' | 'number' | 'compound' | 'building' | 'unit' | 'floor' | 'room' | 'poi' | 'note'
    >
  | 'locator'
  | 'bare'
  | 'group';

/** Reads `text` from `from` to `to` as the part of an address below its divisions. */
export function readTail(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const start = readTown(text, from, to, tokens);
  const body = text.slice(start, to);
  const notes = [...body.matchAll(NOTE)].map((m) => token('note', body, m.index, m.index + m[0].length, null, '', start));
  let at = start;
  for (const note of notes) {
    readStretch(text, at, note.start, tokens);
    tokens.push(note);
    at = note.end;
  }
  readStretch(text, at, to, tokens);
  return tokens;
}

function readTown(text: string, from: number, to: number, tokens: Token[]): number {
  const body = text.slice(from, Math.min(to, from + 16));
  const found = TOWN.exec(body)?.[1];
  if (!found || TOWN_STOP.test(found.replace(/(?:.街道.*|.)$/, ''))) return from;
  const length = text.startsWith('镇', from + found.length) && found.endsWith('镇') ? found.length + 1 : found.length;
  const official = text.slice(from, from + length).replace(/街道办(?:事处)?$/, '街道');
  tokens.push(token('town', text, from, from + length, official, '', 0));
  return from + length;
}

function readStretch(text: string, from: number, to: number, tokens: Token[]): void {
  const body = text.slice(from, to);
  let at = 0;
  for (const found of body.matchAll(NUMERIC)) {
    if (isPartOfName(body, found)) continue;
    readNames(body, at, found.index, from, tokens);
    tokens.push(numeric(body, found, from));
    at = found.index + found[0].length;
  }
  readNames(body, at, body.length, from, tokens);
}

/** 五四路, 3组, 21巷, 318国道: the number belongs to the name that follows. */
function isPartOfName(body: string, found: RegExpMatchArray): boolean {
  const end = (found.index ?? 0) + found[0].length;
  if (found[2]) return false;
  return /^(?:[号]?(?:路|街|大街|大道|巷|国道|省道|县道|组|队|村|社|期|区|段|团|连|师|中(?!心)|医院|小学|线|公里|地块|里|坊|城|度|世纪|天|小时|工作室|[Gg]))/.test(
    body.slice(end, end + 4),
  );
}

function numeric(body: string, found: RegExpMatchArray, shift: number): Token {
  const [all, number, suffix = '', group] = found;
  const start = found.index ?? 0;
  const make = (type: TokenType, value: string): Token => token(type, body, start, start + all.length, value, suffix, shift);
  if (number !== undefined) return make(typeOfSuffix(suffix), numberValue(number));
  if (group !== undefined) return make('group', group.replace(/\s/g, ''));
  return make('bare', all);
}

function typeOfSuffix(suffix: string): TokenType {
  if (/^(?:号|弄|号院)$/.test(suffix)) return 'number';
  if (/^(?:号楼|号馆|栋|幢|座|#楼?)$/.test(suffix)) return 'building';
  if (/^(?:单元|梯|门)$/.test(suffix)) return 'unit';
  if (/^(?:楼|层|[Ff])$/.test(suffix)) return 'floor';
  return suffix === '米' ? 'locator' : 'room';
}

function readNames(body: string, from: number, to: number, shift: number, tokens: Token[]): void {
  const part = body.slice(from, to);
  if (!/[\u4e00-\u9fffA-Za-z]/.test(part)) return;
  const locators = [...part.matchAll(LOCATOR)];
  let at = 0;
  for (const found of locators) {
    cutNames(part, at, found.index, shift + from, tokens);
    tokens.push(token('locator', part, found.index, found.index + found[0].length, null, '', shift + from));
    at = found.index + found[0].length;
  }
  cutNames(part, at, part.length, shift + from, tokens);
}

function cutNames(part: string, from: number, to: number, shift: number, tokens: Token[]): void {
  const body = part.slice(from, to);
  const base = shift + from;
  let at = 0;
  for (const found of body.matchAll(NAMED)) {
    if (found.index < at) continue;
    const gap = body.slice(at, found.index);
    const cut = at + (/^.*[\s,，;；。、()（）]/s.exec(gap)?.[0].length ?? 0);
    if (cut > at) addRest(body, at, cut, base, tokens);
    const end = found.index + found[0].length;
    const tail = NAME_TAIL.exec(body.slice(end, end + 6))?.[0].length ?? 0;
    const type = cut === found.index ? 'poi' : typeOfWord(found[0]);
    tokens.push(token(type, body, cut, end + tail, null, found[0], base));
    at = end + tail;
  }
  addRest(body, at, body.length, base, tokens);
}

function typeOfWord(word: string): TokenType {
  if (ROAD_WORD.test(word)) return 'road';
  if (COMPOUND_WORD.test(word)) return 'compound';
  return VILLAGE_WORD.test(word) ? 'village' : 'poi';
}

function addRest(body: string, from: number, to: number, shift: number, tokens: Token[]): void {
  if (from >= to) return;
  const text = body.slice(from, to);
  const lead = /^[\s,，;；。、()（）\-·|]*/.exec(text)?.[0].length ?? 0;
  const kept = text.slice(lead).replace(/[\s,，;；。、()（）\-·|]+$/, '');
  if (kept) tokens.push(token('poi', body, from + lead, from + lead + kept.length, null, '', shift));
}

function token(
  type: TokenType,
  body: string,
  start: number,
  end: number,
  value: string | null,
  word: string,
  shift: number,
): Token {
  return { type, start: start + shift, end: end + shift, text: body.slice(start, end), value, word };
}
