import { compareAddresses } from '../address/compare';
import type { AddressContext, AddressPolicy, EarlierAddress, JudgedAddress } from '../domain/address';
import type { FieldType, Party } from '../domain/field-type';
import type { Order, OrderField } from '../domain/order';
import type { JudgeAddress } from './evaluate';

const ADDRESS_TYPES: ReadonlySet<FieldType> = new Set<FieldType>(['addressFull', 'street']);
/** Nobody delivers to the shop's or the sender's address: they are not judged. */
const JUDGED_PARTIES: ReadonlySet<Party | null> = new Set<Party | null>(['recipient', 'buyer', 'billing', null]);

/**
 * Parses and judges every address of an order once for all rules, each against the region controls, phone and
 * postcode of its own party, against what it was before, and against where this customer had parcels sent (`usual`, newest
 * first) when the order is new.
 */
export function judgeAddresses(
  order: Order,
  previous: Order | null,
  policy: AddressPolicy,
  judge: JudgeAddress,
  usual: readonly string[] = [],
): JudgedAddress[] {
  return order.fields.filter(isJudged).map((field) => {
    const context = contextOf(field, order, previous, policy);
    const earlier = earlierOf(field.value, context, field.party === 'recipient' || field.party === null ? usual : []);
    return {
      ref: field.ref,
      field: field.type,
      party: field.party,
      text: field.value,
      judgement: judge(field.value, context),
      ...(earlier ? { earlier } : {}),
    };
  });
}

/** What moved since the order's earlier value, else since the customer's nearest address; null where it is one of them. */
function earlierOf(text: string, context: AddressContext, usual: readonly string[]): EarlierAddress | null {
  if (context.previous !== undefined) return movedFrom('order', context.previous, text, context);
  const all = usual.slice(0, MOST_COMPARED).map((before) => movedFrom('customer', before, text, context));
  if (all.some((one) => one === null)) return null;
  return all.reduce((best, one) => (best && one && distance(best) <= distance(one) ? best : one), all[0] ?? null);
}

const MOST_COMPARED = 5;

function movedFrom(
  source: EarlierAddress['source'],
  before: string,
  after: string,
  context: AddressContext,
): EarlierAddress | null {
  if (before.trim() === '') return null;
  const moves = compareAddresses(before, after, context).filter(({ kind }) => kind !== 'contact');
  return moves.length === 0 ? null : { source, text: before, moves };
}

/** Another region is further than any number of doors. */
function distance({ moves }: EarlierAddress): number {
  return moves.length + (moves.some(({ kind }) => kind === 'region') ? 100 : 0);
}

/** True for an order with an address that would be judged. */
export function hasAddress({ fields }: Order): boolean {
  return fields.some(isJudged);
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
