import type { Explain } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { amountOf, textOf } from '../../money/order-amounts';
import { lookedAt } from '../looked-at';

/** The refund beside what the order comes to. */
const explain: Explain = ({ order }) => {
  const total = amountOf(order, 'orderTotal');
  const refund = amountOf(order, 'refundAmount');
  return [lookedAt('paid', refund ? formatMoney(refund) : textOf(order, 'refundAmount'), total && formatMoney(total))];
};
export default explain;
