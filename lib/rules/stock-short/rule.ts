import type { LineItem, Order } from '../../domain/order';
import type { Rule, RuleResult } from '../../domain/rule';
import { productKey } from '../../money/order-keys';

const rule: Rule = {
  id: 'stock-short',
  version: 2,
  errorType: 'stock_short',
  severity: 'medium',
  needs: ['quantity', 'stock'],
  when: ['edit', 'list'],
  params: {},
  check({ order }): readonly RuleResult[] {
    return order.lines.flatMap((line): RuleResult[] => {
      if (line.quantity === null || line.stock === null) return [];
      const quantity = wantedOf(order, line);
      const isShort = quantity > line.stock;
      const data = { quantity, stock: line.stock };
      const conditions = [{ key: 'stock', actual: String(quantity), expected: `≤ ${line.stock}`, met: isShort }];
      if (!isShort) return [{ verdict: 'pass', messageKey: 'pass', conditions }];
      return [{ verdict: 'flag', messageKey: 'flag.short', data, field: 'quantity', ref: line.ref, conditions }];
    });
  },
};
export default rule;

/** What all lines of the same product take together. */
function wantedOf({ lines }: Order, line: LineItem): number {
  const key = productKey(line);
  if (key === null) return line.quantity ?? 0;
  return lines.reduce((all, one) => all + (productKey(one) === key ? (one.quantity ?? 0) : 0), 0);
}
