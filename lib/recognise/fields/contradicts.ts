import type { FieldType } from '../../domain/field-type';
import { type Shape, shapeOf } from './values';

/** True when a shown value cannot be what its label says. */
export function contradicts(type: FieldType, value: string): boolean {
  const shape = shapeOf(value);
  if (shape === 'empty') return false;
  if (NEVER[type]?.includes(shape) === true) return true;
  if (type === 'email') return shape !== 'email' && !/[@*]/.test(value);
  if (/\p{N}/u.test(value)) return false;
  // "Order name: Summer order" names it, and numbers nothing.
  if (type === 'orderNo') return /\p{L}\s+\p{L}/u.test(value);
  return WITH_DIGITS.has(type) && /\p{L}/u.test(value) && !NO_VALUE.test(value);
}

/** Types and the shapes that their values never have. */
const NEVER: Partial<Record<FieldType, readonly Shape[]>> = {
  recipientName: ['money', 'date', 'email'],
  companyName: ['money', 'date', 'email'],
  customerId: ['money', 'date'],
  phone: ['email', 'date', 'money'],
  street: ['money', 'date', 'email'],
  addressFull: ['money', 'date', 'email'],
  orderNo: ['money', 'email', 'date'],
  trackingNo: ['money', 'email', 'date'],
  sku: ['money', 'email', 'date'],
  productName: ['date', 'email'],
  orderStatus: ['money', 'date', 'email'],
  paymentStatus: ['money', 'email'],
  paymentMethod: ['money', 'date', 'email'],
  shippingMethod: ['date', 'email'],
  orderTime: ['money', 'email', 'number'],
  quantity: ['money', 'email', 'date'],
  unitPrice: ['email', 'date'],
  lineTotal: ['email', 'date'],
  subtotal: ['email', 'date'],
  discount: ['email', 'date'],
  shippingFee: ['email', 'date'],
  tax: ['email', 'date'],
  orderTotal: ['email', 'date'],
  refundAmount: ['email', 'date'],
};
/** Types whose values have a digit, hidden ones aside. */
const WITH_DIGITS: ReadonlySet<FieldType> = new Set<FieldType>([
  'phone',
  'quantity',
  'postcode',
  'orderTime',
  'unitPrice',
  'lineTotal',
  'subtotal',
  'orderTotal',
  'refundAmount',
]);
/** Values that are still to come, hidden, or what a template writes in their place. */
const NO_VALUE = /[*?？{}〔<%$…-]|^no |free|免|待|未|enter|not |none|null|tba|tbd/iu;
