import { providePort } from '../../../components/desk/section-port';
import { ordersPort } from '../../../components/review/freeze-port';
import { browserOrders } from '../../../lib/adapters/browser/orders-port';

export default providePort(ordersPort, () => browserOrders);
