import type { Snapshot } from '../../../lib/domain/snapshot';
import { languagesFor, wordsOf } from '../../../lib/recognise/classify';
import { fold } from '../../../lib/recognise/vocabulary/load';
import { parsePattern } from '../../../lib/recognise/vocabulary/parse-pattern';
import { endsOf, firstLetters, LONGEST_MATCH, type Pattern, put } from '../../../lib/recognise/vocabulary/pattern';
import type { Vocabulary, Words } from '../../../lib/recognise/vocabulary/vocabulary';
import type { Screen } from '../../screens/screen';

type Rule = Words<string>;
type Kind = 'label' | 'identifier';

/** One way to say a rule: an alternative between the bars at the top of its pattern. */
interface Saying {
  readonly rule: Rule;
  readonly text: string;
  readonly pattern: Pattern;
  /** Apps with a text that is, or ends with, this. */
  readonly apps: Set<string>;
}

const files = import.meta.glob<{ default: Vocabulary }>('../../../lib/recognise/vocabulary/*.data.ts', { eager: true });

/**
 * Takes out of the vocabulary, for the rest of this process, every saying that the screens of `app` support and those of no
 * other app: whoever wrote it may have had only them before the eyes. Must run before anything is recognised: rules are
 * compiled on first use. Returns how many sayings were taken out.
 */
export function forgetWordsOf(app: string, screens: readonly Screen[]): number {
  const sayings = Object.values(files).flatMap(({ default: vocabulary }) => sayingsOf(vocabulary));
  for (const screen of screens) for (const [text, kind] of textsOf(screen.snapshot)) support(sayings, text, kind, screen.app);
  const forgotten = sayings.flatMap(({ all }) => all).filter(({ apps }) => apps.size === 1 && apps.has(app));
  for (const { rule, text } of forgotten) {
    const kept = alternatives(rule.say).filter((one) => one !== text);
    // A rule that nothing is left of matches a letter that no text has.
    Object.assign(rule, { say: kept.length > 0 ? kept.join('|') : '\u0001' });
  }
  return forgotten.length;
}

interface LanguageSayings {
  readonly lang: string;
  readonly all: readonly Saying[];
  readonly byFirst: ReadonlyMap<string, readonly Saying[]>;
}

function sayingsOf(vocabulary: Vocabulary): LanguageSayings {
  const isSpaceless = /^(?:zh|ja|ko)/.test(vocabulary.lang);
  const rules: readonly Rule[] = [...vocabulary.fields, ...vocabulary.actions];
  const all = rules.flatMap((rule) =>
    alternatives(rule.say).map((text) => {
      const pattern = parsePattern(isSpaceless ? fold(text) : text);
      return { rule, text, pattern, apps: new Set<string>() };
    }),
  );
  const byFirst = new Map<string, Saying[]>();
  for (const saying of all) for (const letter of firstLetters(saying.pattern) ?? ['']) put(byFirst, letter, saying);
  return { lang: vocabulary.lang, all, byFirst };
}

/** Splits at the bars that stand in no group and no set. */
export function alternatives(say: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < say.length; at++) {
    const letter = say.charAt(at);
    if (letter === '\\') at++;
    else if (letter === '(' || letter === '[') depth++;
    else if (letter === ')' || letter === ']') depth--;
    else if (letter === '|' && depth === 0) {
      found.push(say.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, say.slice(start)];
}

function support(sayings: readonly LanguageSayings[], raw: string, kind: Kind, app: string): void {
  const words = wordsOf(raw, kind);
  if (words === '') return;
  const text = words.slice(-LONGEST_MATCH);
  const langs = new Map(languagesFor(words, kind).map((language) => [language.lang, language]));
  for (const { lang, byFirst } of sayings) {
    const language = langs.get(lang);
    if (!language) continue;
    for (let start = 0; start < text.length; start++) {
      if (!language.isSpaceless && start > 0 && text.charAt(start - 1) !== ' ') continue;
      for (const letter of [text.charAt(start), '']) {
        for (const saying of byFirst.get(letter) ?? []) {
          const fits = (saying.rule.look ?? kind) === kind && !saying.apps.has(app);
          if (fits && (endsOf(saying.pattern, text, 1 << start) & (1 << text.length)) !== 0) saying.apps.add(app);
        }
      }
    }
  }
}

function textsOf({ controls, tables, pairs, pressables }: Snapshot): (readonly [string, Kind])[] {
  const labels = [
    ...controls.flatMap((one) => [one.labelText, one.nearText, one.placeholder, one.ariaLabel, one.title, one.context]),
    ...tables.flatMap((table) => table.headers.map((header) => header.text)),
    ...pairs.flatMap((pair) => [pair.label, pair.context]),
    ...pressables.flatMap((one) => [one.text, one.title, one.ariaLabel, one.context]),
  ];
  const names = [
    ...controls.flatMap((one) => [one.name, one.id, one.model]),
    ...pressables.flatMap((one) => [one.name, ...one.href.split(/[/?&=]/), ...one.onclick.split(/[^\w.]/)]),
  ];
  const unique = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '' && text.length <= 80);
  return [
    ...unique(labels).map((text) => [text, 'label'] as const),
    ...unique(names).map((text) => [text, 'identifier'] as const),
  ];
}
