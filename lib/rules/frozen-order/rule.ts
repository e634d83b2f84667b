import type { FieldType } from '../../domain/field-type';
import { freezeName, isFrozenPayment, isUnlocked } from '../../domain/freeze';
import type { Order } from '../../domain/order';
import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { textOf } from '../../money/order-amounts';

const HARMLESS = new Set(['export']);

const rule: Rule = {
  id: 'frozen-order',
  version: 3,
  errorType: 'risky_action',
  severity: 'critical',
  needs: [],
  when: ['edit', 'action'],
  params: {},
  check(input): readonly RuleResult[] {
    const orderNos = [input.action?.orderNo ?? input.order.orderNo, ...(input.orderNos ?? [])];
    const held = heldChannel(input);
    if (held) return [held];
    const frozen = input.facts.frozen.find(
      (entry) => !entry.channel && orderNos.includes(entry.orderNo) && entry.until > input.now,
    );
    if (!frozen) return [{ verdict: 'pass', messageKey: 'pass' }];
    const open = frozen.unlocked.filter((field) => field.until > input.now).map((field) => field.field);
    const outside = changedFields(input).filter((field) => !isUnlocked(frozen, field, input.now));
    const isAction = input.action !== null && input.action.type !== 'save' && !HARMLESS.has(input.action.type);
    if (outside.length === 0 && !isAction) return [{ verdict: 'pass', messageKey: 'pass' }];
    const data = {
      order: frozen.orderNo,
      incident: freezeName(frozen),
      fields: outside.join(' ') || '—',
      action: input.action?.label ?? '',
    };
    const conditions = [{ key: 'unlocked', actual: data.fields, expected: open.join(' '), met: true }];
    return [{ verdict: 'flag', class: 'frozen', messageKey: isAction ? 'flag.action' : 'flag.fields', data, conditions }];
  },
};
export default rule;

/** What a frozen channel says to the action: all that comes its way is held, saving too, whatever the order. */
function heldChannel({ action, order, facts, now }: RuleInput): RuleResult | null {
  if (action === null || HARMLESS.has(action.type)) return null;
  const shown = textOf(order, 'paymentMethod');
  const frozen = facts.frozen.find(({ channel, until }) => {
    const isMeant = channel && (channel.action === null || channel.action === action.type);
    return isMeant && until > now && isFrozenPayment(channel, shown);
  });
  if (!frozen?.channel) return null;
  const payment = frozen.channel.payment ?? '';
  const data = { incident: freezeName(frozen), action: action.label, payment };
  const conditions = [{ key: 'channel', actual: payment || action.label, expected: '', met: true }];
  return { verdict: 'flag', class: 'frozen', messageKey: payment ? 'flag.payment' : 'flag.channel', data, conditions };
}

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
