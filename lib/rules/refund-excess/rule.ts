import type { Rule, RuleResult } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { amountOf, fieldOf } from '../../money/order-amounts';
import { sumOfLines } from '../../money/reconcile';

const rule: Rule = {
  id: 'refund-excess',
  version: 1,
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
    // A total that was raised in the same edit does not make room for a larger refund.
    const totals = [previous && amountOf(previous, 'orderTotal'), amountOf(order, 'orderTotal')];
    const known = totals
      .filter((total) => total !== null && total.currency === refund.currency)
      .map((total) => total?.minor ?? 0);
    const paid = known.length > 0 ? Math.min(...known) : sumOfLines(order);
    const at = { field: 'refundAmount', ref: fieldOf(order, 'refundAmount')?.ref ?? 'refundAmount' } as const;
    if (paid === null) return [{ verdict: 'pass', messageKey: 'pass' }];
    const isOver = Math.abs(refund.minor) > paid + Number(params.tolerance);
    const data = { refund: formatMoney(refund), paid: formatMoney({ minor: paid, currency: refund.currency }) };
    const conditions = [{ key: 'paid', actual: data.refund, expected: data.paid, met: isOver }];
    if (!isOver) return [{ verdict: 'pass', messageKey: 'pass', conditions }];
    return [{ verdict: 'flag', class: 'refund_excess', messageKey: 'flag.over', data, conditions, ...at }];
  },
};
export default rule;
