import type { OrderExtract } from '../../domain/event';
import type { RelatedList, RelatedOrder, RelatedOrders, RelatedQuery } from '../../domain/related';
import { customerKey } from '../../money/order-keys';
import { extractedOrder, type PastRow } from './past-row';

/** Shown of each kind; the rest is counted. */
const MOST = 12;

/** Other orders of the same customer and of the same goods, newest first. What the query does not know, the order's own row may. */
export function relatedIn(rows: ReadonlyMap<string, PastRow>, query: RelatedQuery): RelatedOrders {
  const own = query.orderNo === null ? undefined : rows.get(query.orderNo);
  const customer = query.customer ?? own?.customer ?? null;
  const skus = new Set(query.skus.length > 0 ? query.skus : own?.order.lines.flatMap((line) => keyOf(line) || []));
  const others = [...rows.values()].filter((row) => row !== own);
  const lineOf = (row: PastRow) => row.order.lines.find((line) => skus.has(keyOf(line)));
  const sameGoods = others.filter((row) => lineOf(row) !== undefined);
  return {
    customer: customer === null ? null : listOf(others.filter((row) => row.customer === customer).map((row) => toRelated(row))),
    goods: skus.size === 0 ? null : listOf(sameGoods.map((row) => toRelated(row, lineOf(row)))),
  };
}

/** What to ask about an order. Who sees a customer's number only masked asks by the order alone: the log knows whose it is. */
export function relatedQueryOf(orderNo: string | null, order: OrderExtract): RelatedQuery {
  const skus = [...new Set(order.lines.map(keyOf))].filter((sku) => sku !== '' && sku.length <= 300);
  const customer = customerKey(extractedOrder(order));
  return {
    orderNo: orderNo !== null && orderNo.length <= 300 ? orderNo : null,
    customer: customer !== null && customer.length <= 300 ? customer : null,
    skus: skus.slice(0, 200),
  };
}

type Line = PastRow['order']['lines'][number];

function keyOf(line: Line): string {
  return line['sku'] || line['productName'] || '';
}

function listOf(orders: readonly RelatedOrder[]): RelatedList {
  return { count: orders.length, orders: [...orders].sort((a, b) => b.at - a.at).slice(0, MOST) };
}

function toRelated({ orderNo, at, order }: PastRow, line?: Line): RelatedOrder {
  const goods = line && {
    sku: keyOf(line),
    name: line['productName'] ?? '',
    unitPrice: line['unitPrice'] ?? '',
    quantity: line['quantity'] ?? '',
  };
  const { orderTotal = '', orderStatus = '' } = order.values;
  return { orderNo, at, currency: order.currency, total: orderTotal, status: orderStatus, goods: goods ?? null };
}
