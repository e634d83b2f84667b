import type { ActionType } from '../../domain/field-type';
import type { Severity } from '../../domain/finding';
import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { textOf } from '../../money/order-amounts';

/** What cannot be undone, or moves money: high. What can be repaired with work: medium. */
const RISKY: Readonly<Partial<Record<ActionType, Severity>>> = {
  refund: 'high',
  delete: 'high',
  priceChange: 'high',
  bulkAction: 'high',
  cancelOrder: 'medium',
  export: 'medium',
  permissionChange: 'high',
  impersonate: 'medium',
  paymentCapture: 'high',
};

const rule: Rule = {
  id: 'high-risk-action',
  version: 1,
  errorType: 'risky_action',
  severity: 'high',
  needs: [],
  when: ['action'],
  params: {
    /** Actions that are not asked about. */
    except: [],
    /** A bulk action on so many orders is critical. */
    bulkCritical: 50,
  },
  check(input, params): readonly RuleResult[] {
    const type = input.action?.type;
    const severity = type && RISKY[type];
    const excepted = type !== undefined && Array.isArray(params.except) && params.except.some((name) => name === type);
    const condition = { key: 'action', actual: type ?? '', expected: Object.keys(RISKY).join(' '), met: severity !== undefined };
    if (!type || !severity || excepted) return [{ verdict: 'pass', messageKey: 'pass', conditions: [condition] }];
    const isLarge = input.affected >= Number(params.bulkCritical);
    return [
      {
        verdict: 'flag',
        class: type,
        severity: isLarge ? 'critical' : severity,
        messageKey: input.affected > 1 ? 'flag.many' : `flag.${type}`,
        data: stake(input),
        conditions: [condition],
      },
    ];
  },
};
export default rule;

function stake(input: RuleInput) {
  const { order, action } = input;
  const refund = action?.type === 'refund' ? textOf(order, 'refundAmount') : null;
  return {
    action: action?.label ?? '',
    orderNo: action?.orderNo ?? order.orderNo ?? '—',
    amount: refund ?? textOf(order, 'orderTotal') ?? '—',
    affected: input.affected,
  };
}
