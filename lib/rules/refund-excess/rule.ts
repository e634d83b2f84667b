import type { Money } from '../../domain/money';
import type { Order } from '../../domain/order';
import type { Rule, RuleResult } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { amountOf, fieldOf } from '../../money/order-amounts';
import { sumOfLines } from '../../money/reconcile';

const rule: Rule = {
  id: 'refund-excess',
  version: 2,
  errorType: 'refund_excess',
  severity: 'critical',
  needs: ['refundAmount'],
  when: ['edit', 'list'],
  params: {
    /** Minor units (分) that a refund may lie above what was paid. */
    tolerance: 0,
  },
  check({ order, previous }, params): readonly RuleResult[] {
    const refund = amountOf(order, 'refundAmount');
    if (refund === null) return [{ verdict: 'pass', messageKey: 'pass' }];
    const paid = paidFor(order, previous, refund);
    const at = { field: 'refundAmount', ref: fieldOf(order, 'refundAmount')?.ref ?? 'refundAmount' } as const;
    if (paid === null) {
      // Somebody puts a refund in, and nothing on the page says what there is to refund. A list only shows it.
      if (fieldOf(order, 'refundAmount')?.role !== 'record') return [{ verdict: 'pass', messageKey: 'pass' }];
      const data = { refund: formatMoney(refund) };
      return [{ verdict: 'unsure', class: 'refund_excess', messageKey: 'unsure.unknown', data, ...at }];
    }
    const limit = paid + Number(params.tolerance);
    const isOver = Math.abs(refund.minor) > limit;
    const data = { refund: formatMoney(refund), paid: formatMoney({ minor: paid, currency: refund.currency }) };
    const conditions = [{ key: 'paid', actual: data.refund, expected: data.paid, met: isOver }];
    if (!isOver) return [{ verdict: 'pass', messageKey: 'pass', conditions }];
    const isGrown = Math.abs(refund.minor) <= limit + goodsAdded(order, previous);
    if (isGrown) return [{ verdict: 'unsure', class: 'refund_excess', messageKey: 'unsure.grown', data, conditions, ...at }];
    return [{ verdict: 'flag', class: 'refund_excess', messageKey: 'flag.over', data, conditions, ...at }];
  },
};
export default rule;

/**
 * What was paid: the total before this edit, if the refund is new. Raising the total does not make room for a larger
 * refund, and taking goods out of an order does not make the money for them too much to refund.
 */
function paidFor(order: Order, previous: Order | null, refund: Money): number | null {
  const was = previous && amountOf(previous, 'orderTotal');
  const now = amountOf(order, 'orderTotal');
  if (now === null && was === null) return sumOfLines(order);
  if (was === null || was.currency !== refund.currency) return now?.minor ?? null;
  const isNew = previous !== null && amountOf(previous, 'refundAmount')?.minor !== refund.minor;
  return isNew || now === null ? was.minor : Math.max(was.minor, now.minor);
}

/** By how much the goods themselves grew, minor units: only that could have been paid since, and no page says whether it was. */
function goodsAdded(order: Order, previous: Order | null): number {
  const now = sumOfLines(order);
  const was = previous && sumOfLines(previous);
  const total = amountOf(order, 'orderTotal')?.minor ?? 0;
  const before = (previous && amountOf(previous, 'orderTotal')?.minor) ?? 0;
  if (now === null || was === null || now <= was) return 0;
  return Math.max(0, total - before);
}
