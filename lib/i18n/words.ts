import { defineMessages } from './messages';
import { wordsEn } from './words.en';
import { wordsZh } from './words.zh-CN';

export type { WordKey } from './words.zh-CN';

/** The words of the domain, shared by all screens: severities, tiers, fields, actions, verdicts. */
export const words = defineMessages('words', wordsZh, wordsEn);
