import type { Facts, SeenAmount } from '../../domain/facts';
import type { FieldType } from '../../domain/field-type';
import type { Order } from '../../domain/order';
import { exponentOf } from '../../money/currency';
import { amountOf, fieldOf } from '../../money/order-amounts';
import { sumOfLines } from '../../money/reconcile';
import { roughSlip, type Slip, slipBetween } from '../../money/slip';
import { MIN_OBSERVATIONS, own } from '../../money/usual';
import type { Suspect } from './suspect';

const FEES = ['shippingFee', 'tax', 'discount', 'refundAmount'] as const;

/** Amounts of the order itself: against what they were, fees against the shop's fees, tax against its rate. */
export function suspectFields(order: Order, previous: Order | null, facts: Facts): Suspect[] {
  // Where there are lines the totals follow from them, and the sums are checked elsewhere.
  const types: readonly FieldType[] = order.lines.length > 0 ? FEES : [...FEES, 'subtotal', 'orderTotal'];
  return types.flatMap((type) => {
    const suspect = againstPrevious(type, order, previous, facts) ?? againstShop(type, order, facts);
    return suspect ? [suspect] : [];
  });
}

function againstPrevious(type: FieldType, order: Order, previous: Order | null, facts: Facts): Suspect | null {
  const now = amountOf(order, type);
  const was = previous && amountOf(previous, type);
  if (!now || !was || now.currency !== was.currency || isSeenFee(type, now.minor, order, facts)) return null;
  // What is reckoned from the goods changes with them, to any number at all.
  if (FOLLOWING.has(type) && goodsOf(order) !== goodsOf(previous)) return null;
  const slip = slipBetween(Math.abs(now.minor), Math.abs(was.minor), exponentOf(now.currency));
  return slip && suspect(type, order, now.minor, was.minor, slip, 'previous', 1);
}

const FOLLOWING: ReadonlySet<FieldType> = new Set<FieldType>(['tax', 'discount']);

function goodsOf(order: Order): number | null {
  return sumOfLines(order) ?? amountOf(order, 'subtotal')?.minor ?? null;
}

function againstShop(type: FieldType, order: Order, facts: Facts): Suspect | null {
  const now = amountOf(order, type);
  if (!now || now.minor <= 0) return null;
  if (type === 'shippingFee') return againstFees(now.minor, order, own(facts.shop.shippingFees, now.currency) ?? []);
  if (type === 'tax') return againstRate(now.minor, order, facts);
  return null;
}

function isSeenFee(type: FieldType, minor: number, order: Order, facts: Facts): boolean {
  return (
    type === 'shippingFee' && (own(facts.shop.shippingFees, order.currency) ?? []).some((fee) => fee.minor === minor && fee.n > 1)
  );
}

/** Shops have few shipping fees; a slip of one that is common, and that is none itself, is a slip. */
function againstFees(minor: number, order: Order, fees: readonly SeenAmount[]): Suspect | null {
  const n = fees.reduce((all, fee) => all + fee.n, 0);
  if (n < MIN_OBSERVATIONS || fees.some((fee) => fee.minor === minor && fee.n > 1)) return null;
  for (const fee of fees) {
    if (fee.n < 3 || fee.minor === 0) continue;
    const slip = slipBetween(minor, fee.minor, exponentOf(order.currency));
    if (slip && slip.class !== 'transposition') return suspect('shippingFee', order, minor, fee.minor, slip, 'history', n);
  }
  return null;
}

function againstRate(minor: number, order: Order, facts: Facts): Suspect | null {
  const rate = facts.shop.taxShare;
  const goods = amountOf(order, 'subtotal')?.minor ?? sumOfLines(order);
  if (!rate || rate.n < MIN_OBSERVATIONS || rate.mad > rate.median * 0.25 || goods === null) return null;
  const expected = Math.round((goods - Math.abs(amountOf(order, 'discount')?.minor ?? 0)) * rate.median);
  const slip = expected > 50 ? roughSlip(minor, expected, exponentOf(order.currency), rate.mad / rate.median) : null;
  return slip && suspect('tax', order, minor, expected, slip, 'history', rate.n);
}

function suspect(
  field: FieldType,
  order: Order,
  actual: number,
  reference: number,
  slip: Slip,
  from: Suspect['from'],
  n: number,
): Suspect {
  return { ...slip, field, ref: fieldOf(order, field)?.ref ?? '', actual, reference, from, n };
}
