import type { OrderField } from '../../domain/order';
import type { Rule, RuleResult } from '../../domain/rule';
import { fieldAmount } from '../../money/order-amounts';

const AMOUNTS: ReadonlySet<string> = new Set([
  ...['subtotal', 'discount', 'shippingFee', 'tax', 'orderTotal', 'refundAmount', 'unitPrice', 'lineTotal'],
]);
/** No shop has amounts of so many digits: a key was stuck, or two amounts run into one another. */
const MOST_DIGITS = 15;

const rule: Rule = {
  id: 'amount-unreadable',
  version: 1,
  errorType: 'amount_outlier',
  severity: 'high',
  needs: [],
  when: ['edit'],
  params: {},
  check({ order }): readonly RuleResult[] {
    const results = order.fields.flatMap((field) => checkField(field, order.currency));
    return results.length > 0 ? results : [{ verdict: 'pass', messageKey: 'pass' }];
  },
};
export default rule;

function checkField(field: OrderField, currency: string): RuleResult[] {
  if (field.role !== 'record' || !AMOUNTS.has(field.type) || field.value === '') return [];
  if (fieldAmount(field, currency) !== null || !isMeantAsNumber(field.value)) return [];
  const isLong = (field.value.normalize('NFKC').match(/\d/g)?.length ?? 0) > MOST_DIGITS;
  const actual = field.value.slice(0, 40);
  return [
    {
      verdict: isLong ? 'flag' : 'unsure',
      messageKey: isLong ? 'flag.long' : 'unsure.unreadable',
      data: { actual },
      field: field.type,
      ref: field.ref,
      conditions: [{ key: 'number', actual, expected: currency, met: true }],
    },
  ];
}

/** Digits without words: 暂无, "free" and "10 %" are no slips. */
function isMeantAsNumber(text: string): boolean {
  return /\d/.test(text) && !/[\p{L}%％]/u.test(text.normalize('NFKC').replace(/元|圆|\b[A-Z]{3}\b/gu, ''));
}
