import { browser } from 'wxt/browser';
import { settingsOf } from '../../lib/adapters/browser/station';
import { pickLocale } from '../../lib/i18n/locale';
import { createTranslator } from '../../lib/i18n/translator';
import { dailyMessages } from './messages';

/** The language that the person chose, or the browser's. */
export async function localeNow(): Promise<'zh-CN' | 'en'> {
  const { locale } = settingsOf((await browser.storage.local.get('settings'))['settings']);
  return locale === 'auto' ? pickLocale([browser.i18n.getUILanguage()]) : locale;
}

/** Says what became of the daily file, where the right to notify was given. */
export async function notify(
  key: 'made' | 'made.missing' | 'failed',
  data: { readonly [name: string]: string | number },
): Promise<void> {
  if (!browser.notifications) return;
  const say = createTranslator(await localeNow()).of(dailyMessages);
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const text = { title: say(`${key}.title`, data), message: say(`${key}.text`, data) };
  await browser.notifications.create({ type: 'basic', iconUrl, ...text }).catch(() => undefined);
}
