import type { Rule, RuleResult } from '../../domain/rule';
import { doubtCurrency } from '../../money/currency-evidence';
import { fieldOf } from '../../money/order-amounts';

const rule: Rule = {
  id: 'currency-mismatch',
  version: 1,
  errorType: 'currency_mismatch',
  severity: 'high',
  needs: [],
  when: ['edit', 'list'],
  params: {},
  check({ order, previous, facts }): readonly RuleResult[] {
    const doubt = doubtCurrency(order, previous, facts);
    const condition = { key: 'currency', actual: order.currency, expected: doubt?.meant ?? order.currency, met: doubt !== null };
    if (doubt === null) return [{ verdict: 'pass', messageKey: 'pass', conditions: [condition] }];
    const ref = fieldOf(order, 'currency')?.ref;
    return [
      {
        verdict: 'flag',
        class: 'currency',
        messageKey: `flag.${doubt.reason}`,
        data: { actual: order.currency, meant: doubt.meant ?? '?' },
        field: 'currency',
        ...(ref === undefined ? {} : { ref }),
        conditions: [condition],
      },
    ];
  },
};
export default rule;
