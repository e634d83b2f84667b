import type { Table } from '../../domain/snapshot';
import { wordsOf } from '../classify';
import { remembered } from '../memory';
import type { FieldConcept } from '../vocabulary/vocabulary';
import { subjectOfText } from './subject';

/** What the rows of a table are. */
export type TableKind = 'lines' | 'orders' | 'history' | 'returns' | 'people' | 'addresses' | 'products' | 'other';

const ORDER_SIGNS: readonly FieldConcept[] = [
  'orderStatus',
  'orderTotal',
  'orderTime',
  'recipientName',
  'customerId',
  'paymentMethod',
  'paymentStatus',
  'trackingNo',
];

/** Who bought, and what tells how far an order is. */
const PEOPLE: readonly FieldConcept[] = [
  'customer',
  'customerId',
  'account',
  'name',
  'recipientName',
  'phone',
  'email',
  'address',
  'addressFull',
];
const OF_ORDERS: readonly FieldConcept[] = [
  ...(['orderNo', 'order', 'document', 'date', 'orderTime', 'total', 'orderTotal', 'lineSum', 'lineTotal', 'quantity'] as const),
  ...(['customer', 'customerId', 'account', 'recipientName', 'phone', 'address', 'addressFull'] as const),
];
const STATES: readonly FieldConcept[] = ['status', 'state', 'orderStatus', 'paymentStatus', 'paid', 'payment', 'paymentMethod'];

/**
 * Tells what the rows of a table are from the best reading of each header. `heads` is aligned with `table.headers`.
 * A list of orders may hold goods, and a return may name its order, so the more telling headers are asked first.
 */
export function tableKindOf(table: Table, heads: readonly FieldConcept[]): TableKind {
  const set = new Set(heads);
  const has = (...any: FieldConcept[]) => any.some((one) => set.has(one));
  // Rows that hold rights are accounts or roles.
  if (!has('orderNo', 'document', 'orderStatus') && table.headers.some(({ text }) => subjectOfText(text) === 'staff'))
    return 'people';
  const hasGoods = has('productName', 'sku', 'title');
  const returning = table.headers.filter((header) => isReturnHeader(header.text)).length;
  const isAboutReturns = returning > 0 || isReturnText(table);
  if (returning >= 3 || (isAboutReturns && !has('orderStatus', 'orderTotal', 'total', 'lineSum', 'lineTotal'))) return 'returns';
  if (has('orderNo', 'document') && (set.size > 4 || !hasGoods)) return 'orders';
  // A list of orders that shows their goods too.
  const signs = ORDER_SIGNS.filter((one) => set.has(one)).length;
  if (signs >= 3 && !has('lineSum', 'lineTotal')) return 'orders';
  // One row for one buyer, with its state and its day, whatever it shows of the goods.
  const isOfOne = has(...PEOPLE) && !has('unitPrice', 'cost', 'lineSum', 'lineTotal', 'stock');
  if (isOfOne && has('order', 'orderNo') && has('amount', 'total', 'orderTotal')) return 'orders';
  if (isOfOne && has('date', 'orderTime') && has(...STATES) && has('amount', 'total', 'orderTotal')) return 'orders';
  // Whom to call and where to go is said of an order, not of what is in it.
  const isSent =
    has('address', 'addressFull', 'city') &&
    has('phone', 'email') &&
    has('recipientName', 'name', 'customer', 'account', 'customerId');
  if (isSent && has(...STATES)) return 'orders';
  if (hasGoods && has('quantity', 'lineSum', 'lineTotal', 'total', 'amount', 'cost')) return 'lines';
  // Goods of one order whose prices are changed.
  if (has('productName') && has('unitPrice', 'discount') && has('shippingFee')) return 'lines';
  if (has('name', 'description', 'code') && has('quantity') && has('unitPrice', 'cost', 'amount', 'total', 'lineTotal'))
    return 'lines';
  if (has('name', 'title', 'description') && has('unitPrice', 'cost') && has('total', 'lineSum', 'lineTotal')) return 'lines';
  // Goods with whom they go to are sold ones.
  if (hasGoods && has('recipientName', 'trackingNo', 'postcode', 'addressFull')) return 'orders';
  if (hasGoods && has('unitPrice', 'stock')) return 'products';
  // Code, Name, Price: nobody lists orders without a day, a buyer or a sum.
  if (has('code') && has('name') && has('unitPrice') && !has(...OF_ORDERS)) return 'products';
  if (hasGoods && heads.length <= 3 && !has('orderNo', 'order')) return 'lines';
  if (has('order') && has('date', 'orderTime', 'total', 'orderTotal', 'status', 'orderStatus')) return 'orders';
  // When, how far and where to: nobody lists people, or what was done, like that.
  if (has('status', 'orderStatus') && has('date', 'orderTime') && has('address', 'addressFull')) return 'orders';
  // A buyer, the day and the state: notes of what was done name no buyer.
  if (!has('email') && has('orderTime', 'date') && has(...STATES) && has('customer', 'account', 'customerId', 'recipientName'))
    return 'orders';
  if (has('note') && heads.length <= 4 && table.headers.some((header) => isActor(header.text))) return 'history';
  if (
    has('note', 'internalNote', 'customerNote', 'description') &&
    has('status', 'orderStatus', 'date') &&
    !has('total', 'orderTotal')
  )
    return 'history';
  if (has('street', 'address', 'addressFull') && has('city', 'postcode', 'country', 'province')) return 'addresses';
  if (has('email', 'phone') && !has('total', 'orderTotal', 'orderStatus', 'orderTime')) return 'people';
  if (has('date', 'orderTime') && has('total', 'orderTotal')) return 'orders';
  const isListed = has('number', 'code') && has('orderStatus', 'status', 'state', 'orderTotal', 'total', 'amount');
  if (isListed && has('date', 'orderTime', 'customer', 'customerId', 'recipientName', 'payment', 'paymentMethod'))
    return 'orders';
  if (has('number') && has('orderStatus', 'orderTotal', 'orderTime', 'paymentStatus')) return 'orders';
  return 'other';
}

const isReturnHeader = remembered((text) =>
  /(?:服务单|退款单|售后单|退货单|退单|退款|售后|退货)(?:编?号|单号|订单号|状态|渠道|方式|类型|原因|时间|商品数)|(?:return|rma|refund|credit memo) (?:id|no|number|amount|status)|申请状态/.test(
    wordsOf(text, 'label'),
  ),
);

/** Who did it: the column of a log. */
const isActor = remembered((text) =>
  /^(?:操作|经办|处理|經辦)(?:者|人员?|员|用户|管理员)$|^(?:operator|author|by|user|staff)$/.test(wordsOf(text, 'label')),
);

function isReturnText(table: Table): boolean {
  return subjectOfText(table.context) === 'return' || subjectOfText(table.heading) === 'return';
}
