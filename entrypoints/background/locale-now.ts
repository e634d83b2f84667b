import { browser } from 'wxt/browser';
import { settingsOf } from '../../lib/adapters/browser/station';
import { pickLocale } from '../../lib/i18n/locale';

/** The language that the person chose, or the browser's. */
export async function localeNow(): Promise<'zh-CN' | 'en'> {
  const { locale } = settingsOf((await browser.storage.local.get('settings'))['settings']);
  return locale === 'auto' ? pickLocale([browser.i18n.getUILanguage()]) : locale;
}
