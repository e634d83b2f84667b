import type { AlertsPort } from '../../lib/ports/alerts';
import { sectionPort } from '../desk/section-port';

/** Notifications about deadlines. */
export const alertsPort = sectionPort<AlertsPort>('alerts');
