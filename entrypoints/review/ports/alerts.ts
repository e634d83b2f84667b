import { browser } from 'wxt/browser';
import { providePort } from '../../../components/desk/section-port';
import { type AlertsPort, alertsPort } from '../../../components/incidents/alerts-port';

const RIGHT = { permissions: ['notifications' as const] };

const port: AlertsPort = {
  allowed: () => browser.permissions.contains(RIGHT),
  ask: () => browser.permissions.request(RIGHT),
};

export default providePort(alertsPort, () => port);
