import { providePort } from '../../../components/desk/section-port';
import { planPort } from '../../../components/storage/port';
import { recordPlan } from '../../../lib/adapters/browser/record-plan';

export default providePort(planPort, () => recordPlan);
