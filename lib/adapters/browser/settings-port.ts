import { browser } from 'wxt/browser';
import { SETTINGS_SET } from '../../messages/names';
import type { Settings, SettingsPort } from '../../ports/settings';
import { send } from './send';
import { settingsOf } from './station';

/**
 * Settings in `storage.local`; guarded pages hear of a change through the background. Under whose name a tab works belongs to
 * the tab: a second person who gives another name beside it must not put that name on the first one's verdicts.
 */
export const browserSettings: SettingsPort = {
  async read() {
    return withOwnName(settingsOf((await browser.storage.local.get('settings'))['settings']));
  },
  async write(change) {
    const before = settingsOf((await browser.storage.local.get('settings'))['settings']);
    if (change.reviewer !== undefined) sessionStorage.setItem(OWN_NAME, change.reviewer);
    await browser.storage.local.set({ settings: { ...before, ...change } });
    await send(SETTINGS_SET, {}).catch(() => undefined);
  },
  watch: (changed) => watchStorage('settings', changed),
};

const OWN_NAME = 'reviewer';

/** The name given last is only what a new tab starts with. */
function withOwnName(settings: Settings): Settings {
  const own = sessionStorage.getItem(OWN_NAME);
  if (own !== null) return { ...settings, reviewer: own };
  if (settings.reviewer !== '') sessionStorage.setItem(OWN_NAME, settings.reviewer);
  return settings;
}

/** Calls back when a key of `storage.local` changed, until the function it returned is called. */
export function watchStorage(key: string, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
