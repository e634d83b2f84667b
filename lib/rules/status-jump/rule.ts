import type { Order } from '../../domain/order';
import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { fieldOf, textOf } from '../../money/order-amounts';
import { STEP_WORDS, STEPS, type Step } from './steps.data';

const rule: Rule = {
  id: 'status-jump',
  version: 2,
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

/** Made with the first state: few pages have one. */
let patterns: readonly (readonly [Step, RegExp])[] | null = null;

/** The step that a whole state names; null for every other. */
function stepOf(text: string | null): Step | null {
  if (text === null || text.length > 60) return null;
  patterns ??= STEPS.map((step) => [step, new RegExp(`^(?:${STEP_WORDS[step]})$`, 'iu')] as const);
  const state = plain(text);
  return patterns.find(([, pattern]) => pattern.test(state))?.[0] ?? null;
}

/** Without accents, marks around it, and what stands in brackets behind it. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}/gu, '')
    .normalize('NFKC')
    .replace(/đ/gi, 'd')
    .replace(/ё/gi, 'е')
    .replace(/[(（【[].*$/u, '')
    .replace(/[-_\s]+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function paysLater(order: Order): boolean {
  return /货到付款|貨到付款|代金引換|着払い|착불|후불|nachnahme|rechnung|contre[- ]remboursement|contrarreembolso|contra entrega|contrassegno|наложенн|при получении|cash on delivery|pay on delivery|\bcod\b|月结|月結|账期|invoice|对公|net \d+/i.test(
    textOf(order, 'paymentMethod') ?? '',
  );
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
  const payment = stepOf(textOf(order, 'paymentStatus'));
  const own = stepOf(textOf(order, 'orderStatus'));
  // 待发货 says what comes next, and not whether it is paid for where a state of its own says that.
  const status = own === null || (own === 'paid' && payment !== null) ? payment : own;
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
