import type { Explain } from '../../domain/rule';
import { textOf } from '../../money/order-amounts';
import { lookedAt } from '../looked-at';

/** The codes that lowered the price, beside how often orders of this shop have several. */
const explain: Explain = ({ order, facts }) => {
  const { coupons, stackedCoupons } = facts.shop.sums;
  return [lookedAt('codes', textOf(order, 'couponCode'), `${stackedCoupons} / ${coupons}`)];
};
export default explain;
