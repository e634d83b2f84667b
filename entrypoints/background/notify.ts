import { browser } from 'wxt/browser';
import { settingsOf } from '../../lib/adapters/browser/station';
import { pickLocale } from '../../lib/i18n/locale';
import { createTranslator } from '../../lib/i18n/translator';
import type { DueAlarm } from '../../lib/incidents/alarms';
import { dailyMessages, deadlineMessages } from './messages';

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

const INCIDENT = 'incident:';

/** Says that a deadline of an incident has run out, where the right to notify was given. */
export async function notifyDue({ incidentId, title, kind, state }: DueAlarm): Promise<void> {
  if (!browser.notifications) return;
  const say = createTranslator(await localeNow()).of(deadlineMessages);
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const text = { title: say(`${state}.title`, { deadline: say(kind) }), message: say('text', { title: title.slice(0, 120) }) };
  const options = { type: 'basic', iconUrl, ...text } as const;
  await browser.notifications.create(`${INCIDENT}${incidentId}:${kind}`, options).catch(() => undefined);
}

/** A click on it leads to the incident. The right may come later, so this looks at every turn; adding twice is harmless. */
export function followNotifications(): void {
  browser.notifications?.onClicked.addListener(openIncident);
}

function openIncident(id: string): void {
  if (!id.startsWith(INCIDENT)) return;
  const incidentId = id.slice(INCIDENT.length, id.lastIndexOf(':'));
  void browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}#/incidents/${encodeURIComponent(incidentId)}` });
}
