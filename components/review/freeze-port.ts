import type { OrdersPort } from '../../lib/ports/orders';
import { sectionPort } from '../desk/section-port';

/** Orders that incidents freeze. */
export const ordersPort = sectionPort<OrdersPort>('orders');
