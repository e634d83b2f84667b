import { browser } from 'wxt/browser';
import { settingsOf } from '../../lib/adapters/browser/station';
import type { LogEvent } from '../../lib/domain/event';
import { type ListAlert, listAlerts } from '../../lib/policy/list-alerts';
import { notifyCritical } from './critical-notice';

const TOLD = 'listAlertsTold';
/** The oldest are forgotten first. */
const MOST_TOLD = 3000;

/** Tells about critical findings of lists that nobody is looking at. */
export interface ListAlerts {
  /** Looks at what a page wrote down; late is fine, so nobody waits for it. */
  heard(events: readonly LogEvent[], tabId: number | null): void;
}

/** Each order and rule is told once, over restarts too: by its marks where the list is in front, else by a notification. */
export function createListAlerts(): ListAlerts {
  let line: Promise<void> = Promise.resolve();
  return {
    heard(events, tabId) {
      const found = listAlerts(events);
      if (found.length > 0) line = line.then(() => tell(found, tabId)).catch(() => undefined);
    },
  };
}

async function tell(found: readonly ListAlert[], tabId: number | null): Promise<void> {
  const stored = await browser.storage.local.get([TOLD, 'settings']);
  const told = stored[TOLD];
  const before: readonly unknown[] = Array.isArray(told) ? told : [];
  const fresh = found.filter(({ key }) => !before.includes(key));
  const may = browser.notifications !== undefined && settingsOf(stored['settings']).listAlerts;
  // Switched off is not told: whoever switches it on hears of what is still wrong when a list shows it anew.
  if (fresh.length === 0 || !may) return;
  await browser.storage.local.set({ [TOLD]: [...before, ...fresh.map(({ key }) => key)].slice(-MOST_TOLD) });
  if (!(await isInFront(tabId))) await notifyCritical(fresh, tabId);
}

async function isInFront(tabId: number | null): Promise<boolean> {
  if (tabId === null) return false;
  try {
    const tab = await browser.tabs.get(tabId);
    return tab.active && (await browser.windows.get(tab.windowId)).focused;
  } catch {
    return false;
  }
}
