import type { Party } from '../domain/field-type';
import { remembered } from './memory';
import { hasCjk, identifierWords, normaliseLabel } from './text';
import { fold, LANGUAGES, type Language, type RuleIndex } from './vocabulary/load';
import { endsOf, LONGEST_MATCH } from './vocabulary/pattern';
import type { ActionConcept, FieldConcept } from './vocabulary/vocabulary';

/** A reading of one text: what it may mean and how well it fits (whole match 10, ending up to 9, inside up to 5). */
export interface Hit<C> {
  readonly is: C;
  readonly score: number;
}
export type TextKind = 'label' | 'identifier';

const WHOLE = 10;
const LONGEST = 80;
/** Readings far below the best one of the same text are pieces of it: "number" in "order number". */
const CLOSE = 0.75;

/** What a label, header or placeholder (kind "label") or a name or id (kind "identifier") may mean, best first. */
export function classifyField(text: string, kind: TextKind): readonly Hit<FieldConcept>[] {
  return kind === 'label' ? fieldOfLabel(text) : fieldOfIdentifier(text);
}

/** What the text of a button or link, or (kind "identifier") a handler or route, may do, best first. */
export function classifyAction(text: string, kind: TextKind): readonly Hit<ActionConcept>[] {
  return kind === 'label' ? actionOfLabel(text) : actionOfIdentifier(text);
}

/** The party that a text names; null when it names none. The text is normalised here. */
export function partyOf(text: string, kind: TextKind): Party | 'other' | null {
  if (text === '') return null;
  return kind === 'label' ? partyOfLabel(text) : partyOfIdentifier(text);
}

function readParty(text: string, kind: TextKind): Party | 'other' | null {
  const words = wordsOf(text, kind);
  for (const language of languagesFor(words, kind)) {
    for (const [party, pattern] of language.parties) if (pattern.test(words)) return party;
  }
  return null;
}

/** A text in the form that the rules are written for: normalised, folded, without "please enter". */
export function wordsOf(text: string, kind: TextKind): string {
  const words = plainWords(text, kind);
  if (kind === 'identifier') return words;
  for (const language of languagesFor(words, kind)) {
    const rest = language.lead ? words.replace(language.lead, '') : words;
    // "Choose address" is a word of its own; "please enter" is not.
    if (rest !== words && rest !== '' && !isWhole(language, words)) return rest;
  }
  return words;
}

function isWhole(language: Language, words: string): boolean {
  if (words.length > LONGEST_MATCH) return false;
  const rules = language.fields().startingWith(words.charAt(0));
  return rules.some((rule) => (endsOf(rule.pattern, words, 1) & (1 << words.length)) !== 0);
}

/** A text normalised and folded, every word kept. */
export function plainWords(text: string, kind: TextKind): string {
  return kind === 'identifier' ? identifierWords(text) : fold(normaliseLabel(text));
}

/** Languages whose rules can match this text. */
export function languagesFor(words: string, kind: TextKind): readonly Language[] {
  if (kind === 'identifier') return IDENTIFIERS;
  if (/[\uac00-\ud7a3]/.test(words)) return HANGUL;
  if (hasCjk(words)) return HAN;
  return /[а-яё]/.test(words) ? CYRILLIC : LATIN;
}

const HAN = LANGUAGES.filter((language) => language.script === 'han');
const HANGUL = LANGUAGES.filter((language) => language.script === 'hangul');
const CYRILLIC = LANGUAGES.filter((language) => language.script === 'cyrillic');
const LATIN = LANGUAGES.filter((language) => language.script === 'latin' && language.lang !== 'identifier');
/** Programmers name things in English, and by words of their own. */
const IDENTIFIERS = LANGUAGES.filter((language) => language.lang === 'en' || language.lang === 'identifier');

/** Nouns of English labels would turn routes such as /sale/return into actions: handlers have words of their own. */
function actionRules(kind: TextKind) {
  return (language: Language) => (kind === 'identifier' && language.lang !== 'identifier' ? null : language.actions());
}

function readAll<C>(words: string, kind: TextKind, rulesOf: (language: Language) => RuleIndex<C> | null): Hit<C>[] {
  if (words === '' || words.length > LONGEST) return [];
  const best = new Map<C, number>();
  for (const language of languagesFor(words, kind)) {
    const index = rulesOf(language);
    if (index) readWith(index, words, kind, language.isSpaceless, best);
  }
  const hits = [...best].map(([is, score]) => ({ is, score })).sort((a, b) => b.score - a.score);
  const floor = (hits[0]?.score ?? 0) * CLOSE;
  return hits.filter((hit) => hit.score >= floor);
}

/**
 * Tries the rules at every place where a word can begin, and keeps the best score of each meaning. Of long texts the last
 * words are read: the head of a label stands there.
 */
function readWith<C>(index: RuleIndex<C>, words: string, kind: TextKind, isSpaceless: boolean, best: Map<C, number>): void {
  const cut = words.length > LONGEST_MATCH ? words.length - LONGEST_MATCH : 0;
  const text = words.slice(cut);
  const wordEnds = isSpaceless ? -1 : wordEndsOf(text);
  const head = isSpaceless ? IN_ONE_WORD : kind === 'identifier' ? -1 : words.search(AFTER_HEAD);
  for (let start = 0; start < text.length; start++) {
    if (!isSpaceless && start + cut > 0 && words.charAt(start + cut - 1) !== ' ') continue;
    for (const rule of index.startingWith(text.charAt(start))) {
      if (rule.look !== 'both' && rule.look !== kind) continue;
      const ends = endsOf(rule.pattern, text, 1 << start) & wordEnds;
      const end = 31 - Math.clz32(ends);
      if (end <= start) continue;
      const score = scoreOf(start + cut, end + cut, words.length, head) + rule.score;
      if (score > (best.get(rule.is) ?? 0) && !rule.not?.test(words)) best.set(rule.is, score);
    }
  }
}

/** Positions after which no word goes on, as bits. */
function wordEndsOf(text: string): number {
  let ends = 1 << text.length;
  for (let at = 1; at < text.length; at++) if (text.charAt(at) === ' ') ends |= 1 << at;
  return ends;
}

/** What follows these words only tells more about the head before them: "Amount after discount", "Fecha de alta". */
const AFTER_HEAD = / (?:after|before|excluding|including|without|with|since|until|de|del|della|di|da|do|du|des) /;

/** Where no spaces part words, a short end of an unknown label is no word of its own: 价 of 保价, 货 of 是否发货. */
const IN_ONE_WORD = -2;
const KNOWN_SHARE = 0.45;

/** A whole match counts most; the end of a label is its head word, or what stands before "after", "de"; a match inside says little. */
function scoreOf(start: number, end: number, length: number, head: number): number {
  if (start === 0 && end === length) return WHOLE;
  const share = (end - start) / length;
  const isHead = head > 0 ? end === head : end === length && (head !== IN_ONE_WORD || share > KNOWN_SHARE);
  return (isHead ? 5 : 1) + 4 * share;
}

const readField = (kind: TextKind) => (text: string) => readAll(wordsOf(text, kind), kind, (language) => language.fields());
const readAction = (kind: TextKind) => (text: string) => readAll(plainWords(text, kind), kind, actionRules(kind));
// A page says its words on every row: each is read once.
const fieldOfLabel = remembered(readField('label'));
const fieldOfIdentifier = remembered(readField('identifier'));
const actionOfLabel = remembered(readAction('label'));
const actionOfIdentifier = remembered(readAction('identifier'));
const partyOfLabel = remembered((text) => readParty(text, 'label'));
const partyOfIdentifier = remembered((text) => readParty(text, 'identifier'));
