import { providePort } from '../../../components/desk/section-port';
import { alertsPort } from '../../../components/incidents/alerts-port';
import { browserAlerts } from '../../../lib/adapters/browser/alerts-port';

export default providePort(alertsPort, () => browserAlerts);
