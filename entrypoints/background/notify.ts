import { browser } from 'wxt/browser';
import { createTranslator } from '../../lib/i18n/translator';
import type { DueAlarm } from '../../lib/incidents/alarms';
import { openList } from './critical-notice';
import { localeNow } from './locale-now';
import { auditNotice, dailyMessages, deadlineMessages } from './messages';

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

const AUDIT = 'audit:';

/** Says that a sample was drawn and waits, where the right to notify was given. */
export async function notifyAudit(auditId: string, count: number): Promise<void> {
  if (!browser.notifications) return;
  const say = createTranslator(await localeNow()).of(auditNotice);
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const options = { type: 'basic', iconUrl, title: say('title'), message: say('text', { count }) } as const;
  await browser.notifications.create(AUDIT + auditId, options).catch(() => undefined);
}

function openAudit(id: string): void {
  if (id.startsWith(AUDIT)) void browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}#/audit` });
}

/** A click leads to the incident, to the audit, or to the list. The right may come later, so this looks at every turn; adding twice is harmless. */
export function followNotifications(): void {
  browser.notifications?.onClicked.addListener(openIncident);
  browser.notifications?.onClicked.addListener(openList);
  browser.notifications?.onClicked.addListener(openAudit);
}

function openIncident(id: string): void {
  if (!id.startsWith(INCIDENT)) return;
  const incidentId = id.slice(INCIDENT.length, id.lastIndexOf(':'));
  void browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}#/incidents/${encodeURIComponent(incidentId)}` });
}
