import type { Rule, RuleResult } from '../../domain/rule';

const rule: Rule = {
  id: 'stock-short',
  version: 1,
  errorType: 'stock_short',
  severity: 'medium',
  needs: ['quantity', 'stock'],
  when: ['edit', 'list'],
  params: {},
  check({ order }): readonly RuleResult[] {
    return order.lines.flatMap((line): RuleResult[] => {
      if (line.quantity === null || line.stock === null) return [];
      const isShort = line.quantity > line.stock;
      const data = { quantity: line.quantity, stock: line.stock };
      const conditions = [{ key: 'stock', actual: String(line.quantity), expected: `≤ ${line.stock}`, met: isShort }];
      if (!isShort) return [{ verdict: 'pass', messageKey: 'pass', conditions }];
      return [{ verdict: 'flag', messageKey: 'flag.short', data, field: 'quantity', ref: line.ref, conditions }];
    });
  },
};
export default rule;
