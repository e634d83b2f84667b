import i18next from 'i18next';
import type { Locale } from './locale';
import type { MessageSet, Texts } from './messages';
import { pseudoTexts } from './pseudo';

/** What a sentence is filled with. `count` also picks the singular where the language has one. */
export type TextData = Readonly<Record<string, string | number>>;

/** Says the sentence behind a key. The key is checked by the compiler, the data is put in as plain text. */
export type Say<K extends string = string> = (key: K, data?: TextData) => string;

export interface Translator {
  readonly locale: Locale;
  /** The speaker for one screen's texts; cheap to call again and the same function each time. */
  of<Z extends Texts>(set: MessageSet<Z>): Say<keyof Z & string>;
}

/**
 * Builds the translator of one language. Without `pseudo` it speaks `locale`; with it every text is English made
 * visibly strange, to find what was never translated. A key that a language lacks falls back to zh-CN.
 */
export function createTranslator(locale: Locale, options: { readonly pseudo?: boolean } = {}): Translator {
  const engine = i18next.createInstance();
  void engine.init({
    lng: locale,
    fallbackLng: 'zh-CN',
    resources: {},
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // React escapes; a value of a page is put in as it is and never searched for keys.
    interpolation: { prefix: '{', suffix: '}', escapeValue: false, skipOnVariables: true },
  });
  const speakers = new Map<string, Say>();
  const load = (set: MessageSet): Say => {
    engine.addResourceBundle('zh-CN', set.id, set['zh-CN']);
    engine.addResourceBundle('en', set.id, options.pseudo ? pseudoTexts(set.en) : set.en);
    const say: Say = (key, data = {}) => engine.t(key, { ...data, ns: set.id });
    speakers.set(set.id, say);
    return say;
  };
  return { locale, of: (set) => speakers.get(set.id) ?? load(set) };
}
