import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { fieldOf, textOf } from '../../money/order-amounts';
import { addressKey, goodsKey } from '../../money/order-keys';

const HOUR_MS = 3_600_000;

const rule: Rule = {
  id: 'duplicate-order',
  version: 1,
  errorType: 'duplicate_order',
  severity: 'medium',
  needs: ['sku'],
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

/** Same customer, same goods in the same amounts and the same address, a short time ago, under another number. */
function twinOf({ order, facts, now }: RuleInput, within: number) {
  const customer = textOf(order, 'customerId');
  const address = addressKey(order);
  if (order.orderNo === null || customer === null || address === null) return null;
  const goods = goodsKey(order);
  const isTwin = (past: (typeof facts.recentOrders)[number]) =>
    past.orderNo !== order.orderNo && past.customerId === customer && past.addressKey === address && past.goodsKey === goods;
  return facts.recentOrders.findLast((past) => isTwin(past) && Math.abs(now - past.at) <= within) ?? null;
}
