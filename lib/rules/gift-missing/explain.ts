import type { Explain } from '../../domain/rule';
import { lookedAt } from '../looked-at';

/** The goods against the goods that gifts come with. */
const explain: Explain = ({ order, tables }) => {
  const goods = order.lines.map(({ sku, productName }) => sku ?? productName ?? '?').join(', ');
  const offers = tables.gifts.map(({ skus, minSubtotal, gift }) => `${skus.join(' ') || '*'} ≥ ${minSubtotal ?? '0'}: ${gift}`);
  return offers.length === 0
    ? [lookedAt('offer', goods || null, null)]
    : offers.map((offer) => lookedAt('offer', goods || null, offer));
};
export default explain;
