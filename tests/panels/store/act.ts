import { cents, linesTotal, type Order, type OrderStatus, STATUSES } from './order';

/** What a request does to an order. The words of lib/domain where they exist, so that tests can compare. */
export type PanelAction =
  | 'list'
  | 'view'
  | 'save'
  | 'priceChange'
  | 'refund'
  | 'cancelOrder'
  | 'delete'
  | 'ship'
  | 'statusChange'
  | 'paymentCapture'
  | 'bulkAction'
  | 'export'
  | 'note'
  | 'other';

export type Fields = Readonly<Record<string, string>>;

/** Applies an action as a careless back end does: it believes every value. `delete` is the store's own business. */
export function applyAction(order: Order, action: PanelAction, fields: Fields): void {
  const change = CHANGES[action];
  if (change === undefined) return;
  change(order, fields);
  for (const [key, value] of Object.entries(fields)) if (key.startsWith('extra.')) order.extra[key.slice(6)] = value;
  order.history.push(historyText(action, fields));
}

type Change = (order: Order, fields: Fields) => void;

const CHANGES: Readonly<Partial<Record<PanelAction, Change>>> = {
  save: saveReceiver,
  priceChange: changePrice,
  refund: (order, fields) => {
    order.refunded += cents(fields.amount ?? '0');
    order.refundAsked = 0;
    if (order.refunded >= order.paid) order.status = 'refunded';
  },
  cancelOrder: (order) => {
    order.status = 'cancelled';
  },
  ship: (order, fields) => {
    order.express = fields.express ?? order.express;
    order.trackingNo = fields.trackingNo ?? order.trackingNo;
    order.status = 'shipped';
  },
  statusChange: (order, fields) => {
    order.status = toStatus(fields.status, order.status);
  },
  paymentCapture: (order) => {
    order.paid = order.total;
    order.status = 'paid';
  },
  note: (order, fields) => {
    order.staffNote = fields.note ?? order.staffNote;
  },
};

function saveReceiver(order: Order, fields: Fields): void {
  for (const key of ['name', 'phone', 'province', 'city', 'district', 'detail', 'zip'] as const) {
    order.receiver[key] = fields[key] ?? order.receiver[key];
  }
  order.note = fields.note ?? order.note;
}

function changePrice(order: Order, fields: Fields): void {
  order.lines.forEach((line, i) => {
    line.price = amount(fields[`price.${i}`], line.price);
    line.quantity = Number(fields[`quantity.${i}`] ?? line.quantity);
  });
  if (Object.keys(fields).some((key) => key.startsWith('price.') || key.startsWith('quantity.'))) order.goods = linesTotal(order);
  for (const key of ['goods', 'freight', 'fee', 'discount', 'total'] as const) order[key] = amount(fields[key], order[key]);
  if (fields.total === undefined) order.total = order.goods + order.freight + order.fee - order.discount;
}

function amount(text: string | undefined, fallback: number): number {
  return text === undefined || text === '' ? fallback : cents(text);
}

function toStatus(text: string | undefined, fallback: OrderStatus): OrderStatus {
  return STATUSES.find((status) => status === text) ?? fallback;
}

function historyText(action: PanelAction, fields: Fields): string {
  const values = Object.entries(fields).map(([key, value]) => `${key}=${value}`);
  return `${action}${values.length === 0 ? '' : `: ${values.join(', ')}`}`.slice(0, 300);
}
