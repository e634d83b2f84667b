import type { Order } from '../../domain/order';
import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { fieldOf, textOf } from '../../money/order-amounts';

/** Steps of an order's life, in the order in which they come; the last two end it. */
const STEPS = ['unpaid', 'paid', 'shipped', 'done', 'cancelled', 'refunded'] as const;
type Step = (typeof STEPS)[number];

const WORDS: readonly (readonly [Step, RegExp])[] = [
  ['refunded', /已退款|退款完成|退款成功|refunded/i],
  ['cancelled', /已取消|已关闭|交易关闭|作废|cancell?ed|closed|voided/i],
  ['unpaid', /未付款|待付款|未支付|等待付款|unpaid|awaiting payment|pending payment/i],
  ['done', /已完成|交易成功|已签收|已收货|completed?|delivered/i],
  ['shipped', /已发货|配送中|运输中|已出库|shipped|in transit|dispatched/i],
  ['paid', /已付款|已支付|待发货|备货中|paid|processing/i],
];

const rule: Rule = {
  id: 'status-jump',
  version: 1,
  errorType: 'status_jump',
  severity: 'high',
  needs: [],
  when: ['edit', 'list', 'action'],
  params: {},
  check(input): readonly RuleResult[] {
    const found = [contradiction(input.order), jump(input), wrongAction(input)].filter((result) => result !== null);
    return found.length > 0 ? found : [{ verdict: 'pass', messageKey: 'pass' }];
  },
};
export default rule;

function stepOf(text: string | null): Step | null {
  return text === null ? null : (WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
}

function paysLater(order: Order): boolean {
  return /货到付款|cash on delivery|\bcod\b|月结|账期|invoice|对公/i.test(textOf(order, 'paymentMethod') ?? '');
}

/** Two words on the same page: shipped, and unpaid. */
function contradiction(order: Order): RuleResult | null {
  const status = stepOf(textOf(order, 'orderStatus'));
  const payment = stepOf(textOf(order, 'paymentStatus'));
  const isGone = status === 'shipped' || status === 'done';
  return isGone && payment === 'unpaid' && !paysLater(order) ? flag('unpaid', order, textOf(order, 'paymentStatus')) : null;
}

/** From one save to the next: ended orders do not come back, nobody ships before payment, nothing goes backwards. */
function jump({ order, previous }: RuleInput): RuleResult | null {
  const from = previous && stepOf(textOf(previous, 'orderStatus'));
  const to = stepOf(textOf(order, 'orderStatus'));
  if (!from || !to || from === to) return null;
  const was = previous && textOf(previous, 'orderStatus');
  if ((from === 'refunded' || from === 'cancelled') && to !== 'refunded') return flag('revived', order, was);
  if (from === 'unpaid' && (to === 'shipped' || to === 'done') && !paysLater(order)) return flag('skipped', order, was);
  const isBack = STEPS.indexOf(to) < STEPS.indexOf(from) && STEPS.indexOf(from) <= STEPS.indexOf('done');
  return isBack ? flag('back', order, was) : null;
}

/** What is about to be done does not fit what the order is. */
function wrongAction({ order, action }: RuleInput): RuleResult | null {
  const status = stepOf(textOf(order, 'orderStatus')) ?? stepOf(textOf(order, 'paymentStatus'));
  const isEnded = status === 'cancelled' || status === 'refunded';
  if (action?.type === 'ship' && isEnded) return flag('ship', order, null);
  if (action?.type === 'ship' && status === 'unpaid' && !paysLater(order)) return flag('ship', order, null);
  if (action?.type === 'refund' && (status === 'unpaid' || status === 'refunded')) return flag('refund', order, null);
  return action?.type === 'paymentCapture' && isEnded ? flag('capture', order, null) : null;
}

function flag(kind: string, order: Order, before: string | null): RuleResult {
  const status = textOf(order, 'orderStatus') ?? textOf(order, 'paymentStatus') ?? '';
  const ref = fieldOf(order, 'orderStatus')?.ref;
  const conditions = [{ key: 'status', actual: status, expected: before ?? '', met: true }];
  const at = { field: 'orderStatus', ...(ref === undefined ? {} : { ref }) } as const;
  return { verdict: 'flag', class: kind, messageKey: `flag.${kind}`, data: { status, before: before ?? '' }, conditions, ...at };
}
