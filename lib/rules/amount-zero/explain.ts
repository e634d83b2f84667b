import type { Explain } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { amountOf } from '../../money/order-amounts';
import { lookedAt } from '../looked-at';

/** The total and each price, against nothing. */
const explain: Explain = ({ order }) => {
  const total = amountOf(order, 'orderTotal');
  const prices = order.lines.flatMap(({ unitPrice }) => (unitPrice ? [formatMoney(unitPrice)] : []));
  const amounts = [...(total ? [formatMoney(total)] : []), ...prices];
  return amounts.length > 0 ? amounts.map((amount) => lookedAt('amount', amount, '> 0')) : [lookedAt('amount', null, '> 0')];
};
export default explain;
