import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../../lib/adapters/browser/listen';
import { createBadge } from './badge';
import { messageHandlers } from './handlers';
import { createRecord } from './record';

const DRAIN_ALARM = 'drain';

/** The worker. Everything is registered in this first turn, with nothing awaited before. */
export default defineBackground({
  type: 'module',
  main() {
    const badge = createBadge();
    const record = createRecord(badge.setGap);
    listen(messageHandlers(record, badge));
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === DRAIN_ALARM) void record.drain();
    });
    browser.tabs.onRemoved.addListener((tabId) => badge.forget(tabId));
    browser.runtime.onInstalled.addListener(() => void browser.alarms.create(DRAIN_ALARM, { periodInMinutes: 1 }));
    browser.runtime.onStartup.addListener(() => void browser.alarms.create(DRAIN_ALARM, { periodInMinutes: 1 }));
    void record.drain();
  },
});
