import type { LineItem } from '../../domain/order';
import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { formatMoney, fromDecimal } from '../../money/arithmetic';
import { own } from '../../money/usual';

const rule: Rule = {
  id: 'price-off-list',
  version: 1,
  errorType: 'price_off_list',
  severity: 'high',
  needs: ['unitPrice', 'sku'],
  when: ['edit', 'list'],
  staticThreshold: true,
  params: {},
  check: (input): readonly RuleResult[] => input.order.lines.flatMap((line) => checkLine(line, input)),
};
export default rule;

function checkLine(line: LineItem, { tables, order }: RuleInput): RuleResult[] {
  const entry = line.sku === null ? undefined : own(tables.prices, `${line.sku}|${order.currency}`);
  if (!entry || line.unitPrice === null) return [];
  const at = { field: 'unitPrice', ref: line.ref } as const;
  const list = fromDecimal(entry.price, order.currency);
  if (list === null) return [{ verdict: 'unsure', messageKey: 'unsure.list', data: { price: entry.price }, ...at }];
  const slack = (list.minor * entry.tolerancePercent) / 100;
  const isOff = Math.abs(line.unitPrice.minor - list.minor) > slack;
  const data = { actual: formatMoney(line.unitPrice), list: formatMoney(list), tolerance: entry.tolerancePercent };
  const conditions = [{ key: 'list', actual: data.actual, expected: `${data.list} ± ${entry.tolerancePercent}%`, met: isOff }];
  if (!isOff) return [{ verdict: 'pass', messageKey: 'pass', conditions }];
  const side = line.unitPrice.minor < list.minor ? 'below' : 'above';
  return [{ verdict: 'flag', class: side, messageKey: `flag.${side}`, data, conditions, ...at }];
}
