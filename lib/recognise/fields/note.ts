import type { FieldType } from '../../domain/field-type';
import type { FieldConcept } from '../vocabulary/vocabulary';
import { count, hasAny, isOrder, type Place } from './where';

/** Remarks behind a label that keep customers out. */
const UNSEEN =
  /internal|private|staff|admin|not? (?:visible|shown)|内部|不可见|不可見|仅.{0,6}可见|非公開|社内|не вид|внутр|nicht sichtbar|intern|non visib|no visib|não vis/iu;
const ADDED = /^\W*(?:添加|新增|追加|补充|補充|add|new)\s*(?:订单|訂單|order)?\s*(?:备注|備註|note|remark|comment)/iu;
const WHERE: readonly FieldConcept[] = ['address', 'addressFull', 'street'];

/** A shop’s own order of a supplier: no customer has a word in it. */
const isPurchase = ({ near }: Place) =>
  near.has('supplier') && !hasAny(near, ['recipientName', 'customerId', 'customerNote', 'productName']);

/** Whose words: a log and a form that changes something hold the staff's, what came with the order the customer's. */
export function settleNote(place: Place): FieldType | 'none' {
  if (place.subject === 'settings' || place.subject === 'coupon') return 'none';
  // Papers of an ERP are written by staff only.
  if (isOrder(place) && (hasAny(place.near, ['document', 'stock']) || isPurchase(place))) return 'internalNote';
  if (place.isFilter) return 'none';
  if (UNSEEN.test(place.label)) return 'internalNote';
  if (place.table === 'history' || place.table === 'returns' || place.table === 'lines') return 'internalNote';
  if (place.kind === 'control') {
    // Whoever adds one at the back end is of the staff.
    if (ADDED.test(place.label)) return 'internalNote';
    const withGoods = hasAny(place.edited, ['shippingMethod', 'paymentMethod', 'couponCode', 'coupon']);
    // A form of whom it goes to holds what that person wrote.
    const withReceiver =
      place.edited.has('phone') && count(place.edited, ['recipientName', 'account', 'name']) > 0 && hasAny(place.edited, WHERE);
    const cameWithOrder = (withGoods || withReceiver) && !place.edited.has('trackingNo');
    const changesStatus = place.before.some((one) => one === 'orderStatus' || one === 'status');
    return cameWithOrder && !changesStatus && !place.near.has('customerNote') ? 'customerNote' : 'internalNote';
  }
  if (place.subject === 'return') return 'none';
  return place.near.has('customerNote') ? 'internalNote' : 'customerNote';
}
