import type { Party } from '../../domain/field-type';
import type { Subject } from '../../domain/profile';
import type { Vocabulary, Words } from './vocabulary';

/** A rule with its expressions, ready to be tried on normalised text. */
export interface Rule<C> {
  readonly is: C;
  readonly whole: RegExp;
  readonly ending: RegExp;
  readonly inside: RegExp;
  readonly not: RegExp | null;
  readonly score: number;
  readonly look: 'label' | 'identifier' | 'both';
}

/** One language, compiled. */
export interface Language {
  readonly lang: string;
  readonly isChinese: boolean;
  readonly fold: ReadonlyMap<string, string> | null;
  readonly lead: RegExp | null;
  readonly fields: readonly Rule<import('./vocabulary').FieldConcept>[];
  readonly actions: readonly Rule<import('./vocabulary').ActionConcept>[];
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

/** The language by its code; undefined when there is no file for it. */
export function languageOf(lang: string): Language | undefined {
  return LANGUAGES.find((one) => one.lang === lang);
}

function compile(vocabulary: Vocabulary): Language {
  const isChinese = vocabulary.lang.startsWith('zh');
  return {
    lang: vocabulary.lang,
    isChinese,
    fold: vocabulary.fold ? foldMap(vocabulary.fold) : null,
    lead: vocabulary.lead ? new RegExp(`^${vocabulary.lead} *`) : null,
    fields: vocabulary.fields.map((words) => compileRule(words, isChinese)),
    actions: vocabulary.actions.map((words) => compileRule(words, isChinese)),
    parties: entriesOf(vocabulary.parties).map(([party, words]) => [party, bounded(words, isChinese)] as const),
    subjects: entriesOf(vocabulary.subjects).map(([subject, words]) => [subject, bounded(words, isChinese)] as const),
    plainTitles: wholeOrNull(vocabulary.plainTitles),
    bulkSelect: wholeOrNull(vocabulary.bulkSelect),
    search: wholeOrNull(vocabulary.search),
    paidValues: wholeOrNull(vocabulary.paidValues),
  };
}

function compileRule<C>(words: Words<C>, isChinese: boolean): Rule<C> {
  const start = isChinese ? '' : '(?<![^ ])';
  const end = isChinese ? '' : '(?![^ ])';
  return {
    is: words.is,
    whole: new RegExp(`^(?:${words.say})$`),
    ending: new RegExp(`${start}(?:${words.say})$`),
    inside: new RegExp(`${start}(?:${words.say})${end}`),
    not: words.not ? new RegExp(words.not) : null,
    score: words.score ?? 0,
    look: words.look ?? 'both',
  };
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
