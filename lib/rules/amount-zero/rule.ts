import type { FieldType } from '../../domain/field-type';
import type { LineItem, Order } from '../../domain/order';
import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { amountOf, fieldOf } from '../../money/order-amounts';
import { productKey } from '../../money/order-keys';
import { usualPrice } from '../../money/usual';

const rule: Rule = {
  id: 'amount-zero',
  version: 2,
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

/** What is never below zero where sums are written as they are. */
const NEVER_NEGATIVE = ['subtotal', 'shippingFee', 'tax', 'refundAmount'] as const;

function checkTotals({ order, previous }: RuleInput): RuleResult[] {
  const total = amountOf(order, 'orderTotal');
  const goods = amountOf(order, 'subtotal')?.minor ?? 0;
  const results: RuleResult[] = [];
  // Nothing to pay after a discount on everything is the promotion's business.
  const isPromotion = Math.abs(amountOf(order, 'discount')?.minor ?? 0) >= goods && goods > 0;
  if (total && total.minor < 0 && !isPromotion)
    results.push(flag('negative', 'orderTotal', fieldOf(order, 'orderTotal')?.ref, formatMoney(total)));
  const hadPrice = (previous && amountOf(previous, 'orderTotal')?.minor) ?? 0;
  if (total?.minor === 0 && (goods > 0 || hadPrice > 0) && !isPromotion)
    results.push(flag('zero', 'orderTotal', fieldOf(order, 'orderTotal')?.ref, formatMoney(total)));
  for (const type of NEVER_NEGATIVE) {
    const amount = amountOf(order, type);
    // Some panels write what is taken off with its sign; one that always did so had it before.
    const was = previous && amountOf(previous, type);
    if (amount && amount.minor < 0 && !(was && was.minor < 0))
      results.push(flag('negative', type, fieldOf(order, type)?.ref, formatMoney(amount)));
  }
  return results;
}

function checkLines({ order, previous, facts }: RuleInput, giftWords: readonly string[]): RuleResult[] {
  return order.lines.flatMap((line) => {
    const price = line.unitPrice;
    const was = lineBefore(line, order, previous);
    // Nothing of it is left, yet its line stands: whoever takes goods out takes out the line.
    if (line.quantity === 0 && (was?.quantity ?? 0) > 0 && price !== null && price.minor > 0)
      return [flag('zero', 'quantity', line.ref, '0')];
    if (price === null || price.minor > 0) return [];
    if (price.minor < 0) return [flag('negative', 'unitPrice', line.ref, formatMoney(price))];
    const name = `${line.productName ?? ''} ${line.sku ?? ''}`.toLowerCase();
    if (giftWords.some((word) => name.includes(word.toLowerCase()))) return [];
    if (price.minor === 0 && (was?.unitPrice?.minor ?? 0) > 0) return [flag('zero', 'unitPrice', line.ref, formatMoney(price))];
    const usual = usualPrice(facts, productKey(line) ?? '', price.currency);
    return usual && !usual.seen.some((seen) => seen.minor === 0) ? [flag('zero', 'unitPrice', line.ref, formatMoney(price))] : [];
  });
}

/** The same line before the edit: by its product, or by its place where it shows none. */
function lineBefore(line: LineItem, order: Order, previous: Order | null): LineItem | undefined {
  if (previous === null) return undefined;
  const key = productKey(line);
  return key === null ? previous.lines[order.lines.indexOf(line)] : previous.lines.find((one) => productKey(one) === key);
}

function flag(kind: 'zero' | 'negative', field: FieldType, ref: string | undefined, actual: string): RuleResult {
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
