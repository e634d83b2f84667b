import type { FieldType } from '../../domain/field-type';
import type { Subject } from '../../domain/profile';
import { LANGUAGES } from '../vocabulary/load';
import type { FieldConcept, VagueConcept } from '../vocabulary/vocabulary';
import type { TableKind } from './tables';
import { type Shape, shapeOf } from './values';

/** Where a vague word stands. */
export interface Place {
  readonly kind: 'control' | 'header' | 'pair';
  readonly subject: Subject;
  /** Kind of the table that it is a header or cell of; null outside of tables. */
  readonly table: TableKind | null;
  readonly isFilter: boolean;
  readonly shape: Shape;
  readonly value: string;
  readonly options: readonly string[];
  /** Meanings of the controls just before it. */
  readonly before: readonly FieldConcept[];
  /** Meanings found in the same dialog, form, table or card. */
  readonly near: ReadonlySet<FieldConcept>;
  /** Meanings found anywhere on the page. */
  readonly page: ReadonlySet<FieldConcept>;
  readonly hasLines: boolean;
}

type Settler = (place: Place) => FieldType | 'none';

/** Decides what a vague word means where it stands; `none` when the surroundings do not tell. */
export function settle(concept: VagueConcept, place: Place): FieldType | 'none' {
  return SETTLERS[concept](place);
}

/** Types that a vague word may turn out to be when another cue of the same element names one of them. */
export const FAMILIES: Readonly<Record<VagueConcept, readonly FieldType[]>> = {
  name: ['recipientName', 'productName', 'companyName', 'customerId', 'shippingMethod', 'paymentMethod'],
  account: ['customerId', 'recipientName'],
  order: ['orderNo', 'orderStatus', 'orderTime', 'orderTotal'],
  number: ['orderNo', 'trackingNo', 'sku', 'phone', 'quantity', 'couponCode', 'customerId'],
  status: ['orderStatus', 'paymentStatus'],
  date: ['orderTime'],
  total: ['orderTotal', 'lineTotal', 'subtotal', 'tax', 'discount', 'shippingFee', 'refundAmount'],
  lineSum: ['lineTotal', 'subtotal'],
  amount: ['orderTotal', 'lineTotal', 'refundAmount', 'discount', 'shippingFee', 'tax', 'subtotal'],
  cost: ['unitPrice', 'shippingFee'],
  address: ['street', 'addressFull', 'addressLine2', 'province', 'city', 'district', 'recipientName', 'phone', 'postcode'],
  region: ['country', 'province', 'city', 'district', 'town'],
  note: ['customerNote', 'internalNote'],
  coupon: ['couponCode', 'discount'],
  shipping: ['shippingMethod', 'shippingFee', 'trackingNo'],
  payment: ['paymentMethod', 'paymentStatus', 'orderTotal'],
  paid: ['paymentStatus'],
  refund: ['refundAmount'],
  code: ['couponCode', 'sku', 'postcode', 'currency'],
  title: ['productName'],
  description: ['productName'],
};

const ABOUT_PEOPLE: readonly FieldConcept[] = [
  'phone',
  'address',
  'addressFull',
  'street',
  'city',
  'postcode',
  'province',
  'region',
  'email',
];
const FEES: readonly FieldConcept[] = ['shippingFee', 'tax', 'discount', 'lineSum', 'subtotal'];

const isOrder = ({ subject }: Place) => subject === 'order';
const hasAny = (set: ReadonlySet<FieldConcept>, any: readonly FieldConcept[]) => any.some((one) => set.has(one));
const count = (set: ReadonlySet<FieldConcept>, any: readonly FieldConcept[]) => any.filter((one) => set.has(one)).length;
const isPaidValue = (value: string) =>
  LANGUAGES.some((language) => language.paidValues?.test(value.trim().toLowerCase()) ?? false);

const SETTLERS: Readonly<Record<VagueConcept, Settler>> = {
  name: (place) => {
    if (place.subject === 'product' || place.table === 'lines' || place.table === 'products') return 'productName';
    if (place.subject === 'coupon' || place.subject === 'staff' || place.subject === 'settings') return 'none';
    if (place.table === 'people' || place.table === 'addresses') return 'recipientName';
    return count(place.near, ABOUT_PEOPLE) >= 2 ? 'recipientName' : 'none';
  },
  account: (place) => {
    if (place.subject !== 'order' && place.subject !== 'return') return 'none';
    const isConsignee =
      hasAny(place.near, ['address', 'addressFull']) && place.near.has('phone') && !place.near.has('recipientName');
    return isConsignee ? 'recipientName' : 'customerId';
  },
  order: (place) => (place.kind !== 'control' || place.options.length > 0 || /\d{3}/.test(place.value) ? 'orderNo' : 'none'),
  number: (place) => {
    if (!isOrder(place) || place.page.has('orderNo') || place.table === 'lines' || place.table === 'history') return 'none';
    return place.table === 'orders' || place.shape === 'code' ? 'orderNo' : 'none';
  },
  status: (place) => {
    if (!isOrder(place) || place.table === 'returns' || place.table === 'people' || place.table === 'products') return 'none';
    if (place.options.some((option) => /^(?:enabled|disabled|启用|禁用)$/i.test(option))) return 'none';
    return 'orderStatus';
  },
  date: (place) => {
    if (!isOrder(place) || place.table === 'history' || place.table === 'lines' || place.table === 'returns') return 'none';
    if (place.kind === 'header') return place.table === 'orders' ? 'orderTime' : 'none';
    return place.isFilter || place.kind === 'pair' || place.near.has('orderNo') || place.near.has('orderStatus')
      ? 'orderTime'
      : 'none';
  },
  total: (place) => {
    if (place.table === 'lines') return 'lineTotal';
    if (place.table === 'orders') return 'orderTotal';
    if (!isOrder(place)) return place.subject === 'return' && place.kind === 'pair' ? 'subtotal' : 'none';
    if (place.kind !== 'pair') return 'orderTotal';
    const isAlone = !hasAny(place.near, FEES);
    return (isAlone && place.hasLines) || place.near.has('orderTotal') ? 'subtotal' : 'orderTotal';
  },
  lineSum: (place) =>
    place.kind === 'header' || place.table === 'lines' ? 'lineTotal' : place.subject === 'coupon' ? 'none' : 'subtotal',
  amount: (place) => {
    if (place.table === 'lines') return 'lineTotal';
    if (place.subject === 'return' || place.table === 'returns') return 'refundAmount';
    return isOrder(place) && (place.table === 'orders' || (place.kind === 'pair' && place.shape === 'money'))
      ? 'orderTotal'
      : 'none';
  },
  cost: (place) => (place.table === 'lines' && !place.near.has('unitPrice') ? 'unitPrice' : 'none'),
  address: (place) => {
    if (place.subject === 'settings' || place.subject === 'staff') return 'none';
    return place.kind !== 'header' && hasAny(place.near, ['province', 'city', 'district', 'region']) ? 'street' : 'addressFull';
  },
  region: (place) => {
    const isWhere =
      hasAny(place.near, ['street', 'address', 'addressFull', 'recipientName', 'postcode']) || /[/,，>]/.test(place.value);
    return isWhere && place.subject !== 'settings' ? 'district' : 'none';
  },
  note: (place) => settleNote(place),
  coupon: (place) => (place.shape === 'money' ? 'discount' : isOrder(place) ? 'couponCode' : 'none'),
  shipping: (place) => {
    if (place.shape === 'money' || (place.shape === 'number' && place.table !== null)) return 'shippingFee';
    return isOrder(place) && place.shape === 'text' && place.kind !== 'control' ? 'shippingMethod' : 'none';
  },
  payment: (place) => {
    if (place.shape !== 'text' || !isOrder(place)) return 'none';
    return isPaidValue(place.value) ? 'paymentStatus' : 'paymentMethod';
  },
  paid: (place) => (place.shape === 'money' || place.shape === 'number' || !isOrder(place) ? 'none' : 'paymentStatus'),
  refund: (place) => (place.shape === 'money' ? 'refundAmount' : 'none'),
  code: (place) => (place.subject === 'coupon' ? 'couponCode' : place.table === 'lines' ? 'sku' : 'none'),
  title: (place) =>
    place.subject === 'product' || place.table === 'lines' || place.table === 'products' ? 'productName' : 'none',
  description: (place) => (place.table === 'lines' && !place.near.has('productName') ? 'productName' : 'none'),
};

/** Whose words: a log and a form that changes something hold the staff's, what came with the order the customer's. */
function settleNote(place: Place): FieldType | 'none' {
  if (place.isFilter || place.subject === 'settings' || place.subject === 'coupon') return 'none';
  if (place.table === 'history' || place.table === 'returns' || place.table === 'lines') return 'internalNote';
  if (place.kind === 'control') {
    const cameWithOrder =
      hasAny(place.near, ['shippingMethod', 'paymentMethod', 'couponCode', 'coupon']) && !place.near.has('trackingNo');
    const changesStatus = place.before.some((one) => one === 'orderStatus' || one === 'status');
    return cameWithOrder && !changesStatus && !place.near.has('customerNote') ? 'customerNote' : 'internalNote';
  }
  if (place.subject === 'return') return 'none';
  return place.near.has('customerNote') ? 'internalNote' : 'customerNote';
}

/** True when a shown value cannot be what its label says. */
export function contradicts(type: FieldType, value: string): boolean {
  const shape = shapeOf(value);
  if (type === 'phone') return shape === 'email' || shape === 'date' || shape === 'money';
  if (type === 'email') return shape === 'money' || shape === 'phone' || shape === 'date';
  if (type === 'recipientName') return shape === 'money' || shape === 'date' || shape === 'email';
  if (type === 'orderTime') return shape === 'money' || shape === 'email';
  if (type === 'orderNo' || type === 'trackingNo' || type === 'sku')
    return shape === 'money' || shape === 'email' || shape === 'date';
  return false;
}
