import { browser } from 'wxt/browser';
import { STATE_CHANGED } from '../../lib/messages/names';

/** Settings or policy changed: every guarded page asks for them anew. */
export async function tellTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined) void browser.tabs.sendMessage(tab.id, { to: STATE_CHANGED, body: {} }).catch(() => undefined);
  }
}
