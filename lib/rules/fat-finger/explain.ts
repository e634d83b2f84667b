import type { Explain } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { amountOf } from '../../money/order-amounts';
import { productKey } from '../../money/order-keys';
import { lineBefore, usualPrice, usualQuantity } from '../../money/usual';
import { lookedAt } from '../looked-at';

const FIELDS = ['orderTotal', 'subtotal', 'shippingFee', 'discount', 'tax', 'refundAmount'] as const;

/** Each number against what it was and against the past: ten times, a tenth, a lost point, swapped digits. */
const explain: Explain = ({ order, previous, facts }) => {
  const lines = order.lines.flatMap((line) => {
    const { unitPrice: price, quantity } = line;
    const was = lineBefore(line, order, previous);
    const key = productKey(line) ?? '';
    const usual = price && usualPrice(facts, key, price.currency);
    const count = usualQuantity(facts, key);
    const median = usual && price && formatMoney({ minor: Math.round(usual.median), currency: price.currency });
    return [
      ...(price && was?.unitPrice ? [lookedAt('previous', formatMoney(price), formatMoney(was.unitPrice))] : []),
      ...(price ? [lookedAt('history', formatMoney(price), usual && `${median} (n = ${usual.n})`)] : []),
      ...(quantity !== null && was?.quantity ? [lookedAt('previous', quantity, was.quantity)] : []),
      ...(quantity === null ? [] : [lookedAt('history', quantity, count && `${count.median} (n = ${count.n})`)]),
    ];
  });
  const fields = FIELDS.flatMap((type) => {
    const now = amountOf(order, type);
    const was = previous && amountOf(previous, type);
    return now && was ? [lookedAt('previous', formatMoney(now), formatMoney(was))] : [];
  });
  const looked = [...lines, ...fields];
  return looked.length > 0 ? looked : [lookedAt('previous', null, null)];
};
export default explain;
