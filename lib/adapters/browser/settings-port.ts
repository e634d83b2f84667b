import { browser } from 'wxt/browser';
import { SETTINGS_SET } from '../../messages/names';
import type { SettingsPort } from '../../ports/settings';
import { send } from './send';
import { settingsOf } from './station';

/** Settings in `storage.local`; guarded pages hear of a change through the background. */
export const browserSettings: SettingsPort = {
  async read() {
    return settingsOf((await browser.storage.local.get('settings'))['settings']);
  },
  async write(change) {
    const before = settingsOf((await browser.storage.local.get('settings'))['settings']);
    await browser.storage.local.set({ settings: { ...before, ...change } });
    await send(SETTINGS_SET, {}).catch(() => undefined);
  },
  watch: (changed) => watchStorage('settings', changed),
};

/** Calls back when a key of `storage.local` changed, until the function it returned is called. */
export function watchStorage(key: string, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
