import { createContext, useContext } from 'react';
import type { Say, Translator } from '../../lib/i18n/translator';
import { words } from '../../lib/i18n/words';
import type { FindingTexts } from '../../lib/ports/finding-texts';
import { overlayMessages } from './messages';

/** Language and sentences for everything that is drawn over the page. */
export interface OverlayWords {
  readonly translator: Translator;
  readonly texts: FindingTexts;
}

export const OverlayContext = createContext<OverlayWords | null>(null);

type OverlayKey = keyof (typeof overlayMessages)['zh-CN'] & string;
type WordKey = keyof (typeof words)['zh-CN'] & string;

/** Speakers of the overlay: `say` its own texts, `word` the words of the domain. Throws outside of the provider. */
export function useOverlay(): { say: Say<OverlayKey>; word: Say<WordKey>; texts: FindingTexts; locale: string } {
  const value = useContext(OverlayContext);
  if (!value) throw new Error('OverlayContext is missing');
  const { translator, texts } = value;
  return { say: translator.of(overlayMessages), word: translator.of(words), texts, locale: translator.locale };
}
