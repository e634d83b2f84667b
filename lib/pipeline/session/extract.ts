import type { OrderExtract } from '../../domain/event';
import type { FieldType } from '../../domain/field-type';
import type { LineItem, Order, PageKind } from '../../domain/order';
import { toDecimal } from '../../money/arithmetic';

const LONGEST = 500;
const MOST_LINES = 100;

/** What the log keeps of an order: the first value of each type that is not the shop's or the sender's. Personal ones are moved apart later. */
export function extractOrder(order: Order, pageKind: PageKind): OrderExtract {
  const values: Partial<Record<FieldType, string>> = {};
  for (const field of order.fields) {
    if (field.role === 'filter' || field.party === 'sender' || field.party === 'shop') continue;
    if (values[field.type] === undefined && field.value !== '') values[field.type] = field.value.slice(0, LONGEST);
  }
  return {
    orderNo: order.orderNo,
    pageKind,
    currency: order.currency,
    values,
    lines: order.lines.slice(0, MOST_LINES).map(extractLine),
  };
}

function extractLine(line: LineItem): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  if (line.sku !== null) cells['sku'] = line.sku.slice(0, LONGEST);
  if (line.productName !== null) cells['productName'] = line.productName.slice(0, LONGEST);
  if (line.unitPrice !== null) cells['unitPrice'] = toDecimal(line.unitPrice);
  if (line.quantity !== null) cells['quantity'] = String(line.quantity);
  if (line.lineTotal !== null) cells['lineTotal'] = toDecimal(line.lineTotal);
  return cells;
}
