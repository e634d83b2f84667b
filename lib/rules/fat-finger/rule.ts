import type { Order } from '../../domain/order';
import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { doubtCurrency } from '../../money/currency-evidence';
import { lineBefore } from '../../money/usual';
import { suspectFields } from './field';
import { suspectPrice } from './price';
import { suspectQuantity, suspectSwap } from './quantity';
import type { Suspect } from './suspect';

const rule: Rule = {
  id: 'fat-finger',
  version: 1,
  errorType: 'amount_outlier',
  severity: 'high',
  needs: [],
  when: ['edit', 'list'],
  params: {},
  check(input): readonly RuleResult[] {
    // Numbers of another currency look like slips and are none.
    if (doubtCurrency(input.order, input.previous, input.facts)) return [{ verdict: 'pass', messageKey: 'pass' }];
    const suspects = suspectsOf(input);
    if (suspects.length === 0) return [{ verdict: 'pass', messageKey: 'pass' }];
    return suspects.map((suspect) => toResult(suspect, input.order));
  },
};
export default rule;

function suspectsOf({ order, previous, facts }: RuleInput): Suspect[] {
  const inLines = order.lines.flatMap((line) => {
    const before = lineBefore(line, order, previous);
    const swap = suspectSwap(line, before, facts);
    if (swap) return [swap];
    const found = [suspectPrice(line, before, order, facts), suspectQuantity(line, before, order, facts)];
    return found.filter((suspect) => suspect !== null);
  });
  return [...inLines, ...suspectFields(order, previous, facts)];
}

function toResult(suspect: Suspect, order: Order): RuleResult {
  const isCount = suspect.field === 'quantity';
  const text = (value: number) => (isCount ? String(value) : formatMoney({ minor: value, currency: order.currency }));
  const data = { actual: text(suspect.actual), reference: text(suspect.reference), n: suspect.n, also: suspect.also.join(' ') };
  const ratio = Math.abs(suspect.actual / suspect.reference);
  return {
    verdict: 'flag',
    class: suspect.class,
    errorType: isCount ? 'qty_outlier' : 'amount_outlier',
    severity: suspect.class !== 'qty_price_swap' && (ratio >= 99 || ratio <= 0.0101) ? 'critical' : 'high',
    messageKey: `flag.${suspect.class}`,
    data,
    field: suspect.field,
    ref: suspect.ref,
    conditions: [
      {
        key: suspect.from,
        actual: data.actual,
        expected: suspect.from === 'history' ? `${data.reference} (n = ${data.n})` : data.reference,
        met: true,
      },
    ],
  };
}
