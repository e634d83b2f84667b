import type { FieldType } from '../../domain/field-type';
import type { FieldConcept, VagueConcept } from '../vocabulary/vocabulary';

/** Types that a vague word may turn out to be when another cue of the same element names one of them. */
export const FAMILIES: Readonly<Record<VagueConcept, readonly FieldType[]>> = {
  name: ['recipientName', 'productName', 'companyName', 'customerId', 'shippingMethod', 'paymentMethod'],
  account: ['customerId', 'recipientName'],
  customer: ['customerId', 'recipientName', 'companyName', 'email', 'addressFull'],
  client: ['companyName', 'customerId', 'recipientName'],
  order: ['orderNo', 'orderStatus', 'orderTime', 'orderTotal'],
  number: ['orderNo', 'trackingNo', 'sku', 'phone', 'quantity', 'couponCode', 'customerId'],
  document: ['orderNo', 'trackingNo'],
  status: ['orderStatus', 'paymentStatus'],
  state: ['province', 'orderStatus', 'paymentStatus'],
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
  code: ['orderNo', 'couponCode', 'sku', 'postcode', 'currency'],
  title: ['productName'],
  description: ['productName'],
  supplier: [],
};

/** True for words that only their surroundings explain. */
export function isVague(concept: FieldConcept): concept is VagueConcept {
  return concept in FAMILIES;
}
