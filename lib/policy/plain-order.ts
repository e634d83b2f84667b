import type { FieldType } from '../domain/field-type';
import type { LineItem, Order, OrderField } from '../domain/order';
import { fromDecimal } from '../money/arithmetic';
import { parseMoney } from '../money/parse';
import type { SeenOrder } from './facts/fold';

/** An order as plain JSON, as shops export it: amounts are decimal texts. Anything but the currency may be missing. */
export interface PlainOrder {
  readonly currency: string;
  readonly orderNo?: string | null;
  readonly orderTime?: string | number | null;
  readonly lines?: readonly PlainLine[] | null;
  readonly status?: string | null;
  readonly [field: string]: unknown;
}

export interface PlainLine {
  readonly sku?: string | null;
  readonly productName?: string | null;
  readonly unitPrice?: string | number | null;
  readonly quantity?: string | number | null;
  readonly lineTotal?: string | number | null;
  readonly stock?: string | number | null;
}

const FIELDS = [
  ...(['orderNo', 'orderTime', 'customerId', 'currency', 'paymentMethod', 'paymentStatus', 'subtotal', 'discount'] as const),
  ...(['shippingFee', 'tax', 'orderTotal', 'refundAmount', 'couponCode', 'customerNote', 'internalNote'] as const),
  ...(['recipientName', 'phone', 'province', 'city', 'district', 'street', 'addressFull', 'postcode', 'exchangeRate'] as const),
  ...(['country', 'shippingMethod', 'orderType', 'orderFlag', 'weight'] as const),
] satisfies readonly FieldType[];

/** Makes an order of plain values; every value is an editable field whose ref is its type. */
export function orderFromPlain(plain: PlainOrder): Order {
  const values = { ...plain, orderStatus: plain.status } as Readonly<Record<string, unknown>>;
  const fields = [...FIELDS, 'orderStatus' as const].flatMap((type) => {
    const value = textFrom(values[type]);
    return value === '' ? [] : [field(type, value)];
  });
  const lines = Array.isArray(plain.lines) ? plain.lines.map((line: PlainLine, i) => lineFrom(line, i, plain.currency)) : [];
  return { orderNo: textFrom(plain.orderNo) || null, fields, lines, currency: plain.currency };
}

/** An order of the past with its time; an unreadable time counts as `fallback` ms. */
export function seenFromPlain(plain: PlainOrder, fallback: number): SeenOrder {
  return { order: orderFromPlain(plain), at: timeFrom(plain.orderTime) ?? fallback };
}

/** ms since the epoch of an ISO time, a `2026-05-12 10:00` or a number of ms; null where it is none. */
export function timeFrom(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const at = Date.parse(value.trim().replace(/^(\d{4})[/-](\d{1,2})[/-](\d{1,2}) /, '$1-$2-$3T'));
  return Number.isNaN(at) ? null : at;
}

function field(type: FieldType, value: string): OrderField {
  return { type, role: 'record', party: null, ref: type, value, label: type, confidence: 1, why: [] };
}

function lineFrom(line: PlainLine, i: number, currency: string): LineItem {
  const money = (value: unknown) => {
    const text = textFrom(value);
    if (/^[+-]?\d+(\.\d+)?$/.test(text)) return fromDecimal(text, currency);
    return parseMoney(text, currency)?.money ?? null;
  };
  return {
    ref: `line-${i}`,
    sku: textFrom(line.sku) || null,
    productName: textFrom(line.productName) || null,
    unitPrice: money(line.unitPrice),
    quantity: numberFrom(line.quantity),
    lineTotal: money(line.lineTotal),
    stock: numberFrom(line.stock),
  };
}

function numberFrom(value: unknown): number | null {
  const text = textFrom(value);
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? null : number;
}

function textFrom(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
