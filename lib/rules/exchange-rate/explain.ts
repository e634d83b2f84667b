import type { Explain } from '../../domain/rule';
import { textOf } from '../../money/order-amounts';
import { lookedAt } from '../looked-at';

/** The rate on the page against the reference rates of the order's currency. */
const explain: Explain = ({ order, tables }) => {
  const kept = tables.rates.filter(({ base, quote }) => base === order.currency || quote === order.currency);
  const names = kept.map(({ base, quote, rate, date }) => `${base}/${quote} ${rate} (${date})`).join(', ');
  return [lookedAt('rate', textOf(order, 'exchangeRate')?.slice(0, 40) ?? null, names || null)];
};
export default explain;
