import type { Order } from '../../domain/order';
import type { Rule, RuleResult } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { fieldOf, hasType } from '../../money/order-amounts';
import { type Mismatch, reconcile } from '../../money/reconcile';

const rule: Rule = {
  id: 'total-mismatch',
  version: 1,
  errorType: 'total_mismatch',
  severity: 'high',
  needs: [],
  when: ['edit', 'list'],
  params: {
    /** Minor units (分) that a sum may differ by. */
    tolerance: 1,
  },
  check(input, params): readonly RuleResult[] {
    const { order } = input;
    const found = reconcile(order, { facts: input.facts, tolerance: Number(params.tolerance) });
    if (found.length === 0) return [{ verdict: 'pass', messageKey: 'pass', conditions: [sumsUp(order)] }];
    return found.map((entry) => toResult(entry, order));
  },
};
export default rule;

function toResult(entry: Mismatch, order: Order): RuleResult {
  const isCount = entry.field === 'quantity';
  const text = (value: number) => (isCount ? String(value) : formatMoney({ minor: value, currency: order.currency }));
  const data = {
    actual: text(entry.actual),
    expected: text(entry.expected),
    difference: text(entry.actual - entry.expected),
    also: otherNames(entry).join(' '),
  };
  const isSure = entry.field !== 'orderTotal' || showsItsParts(order);
  return {
    verdict: isSure ? 'flag' : 'unsure',
    class: entry.slip?.class ?? 'total_mismatch',
    messageKey: isSure ? `flag.${entry.field}` : 'unsure.parts',
    data,
    field: entry.field,
    ...(entry.ref === null ? {} : { ref: entry.ref }),
    conditions: [{ key: entry.field, actual: data.actual, expected: data.expected, met: true }],
  };
}

/** A total that is ten times what it should be is a sum that is wrong as well. */
function otherNames(entry: Mismatch): readonly string[] {
  if (entry.slip === null) return isMoved(entry) ? ['fluctuation'] : [];
  return entry.field === 'unitPrice' || entry.field === 'quantity' ? entry.slip.also : [...entry.slip.also, 'total_mismatch'];
}

/** A price that left what the rest of the order says by so much moved on its own. */
function isMoved({ field, actual, expected }: Mismatch): boolean {
  return field === 'unitPrice' && Math.abs(actual - expected) > expected * 0.3;
}

/** A page that shows lines and a total, but no subtotal, discount or fee, may simply not show what lies between. */
function showsItsParts(order: Order): boolean {
  return (['subtotal', 'discount', 'shippingFee', 'tax'] as const).some((type) => hasType(order, type));
}

function sumsUp(order: Order) {
  const total = fieldOf(order, 'orderTotal')?.value ?? '';
  return { key: 'orderTotal', actual: total, expected: total, met: false };
}
