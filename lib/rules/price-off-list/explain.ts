import type { Explain } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { own } from '../../money/usual';
import { lookedAt } from '../looked-at';

/** Each price against the list; a product that the list does not have is none of its business. */
const explain: Explain = ({ order, tables }) =>
  order.lines.map(({ sku, unitPrice }) => {
    const entry = own(tables.prices, `${sku}|${order.currency}`);
    const list = entry && `${entry.price} ± ${entry.tolerancePercent}%`;
    return lookedAt('list', unitPrice && formatMoney(unitPrice), list ?? null);
  });
export default explain;
