import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { amountOf, fieldOf } from '../../money/order-amounts';
import { productKey } from '../../money/order-keys';
import { usualPrice } from '../../money/usual';

const rule: Rule = {
  id: 'amount-zero',
  version: 1,
  errorType: 'amount_outlier',
  severity: 'high',
  needs: [],
  when: ['edit', 'list'],
  params: {
    /** Words by which a gift is known; its price may be zero. */
    giftWords: ['赠', '礼', 'gift', 'free', 'sample', '试用', '小样'],
  },
  check(input, params): readonly RuleResult[] {
    const results = [
      ...checkTotals(input),
      ...checkLines(input, Array.isArray(params.giftWords) ? params.giftWords.map(String) : []),
    ];
    return results.length > 0 ? results : [{ verdict: 'pass', messageKey: 'pass' }];
  },
};
export default rule;

function checkTotals({ order }: RuleInput): RuleResult[] {
  const total = amountOf(order, 'orderTotal');
  const refund = amountOf(order, 'refundAmount');
  const goods = amountOf(order, 'subtotal')?.minor ?? 0;
  const results: RuleResult[] = [];
  // Nothing to pay after a discount on everything is the promotion's business.
  const isPromotion = Math.abs(amountOf(order, 'discount')?.minor ?? 0) >= goods && goods > 0;
  if (total && total.minor < 0 && !isPromotion)
    results.push(flag('negative', 'orderTotal', fieldOf(order, 'orderTotal')?.ref, formatMoney(total)));
  if (total?.minor === 0 && goods > 0 && !isPromotion)
    results.push(flag('zero', 'orderTotal', fieldOf(order, 'orderTotal')?.ref, formatMoney(total)));
  if (refund && refund.minor < 0)
    results.push(flag('negative', 'refundAmount', fieldOf(order, 'refundAmount')?.ref, formatMoney(refund)));
  return results;
}

function checkLines({ order, facts }: RuleInput, giftWords: readonly string[]): RuleResult[] {
  return order.lines.flatMap((line) => {
    const price = line.unitPrice;
    if (price === null || price.minor > 0) return [];
    if (price.minor < 0) return [flag('negative', 'unitPrice', line.ref, formatMoney(price))];
    const name = `${line.productName ?? ''} ${line.sku ?? ''}`.toLowerCase();
    if (giftWords.some((word) => name.includes(word.toLowerCase()))) return [];
    const usual = usualPrice(facts, productKey(line) ?? '', price.currency);
    return usual && !usual.seen.some((seen) => seen.minor === 0) ? [flag('zero', 'unitPrice', line.ref, formatMoney(price))] : [];
  });
}

function flag(
  kind: 'zero' | 'negative',
  field: 'orderTotal' | 'refundAmount' | 'unitPrice',
  ref: string | undefined,
  actual: string,
): RuleResult {
  const conditions = [{ key: 'amount', actual, expected: '> 0', met: true }];
  return {
    verdict: 'flag',
    class: kind,
    messageKey: `flag.${kind}`,
    data: { actual },
    field,
    ...(ref === undefined ? {} : { ref }),
    conditions,
  };
}
