/** Languages of the product. zh-CN is the source of truth; every key exists there first. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * Takes the preferred languages of a browser, best first, and returns the first one we speak.
 * Any Chinese gets zh-CN and any other language that we do not speak gets English; an empty list gets zh-CN.
 */
export function pickLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'zh') return 'zh-CN';
    if (language === 'en') return 'en';
  }
  return preferred.length === 0 ? 'zh-CN' : 'en';
}
