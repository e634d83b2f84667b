import type { Explain } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { amountOf } from '../../money/order-amounts';
import { customerKey, productKey } from '../../money/order-keys';
import { lineBefore, MIN_OBSERVATIONS, own, usualPrice } from '../../money/usual';
import { lookedAt } from '../looked-at';

/** Each price against its product's past and against itself before the edit, and the total likewise. */
const explain: Explain = ({ order, previous, facts }, params) => {
  const text = (minor: number, currency: string) => formatMoney({ minor: Math.round(minor), currency });
  const prices = order.lines.flatMap((line) => {
    const price = line.unitPrice;
    if (price === null) return [];
    const usual = usualPrice(facts, productKey(line) ?? '', price.currency);
    const was = lineBefore(line, order, previous)?.unitPrice ?? null;
    const band = usual && `${text(usual.median, price.currency)} ± ${params.percent}% (n = ${usual.n})`;
    return [
      lookedAt('band', formatMoney(price), band),
      lookedAt('observations', usual?.n ?? 0, `≥ ${MIN_OBSERVATIONS}`),
      ...(was ? [lookedAt('before', formatMoney(price), `${formatMoney(was)} ± ${params.percent}%`)] : []),
    ];
  });
  const total = amountOf(order, 'orderTotal');
  if (total === null) return prices;
  const was = previous && amountOf(previous, 'orderTotal');
  const customer = customerKey(order);
  const band = customer === null ? undefined : own(facts.customerTotal, `${customer}|${order.currency}`);
  const usualOf = band && `${text(band.median, order.currency)} (n = ${band.n})`;
  return [
    ...prices,
    ...(was ? [lookedAt('before', formatMoney(total), `${formatMoney(was)} ± ${params.percent}%`)] : []),
    lookedAt('customer', formatMoney(total), usualOf ?? null),
  ];
};
export default explain;
