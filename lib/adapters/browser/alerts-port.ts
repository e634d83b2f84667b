import { browser } from 'wxt/browser';
import type { AlertsPort } from '../../ports/alerts';

const RIGHT = { permissions: ['notifications' as const] };

/** The browser's own question whether the extension may notify. */
export const browserAlerts: AlertsPort = {
  allowed: () => browser.permissions.contains(RIGHT),
  ask: () => browser.permissions.request(RIGHT),
};
