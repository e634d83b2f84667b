import type { FieldType } from '../../domain/field-type';
import { isUnlocked } from '../../domain/freeze';
import type { Order } from '../../domain/order';
import type { Rule, RuleInput, RuleResult } from '../../domain/rule';

const HARMLESS = new Set(['export']);

const rule: Rule = {
  id: 'frozen-order',
  version: 2,
  errorType: 'risky_action',
  severity: 'critical',
  needs: [],
  when: ['edit', 'action'],
  params: {},
  check(input): readonly RuleResult[] {
    const orderNos = [input.action?.orderNo ?? input.order.orderNo, ...(input.orderNos ?? [])];
    const frozen = input.facts.frozen.find((entry) => orderNos.includes(entry.orderNo) && entry.until > input.now);
    if (!frozen) return [{ verdict: 'pass', messageKey: 'pass' }];
    const open = frozen.unlocked.filter((field) => field.until > input.now).map((field) => field.field);
    const outside = changedFields(input).filter((field) => !isUnlocked(frozen, field, input.now));
    const isAction = input.action !== null && input.action.type !== 'save' && !HARMLESS.has(input.action.type);
    if (outside.length === 0 && !isAction) return [{ verdict: 'pass', messageKey: 'pass' }];
    const data = {
      order: frozen.orderNo,
      incident: frozen.incidentId,
      fields: outside.join(' ') || '—',
      action: input.action?.label ?? '',
    };
    const conditions = [{ key: 'unlocked', actual: data.fields, expected: open.join(' '), met: true }];
    return [{ verdict: 'flag', class: 'frozen', messageKey: isAction ? 'flag.action' : 'flag.fields', data, conditions }];
  },
};
export default rule;

/** Types of the fields whose text differs from what the page showed first; goods count as one. */
function changedFields({ order, previous }: RuleInput): FieldType[] {
  if (previous === null) return [];
  const before = (type: string, party: string | null) =>
    previous.fields.find((field) => field.type === type && field.party === party)?.value;
  const changed = order.fields.filter(
    (field) =>
      field.role === 'record' && before(field.type, field.party) !== undefined && before(field.type, field.party) !== field.value,
  );
  const goods = goodsOf(order) === goodsOf(previous) ? [] : (['quantity'] as const);
  return [...new Set([...changed.map((field) => field.type), ...goods])];
}

function goodsOf(order: Order): string {
  return order.lines.map((line) => `${line.sku}×${line.quantity}@${line.unitPrice?.minor}`).join('|');
}
