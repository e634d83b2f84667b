import type { Explain } from '../../domain/rule';
import { own } from '../../money/usual';
import { lookedAt } from '../looked-at';

/** Each name against the one that its code had before. */
const explain: Explain = ({ order, facts }) =>
  order.lines.map(({ sku, productName }) => lookedAt('name', productName, own(facts.productNames, sku ?? '') ?? null));
export default explain;
