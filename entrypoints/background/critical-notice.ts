import { browser } from 'wxt/browser';
import type { ListAlert } from '../../lib/policy/list-alerts';
import { criticalText } from './critical-text';
import { localeNow } from './locale-now';

const CRITICAL = 'critical:';

/** Says which orders of a list have something critical, where the right to notify was given. */
export async function notifyCritical(alerts: readonly ListAlert[], tabId: number | null): Promise<void> {
  if (!browser.notifications) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const options = { type: 'basic', iconUrl, ...criticalText(alerts, await localeNow()) } as const;
  await browser.notifications.create(`${CRITICAL}${tabId ?? ''}:${crypto.randomUUID()}`, options).catch(() => undefined);
}

/** A click on it leads to the tab with the list, or to the review where it is gone. */
export function openList(id: string): void {
  if (!id.startsWith(CRITICAL)) return;
  const tabId = Number.parseInt(id.slice(CRITICAL.length), 10);
  const shown = browser.tabs
    .update(tabId, { active: true })
    .then((tab) => (tab ? browser.windows.update(tab.windowId, { focused: true }) : undefined));
  void shown.catch(() => browser.tabs.create({ url: browser.runtime.getURL('/review.html') }));
  void browser.notifications?.clear(id);
}
