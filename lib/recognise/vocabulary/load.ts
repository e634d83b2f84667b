import type { Party } from '../../domain/field-type';
import type { Subject } from '../../domain/profile';
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
  readonly isChinese: boolean;
  readonly fold: ReadonlyMap<string, string> | null;
  readonly lead: RegExp | null;
  readonly fields: () => RuleIndex<FieldConcept>;
  readonly actions: () => RuleIndex<ActionConcept>;
  readonly parties: readonly (readonly [Party | 'other', RegExp])[];
  readonly subjects: readonly (readonly [Subject, RegExp])[];
  readonly plainTitles: RegExp | null;
  readonly bulkSelect: RegExp | null;
  readonly search: RegExp | null;
  readonly paidValues: RegExp | null;
}

const files = import.meta.glob<{ default: Vocabulary }>('./*.data.ts', { eager: true });

/** Every language that has a file here, in the order of file names. Expressions are compiled on first use. */
export const LANGUAGES: readonly Language[] = Object.keys(files)
  .sort()
  .flatMap((path) => {
    const file = files[path];
    return file ? [compile(file.default)] : [];
  });

function compile(vocabulary: Vocabulary): Language {
  const isChinese = vocabulary.lang.startsWith('zh');
  return {
    lang: vocabulary.lang,
    isChinese,
    fold: vocabulary.fold ? foldMap(vocabulary.fold) : null,
    lead: vocabulary.lead ? new RegExp(`^${vocabulary.lead} *`) : null,
    fields: once(() => indexOf(vocabulary.fields)),
    actions: once(() => indexOf(vocabulary.actions)),
    parties: entriesOf(vocabulary.parties).map(([party, words]) => [party, bounded(words, isChinese)] as const),
    subjects: entriesOf(vocabulary.subjects).map(([subject, words]) => [subject, bounded(words, isChinese)] as const),
    plainTitles: wholeOrNull(vocabulary.plainTitles),
    bulkSelect: wholeOrNull(vocabulary.bulkSelect),
    search: wholeOrNull(vocabulary.search),
    paidValues: wholeOrNull(vocabulary.paidValues),
  };
}

/** Rules by the letter that they can begin with, so that a text meets few of them. */
function indexOf<C>(rules: readonly Words<C>[]): RuleIndex<C> {
  const byFirst = new Map<string, Rule<C>[]>();
  const rest: Rule<C>[] = [];
  for (const words of rules) {
    const rule = compileRule(words);
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

function bounded(words: string, isChinese: boolean): RegExp {
  return new RegExp(isChinese ? words : `(?<![a-z])(?:${words})(?![a-z])`);
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

function foldMap(pairs: string): ReadonlyMap<string, string> {
  const letters = [...pairs];
  return new Map(letters.flatMap((letter, i) => (i % 2 === 0 ? [[letter, letters[i + 1] ?? letter] as const] : [])));
}
