import { browser } from 'wxt/browser';

/** Set by the end-to-end build, where a page that nobody asked for would stand in every test's way. */
declare const __HEDAN_QUIET__: boolean;

export const DRAIN_ALARM = 'drain';

/** The minute's alarm, and the guide in a tab of its own once: right after the installation, never after an update. */
export function followStarts(): void {
  const wake = () => void browser.alarms.create(DRAIN_ALARM, { periodInMinutes: 1 });
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    wake();
    if (reason === 'install' && !__HEDAN_QUIET__)
      void browser.tabs.create({ url: browser.runtime.getURL('/review.html#/guide') });
  });
}
