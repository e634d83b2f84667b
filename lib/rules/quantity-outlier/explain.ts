import type { Explain } from '../../domain/rule';
import { productKey } from '../../money/order-keys';
import { MIN_OBSERVATIONS, usualQuantity } from '../../money/usual';
import { lookedAt } from '../looked-at';

/** Each quantity against what the product was sold in before. */
const explain: Explain = ({ order, facts }) =>
  order.lines.flatMap((line) => {
    const usual = usualQuantity(facts, productKey(line) ?? '');
    return [
      lookedAt('band', line.quantity, usual && `${usual.median}–${usual.max} (n = ${usual.n})`),
      lookedAt('observations', usual?.n ?? 0, `≥ ${MIN_OBSERVATIONS}`),
    ];
  });
export default explain;
