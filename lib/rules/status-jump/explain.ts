import type { Explain } from '../../domain/rule';
import { textOf } from '../../money/order-amounts';
import { lookedAt } from '../looked-at';

/** The order's state beside its payment, its state before, and what is about to be done. */
const explain: Explain = ({ order, previous, action }) => [
  lookedAt('payment', textOf(order, 'orderStatus'), textOf(order, 'paymentStatus')),
  lookedAt('status', textOf(order, 'orderStatus'), previous && textOf(previous, 'orderStatus')),
  lookedAt('action', textOf(order, 'orderStatus') ?? textOf(order, 'paymentStatus'), action?.label ?? null),
];
export default explain;
