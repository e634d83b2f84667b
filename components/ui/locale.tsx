import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Locale, pickLocale } from '../../lib/i18n/locale';
import type { MessageSet, Texts } from '../../lib/i18n/messages';
import { createTranslator, type Say, type Translator } from '../../lib/i18n/translator';
import { type WordKey, words } from '../../lib/i18n/words';
import { useSettings } from './use-settings';

const LocaleContext = createContext<Translator>(createTranslator('zh-CN'));

interface Props {
  /** Speaks the pseudo-language instead, to find untranslated text. */
  readonly pseudo?: boolean;
  readonly children: ReactNode;
}

/** Speaks the language of the settings, or the browser's when they say `auto`. */
export function LocaleProvider({ pseudo = false, children }: Props) {
  const { settings } = useSettings();
  const locale = settings.locale === 'auto' ? pickLocale(navigator.languages) : settings.locale;
  const translator = useMemo(() => createTranslator(pseudo ? 'en' : locale, { pseudo }), [locale, pseudo]);
  return <LocaleContext.Provider value={translator}>{children}</LocaleContext.Provider>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext).locale;
}

/** The speaker for a screen's own texts: `const t = useTexts(reviewMessages)`. */
export function useTexts<Z extends Texts>(set: MessageSet<Z>): Say<keyof Z & string> {
  return useContext(LocaleContext).of(set);
}

/** The speaker for the words of the domain: `word('severity.high')`. */
export function useWords(): Say<WordKey> {
  return useContext(LocaleContext).of(words);
}
