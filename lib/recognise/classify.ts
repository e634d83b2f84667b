import type { Party } from '../domain/field-type';
import { hasCjk, identifierWords, normaliseLabel } from './text';
import { LANGUAGES, type Language, type Rule } from './vocabulary/load';
import type { ActionConcept, FieldConcept } from './vocabulary/vocabulary';

/** A reading of one text: what it may mean and how well it fits (whole match 10, ending up to 9, inside up to 5). */
export interface Hit<C> {
  readonly is: C;
  readonly score: number;
}
export type TextKind = 'label' | 'identifier';

const WHOLE = 10;
const MEMORY = 4000;
/** Readings far below the best one of the same text are pieces of it: "number" in "order number". */
const CLOSE = 0.75;

/** What a label, header or placeholder (kind "label") or a name or id (kind "identifier") may mean, best first. */
export function classifyField(text: string, kind: TextKind): readonly Hit<FieldConcept>[] {
  return remembered(fieldMemory, `${kind}\u0000${text}`, () => readAll(wordsOf(text, kind), kind, (language) => language.fields));
}

/** What the text of a button or link, or (kind "identifier") a handler or route, may do, best first. */
export function classifyAction(text: string, kind: TextKind): readonly Hit<ActionConcept>[] {
  return remembered(actionMemory, `${kind}\u0000${text}`, () => readAll(plainWords(text, kind), kind, actionRules(kind)));
}

/** The party that a text names; null when it names none. The text is normalised here. */
export function partyOf(text: string, kind: TextKind): Party | 'other' | null {
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
    if (rest !== words && rest !== '' && !language.fields.some((rule) => rule.whole.test(words))) return rest;
  }
  return words;
}

/** A text normalised and folded, every word kept. */
export function plainWords(text: string, kind: TextKind): string {
  return kind === 'identifier' ? identifierWords(text) : fold(normaliseLabel(text));
}

/** Languages whose rules can match this text. */
export function languagesFor(words: string, kind: TextKind): readonly Language[] {
  if (kind === 'identifier') return IDENTIFIERS;
  return hasCjk(words) ? CHINESE : LATIN;
}

const CHINESE = LANGUAGES.filter((language) => language.isChinese);
const LATIN = LANGUAGES.filter((language) => !language.isChinese && language.lang !== 'identifier');
const IDENTIFIERS = LANGUAGES.filter((language) => !language.isChinese);
const FOLD = new Map(LANGUAGES.flatMap((language) => [...(language.fold ?? [])]));

/** Nouns of English labels would turn routes such as /sale/return into actions: handlers have words of their own. */
function actionRules(kind: TextKind) {
  return (language: Language) => (kind === 'identifier' && language.lang !== 'identifier' ? [] : language.actions);
}

function fold(words: string): string {
  if (!hasCjk(words)) return words;
  return words.replace(/[\u3400-\u9fff]/g, (letter) => FOLD.get(letter) ?? letter);
}

function readAll<C>(words: string, kind: TextKind, rulesOf: (language: Language) => readonly Rule<C>[]): Hit<C>[] {
  if (words === '' || words.length > 80) return [];
  const best = new Map<C, number>();
  for (const language of languagesFor(words, kind)) {
    for (const rule of rulesOf(language)) {
      if (rule.look !== 'both' && rule.look !== kind) continue;
      const score = fitOf(rule, words);
      if (score > (best.get(rule.is) ?? 0)) best.set(rule.is, score);
    }
  }
  const hits = [...best].map(([is, score]) => ({ is, score })).sort((a, b) => b.score - a.score);
  const floor = (hits[0]?.score ?? 0) * CLOSE;
  return hits.filter((hit) => hit.score >= floor);
}

function fitOf<C>(rule: Rule<C>, words: string): number {
  if (rule.whole.test(words)) return rule.not?.test(words) ? 0 : WHOLE + rule.score;
  const inside = rule.inside.exec(words);
  if (!inside || rule.not?.test(words)) return 0;
  const ending = rule.ending.exec(words);
  const matched = ending ?? inside;
  const coverage = matched[0].length / words.length;
  return (ending ? 5 : 1) + 4 * coverage + rule.score;
}

const fieldMemory = new Map<string, readonly Hit<FieldConcept>[]>();
const actionMemory = new Map<string, readonly Hit<ActionConcept>[]>();

/** Pages repeat their words on every row; reading them once keeps recognition inside its time budget. */
function remembered<T>(memory: Map<string, T>, key: string, read: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MEMORY) memory.clear();
  const fresh = read();
  memory.set(key, fresh);
  return fresh;
}
