import type { AddressContext, AddressPolicy, JudgedAddress } from '../domain/address';
import type { FieldType, Party } from '../domain/field-type';
import type { Order, OrderField } from '../domain/order';
import type { JudgeAddress } from './evaluate';

const ADDRESS_TYPES: ReadonlySet<FieldType> = new Set<FieldType>(['addressFull', 'street']);
/** Nobody delivers to the shop's or the sender's address: they are not judged. */
const JUDGED_PARTIES: ReadonlySet<Party | null> = new Set<Party | null>(['recipient', 'buyer', 'billing', null]);

/**
 * Parses and judges every address of an order once for all rules, each against the region controls, phone and
 * postcode of its own party, and against what it was before.
 */
export function judgeAddresses(
  order: Order,
  previous: Order | null,
  policy: AddressPolicy,
  judge: JudgeAddress,
): JudgedAddress[] {
  return order.fields.filter(isJudged).map((field) => ({
    ref: field.ref,
    field: field.type,
    party: field.party,
    text: field.value,
    judgement: judge(field.value, contextOf(field, order, previous, policy)),
  }));
}

function isJudged(field: OrderField): boolean {
  return ADDRESS_TYPES.has(field.type) && field.role !== 'filter' && JUDGED_PARTIES.has(field.party) && field.value.trim() !== '';
}

function contextOf(field: OrderField, order: Order, previous: Order | null, policy: AddressPolicy): AddressContext {
  const near = (type: FieldType) => order.fields.find((f) => f.type === type && f.party === field.party && f.value.trim() !== '');
  const before = previous?.fields.find((f) => f.type === field.type && f.party === field.party);
  const context: Record<string, unknown> = { policy };
  for (const type of ['province', 'city', 'district', 'phone', 'postcode', 'country'] as const) {
    const value = near(type)?.value.trim();
    if (value) context[type] = value;
  }
  if (before && before.value !== field.value) context.previous = before.value;
  return context;
}
