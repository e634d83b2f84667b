import type { LineItem } from '../../domain/order';
import type { Rule, RuleInput, RuleParams, RuleResult } from '../../domain/rule';
import { buysInBulk } from '../../money/lone-ten';
import { productKey } from '../../money/order-keys';
import { MIN_OBSERVATIONS, usualQuantity } from '../../money/usual';

const rule: Rule = {
  id: 'quantity-outlier',
  version: 1,
  errorType: 'qty_outlier',
  severity: 'medium',
  needs: ['quantity'],
  when: ['edit', 'list'],
  params: {
    /** How many times the largest quantity ever seen is too much. */
    times: 2,
  },
  check: (input, params): readonly RuleResult[] => input.order.lines.map((line) => checkLine(line, input, params)),
};
export default rule;

function checkLine(line: LineItem, { order, facts }: RuleInput, params: RuleParams): RuleResult {
  const { quantity, ref } = line;
  const sku = productKey(line);
  const pass = { verdict: 'pass', messageKey: 'pass' } as const;
  if (quantity === null || sku === null) return pass;
  const at = { field: 'quantity', ref } as const;
  if (quantity < 0) return { verdict: 'flag', class: 'negative', messageKey: 'flag.negative', data: { quantity }, ...at };
  const usual = usualQuantity(facts, sku);
  // Ten times and the like are slips, which have a rule of their own.
  if (usual === null || (quantity % 10 === 0 && quantity / 10 <= usual.ceiling)) return pass;
  if (usual.n < MIN_OBSERVATIONS) return pass;
  // Long tails stay long: the wider a product's quantities spread, the more room above the largest.
  const spread = usual.max / usual.median;
  const borrowed = usual.reach === null ? 0 : usual.median * Math.exp(usual.reach);
  const limit = Math.max(usual.max * Math.max(Number(params.times), Math.sqrt(spread)), borrowed);
  const medianOf = (product: string | null) => (product === null ? null : (usualQuantity(facts, product)?.median ?? null));
  const isOut = quantity > limit && !buysInBulk(order, line, medianOf);
  const data = { quantity, usual: usual.median, max: usual.max, n: usual.n };
  const conditions = [
    { key: 'band', actual: String(quantity), expected: `${usual.median}–${usual.max} (n = ${usual.n})`, met: isOut },
  ];
  return isOut ? { verdict: 'flag', messageKey: 'flag.high', data, conditions, ...at } : { ...pass, conditions };
}
