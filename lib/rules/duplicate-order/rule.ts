import type { PastOrder } from '../../domain/facts';
import type { Order } from '../../domain/order';
import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { amountOf, fieldOf } from '../../money/order-amounts';
import { addressKey, customerKey, goodsKey } from '../../money/order-keys';

const HOUR_MS = 3_600_000;

const rule: Rule = {
  id: 'duplicate-order',
  version: 2,
  errorType: 'duplicate_order',
  severity: 'medium',
  needs: [],
  when: ['edit', 'list'],
  params: {
    /** Hours within which the same order again is taken for a mistake. */
    hours: 24,
  },
  check(input, params): readonly RuleResult[] {
    const twin = twinOf(input, Number(params.hours) * HOUR_MS);
    const conditions = [{ key: 'twin', actual: twin?.orderNo ?? '—', expected: '—', met: twin !== null }];
    if (twin === null) return [{ verdict: 'pass', messageKey: 'pass', conditions }];
    const hours = Math.round(Math.abs(input.now - twin.at) / HOUR_MS);
    const ref = fieldOf(input.order, 'orderNo')?.ref;
    return [
      {
        verdict: 'flag',
        messageKey: 'flag.twin',
        data: { other: twin.orderNo, hours },
        field: 'orderNo',
        ...(ref === undefined ? {} : { ref }),
        conditions,
      },
    ];
  },
};
export default rule;

/** Where either shows no goods, the same total stands for them. */
function hasSameGoods(order: Order, past: PastOrder): boolean {
  if (order.lines.length > 0 && past.goodsKey !== '') return goodsKey(order) === past.goodsKey;
  const total = amountOf(order, 'orderTotal')?.minor ?? null;
  return total !== null && total === past.total;
}

/** Same customer, same goods in the same amounts and the same address, a short time ago, under another number. */
function twinOf({ order, facts, now, action }: RuleInput, within: number) {
  const customer = customerKey(order);
  const address = addressKey(order);
  // A form that makes an order has no number yet; any other page without one may show the very order that it would be held against.
  if ((order.orderNo === null && action?.type !== 'submitOrder') || customer === null || address === null) return null;
  const isTwin = (past: PastOrder) =>
    past.orderNo !== order.orderNo && past.customer === customer && past.addressKey === address && hasSameGoods(order, past);
  return facts.recentOrders.findLast((past) => isTwin(past) && Math.abs(now - past.at) <= within) ?? null;
}
