import type { FieldType } from '../domain/field-type';
import type { Money } from '../domain/money';
import type { Order, OrderField } from '../domain/order';
import { parseMoney } from './parse';

/**
 * Texts with signs and separators are dear to read and come again and again; a bounded memory of them is enough. It is
 * keyed by text, not by field: a weak map of every field ever seen costs the garbage collector more than it saves.
 */
const MAX_KNOWN = 2000;
const known = new Map<string, Money | null>();

/** The first field of this type that belongs to the order (filters are no part of it), or null. */
export function fieldOf(order: Order, type: FieldType): OrderField | null {
  for (const field of order.fields) if (field.type === type && field.role !== 'filter' && field.value !== '') return field;
  return null;
}

/** Text of the first field of this type, trimmed; null where the order has none. */
export function textOf(order: Order, type: FieldType): string | null {
  return fieldOf(order, type)?.value.trim() || null;
}

/** Amount of the first field of this type; null where it is absent or cannot be read. */
export function amountOf(order: Order, type: FieldType): Money | null {
  const read = amountsOf(order);
  const found = read.get(type);
  if (found !== undefined) return found;
  const field = fieldOf(order, type);
  const amount = field && fieldAmount(field, order.currency);
  read.set(type, amount);
  return amount;
}

type Amounts = Map<FieldType, Money | null>;

/** A dozen rules ask for the same amounts of the same order and of the one that it was; those two are kept, no more. */
let newest: { readonly order: Order | null; readonly amounts: Amounts } = { order: null, amounts: new Map() };
let other = newest;

function amountsOf(order: Order): Amounts {
  if (newest.order === order) return newest.amounts;
  const before = other;
  other = newest;
  newest = before.order === order ? before : { order, amounts: new Map() };
  return newest.amounts;
}

/** Amount of one field in the page's currency unless it names its own; null where it cannot be read. */
export function fieldAmount(field: OrderField, currency: string): Money | null {
  const text = field.value;
  if (text.length < 16 && /^-?[\d.]+$/.test(text)) return parseMoney(text, currency)?.money ?? null;
  const key = `${currency}|${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const money = parseMoney(text, currency)?.money ?? null;
  if (known.size >= MAX_KNOWN) known.clear();
  if (text.length <= 64) known.set(key, money);
  return money;
}

/** Whether the order has a value of this type, as a field or in its lines. */
export function hasType(order: Order, type: FieldType): boolean {
  return fieldOf(order, type) !== null || order.lines.some((line) => lineHas(line, type));
}

function lineHas(line: Order['lines'][number], type: FieldType): boolean {
  switch (type) {
    case 'sku':
      return line.sku !== null;
    case 'productName':
      return line.productName !== null;
    case 'unitPrice':
      return line.unitPrice !== null;
    case 'quantity':
      return line.quantity !== null;
    case 'lineTotal':
      return line.lineTotal !== null;
    case 'stock':
      return line.stock !== null;
    default:
      return false;
  }
}
