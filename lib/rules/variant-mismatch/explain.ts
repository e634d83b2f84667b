import type { Explain } from '../../domain/rule';
import { textOf } from '../../money/order-amounts';
import { lookedAt } from '../looked-at';

/** The goods beside the note. */
const explain: Explain = ({ order }) => {
  const goods = order.lines.map(({ productName }) => productName ?? '?').join(', ');
  return [lookedAt('variant', goods.slice(0, 160) || null, textOf(order, 'customerNote')?.slice(0, 160) ?? null)];
};
export default explain;
