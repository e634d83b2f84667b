import type { Party } from '../../domain/field-type';
import type { Subject } from '../../domain/profile';
import { unaccented } from '../text';
import { parsePattern } from './parse-pattern';
import { firstLetters, type Pattern, put } from './pattern';
import type { ActionConcept, FieldConcept, Vocabulary, Words } from './vocabulary';

/** A rule, ready to be tried on normalised text. */
export interface Rule<C> {
  readonly is: C;
  readonly pattern: Pattern;
  readonly not: RegExp | null;
  readonly score: number;
  readonly look: 'label' | 'identifier' | 'both';
}

/** Rules of one language that can match a text at a place, by the letter there. */
export interface RuleIndex<C> {
  readonly startingWith: (letter: string) => readonly Rule<C>[];
}

/** One language, compiled. */
export interface Language {
  readonly lang: string;
  /** Chinese and Japanese put no spaces between words, Korean as it likes: a word may begin anywhere. */
  readonly isSpaceless: boolean;
  /** Letters that this language is written with. */
  readonly script: 'han' | 'hangul' | 'latin' | 'cyrillic';
  readonly lead: RegExp | null;
  readonly fields: () => RuleIndex<FieldConcept>;
  readonly actions: () => RuleIndex<ActionConcept>;
  readonly parties: readonly (readonly [Party | 'other', RegExp])[];
  readonly subjects: readonly (readonly [Subject, RegExp])[];
  readonly plainTitles: RegExp | null;
  readonly bulkSelect: RegExp | null;
  readonly search: RegExp | null;
  readonly orderStates: RegExp | null;
  readonly paidValues: RegExp | null;
}

const SCRIPTS: Readonly<Record<string, Language['script']>> = { ko: 'hangul', ru: 'cyrillic' };

const files = import.meta.glob<{ default: Vocabulary }>('./*.data.ts', { eager: true });

const FOLD = new Map(Object.values(files).flatMap((file) => foldPairs(file.default.fold ?? '')));

/** A text with the characters of Taiwan, Hong Kong and Japan that have a simplified form turned into it. */
export function fold(words: string): string {
  return /[\u3400-\u9fff]/.test(words) ? words.replace(/[\u3400-\u9fff]/g, (letter) => FOLD.get(letter) ?? letter) : words;
}

/** Every language that has a file here, in the order of file names. Expressions are compiled on first use. */
export const LANGUAGES: readonly Language[] = Object.keys(files)
  .sort()
  .flatMap((path) => {
    const file = files[path];
    return file ? [compile(file.default)] : [];
  });

function compile(vocabulary: Vocabulary): Language {
  const isSpaceless = /^(?:zh|ja|ko)/.test(vocabulary.lang);
  const plain = isSpaceless ? fold : unaccented;
  return {
    lang: vocabulary.lang,
    isSpaceless,
    script: SCRIPTS[vocabulary.lang] ?? (isSpaceless ? 'han' : 'latin'),
    lead: vocabulary.lead ? new RegExp(`^${plain(vocabulary.lead)} *`) : null,
    fields: once(() => indexOf(vocabulary.fields, plain)),
    actions: once(() => indexOf(vocabulary.actions, plain)),
    parties: entriesOf(vocabulary.parties).map(([party, words]) => [party, bounded(plain(words), isSpaceless)] as const),
    subjects: entriesOf(vocabulary.subjects).map(([subject, words]) => [subject, bounded(plain(words), isSpaceless)] as const),
    plainTitles: wholeOrNull(plain(vocabulary.plainTitles)),
    bulkSelect: wholeOrNull(plain(vocabulary.bulkSelect)),
    search: wholeOrNull(plain(vocabulary.search)),
    orderStates: wholeOrNull(plain(vocabulary.orderStates)),
    paidValues: wholeOrNull(plain(vocabulary.paidValues)),
  };
}

/** Rules by the letter that they can begin with, so that a text meets few of them. */
function indexOf<C>(rules: readonly Words<C>[], plain: (words: string) => string): RuleIndex<C> {
  const byFirst = new Map<string, Rule<C>[]>();
  const rest: Rule<C>[] = [];
  for (const words of rules) {
    const rule = compileRule({ ...words, say: plain(words.say) });
    const first = firstLetters(rule.pattern);
    if (first === null) rest.push(rule);
    else for (const letter of first) put(byFirst, letter, rule);
  }
  for (const rules of byFirst.values()) rules.push(...rest);
  return { startingWith: (letter) => byFirst.get(letter) ?? rest };
}

function compileRule<C>(words: Words<C>): Rule<C> {
  return {
    is: words.is,
    pattern: parsePattern(words.say),
    not: words.not ? new RegExp(words.not) : null,
    score: words.score ?? 0,
    look: words.look ?? 'both',
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function bounded(words: string, isSpaceless: boolean): RegExp {
  return new RegExp(isSpaceless ? words : `(?<![a-z])(?:${words})(?![a-z])`);
}

function wholeOrNull(words: string): RegExp | null {
  return words ? new RegExp(`^(?:${words})$`) : null;
}

function entriesOf<K extends string>(record: Partial<Record<K, string>>): (readonly [K, string])[] {
  return (Object.keys(record) as K[]).flatMap((key) => {
    const words = record[key];
    return words ? [[key, words] as const] : [];
  });
}

function foldPairs(pairs: string): (readonly [string, string])[] {
  const letters = [...pairs];
  return letters.flatMap((letter, i) => (i % 2 === 0 ? [[letter, letters[i + 1] ?? letter] as const] : []));
}
