import type { Explain } from '../../domain/rule';
import { amountOf, fieldOf } from '../../money/order-amounts';
import { lookedAt } from '../looked-at';

const FIELDS = ['orderTotal', 'subtotal', 'discount', 'shippingFee', 'tax', 'refundAmount', 'unitPrice', 'lineTotal'] as const;

/** Each amount that a field holds, and whether it could be read. */
const explain: Explain = ({ order }) => {
  const shown = FIELDS.flatMap((type) => {
    const field = fieldOf(order, type);
    return field ? [lookedAt('number', field.value.slice(0, 40), amountOf(order, type)?.currency ?? null)] : [];
  });
  return shown.length > 0 ? shown : [lookedAt('number', null, order.currency)];
};
export default explain;
