export const STATUSES = ['unpaid', 'paid', 'confirmed', 'shipped', 'done', 'cancelled', 'refunded'] as const;
export type OrderStatus = (typeof STATUSES)[number];

export const STATUS_ZH: Readonly<Record<OrderStatus, string>> = {
  unpaid: '待付款',
  paid: '待发货',
  confirmed: '已确认',
  shipped: '已发货',
  done: '已完成',
  cancelled: '已取消',
  refunded: '已退款',
};

export interface Receiver {
  name: string;
  phone: string;
  province: string;
  city: string;
  district: string;
  detail: string;
  zip: string;
}

/** Amounts of money are whole 分 (or cents). */
export interface Line {
  sku: string;
  name: string;
  spec: string;
  price: number;
  quantity: number;
}

export interface Order {
  id: number;
  no: string;
  placedAt: string;
  status: OrderStatus;
  buyer: string;
  payMethod: string;
  receiver: Receiver;
  lines: Line[];
  goods: number;
  freight: number;
  fee: number;
  discount: number;
  /** Stored, not computed: a seeded order may contradict its lines. */
  total: number;
  paid: number;
  refunded: number;
  /** What the customer asks back; 0 without a request. */
  refundAsked: number;
  express: string;
  trackingNo: string;
  note: string;
  staffNote: string;
  history: string[];
  /** What only one kind of panel has: dormitory, meal time, rider, country … */
  extra: Record<string, string>;
}

/** Whole 分 as `89.00`. */
export function yuan(amount: number): string {
  return (amount / 100).toFixed(2);
}

/** `￥1,289.50` as whole 分; 0 for text without a number. */
export function cents(text: string): number {
  const amount = Number.parseFloat(text.replace(/[^\d.-]/g, ''));
  return Number.isFinite(amount) ? Math.round(amount * 100) : 0;
}

/** Price times quantity over all lines, in 分. */
export function linesTotal(order: Order): number {
  return order.lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
}
