import { sectionPort } from '../desk/section-port';

/** Notifications about deadlines: an optional right of the extension. */
export interface AlertsPort {
  allowed(): Promise<boolean>;
  /** Asks the person; only works from a press. */
  ask(): Promise<boolean>;
}

export const alertsPort = sectionPort<AlertsPort>('alerts');
