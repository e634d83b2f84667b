import { type FieldType, MONEY_TYPES } from '../domain/field-type';
import type { LineItem, Order, OrderField } from '../domain/order';
import type { Change } from '../domain/prompt';
import { toDecimal } from '../money/arithmetic';
import { fieldAmount } from '../money/order-amounts';

/** What a save would change, in the page's order: fields first, then goods. Nothing where only spelling of an amount differs. */
export function compareOrders(previous: Order | null, current: Order): Change[] {
  if (previous === null) return [];
  return [...fieldChanges(previous, current), ...lineChanges(previous.lines, current.lines)];
}

function fieldChanges(previous: Order, current: Order): Change[] {
  const before = keyed(previous.fields);
  const after = keyed(current.fields);
  const changes: Change[] = [];
  for (const [key, field] of after) {
    const old = before.get(key);
    if (old && !sameValue(old, previous.currency, field, current.currency)) {
      changes.push({ type: field.type, label: field.label, before: old.value, after: field.value });
    }
  }
  return changes;
}

/** The same meaning, party and position among its like is the same field, whatever the page does to its elements. */
function keyed(fields: readonly OrderField[]): Map<string, OrderField> {
  const seen = new Map<string, number>();
  const map = new Map<string, OrderField>();
  for (const field of fields) {
    if (field.role === 'filter') continue;
    const kind = `${field.type}|${field.party}`;
    const n = seen.get(kind) ?? 0;
    seen.set(kind, n + 1);
    map.set(`${kind}|${n}`, field);
  }
  return map;
}

function sameValue(a: OrderField, aCurrency: string, b: OrderField, bCurrency: string): boolean {
  if (plain(a.value) === plain(b.value)) return true;
  if (!MONEY_TYPES.has(a.type)) return false;
  const before = fieldAmount(a, aCurrency);
  const after = fieldAmount(b, bCurrency);
  return before !== null && after !== null && before.minor === after.minor && before.currency === after.currency;
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

function lineChanges(before: readonly LineItem[], after: readonly LineItem[]): Change[] {
  const old = keyedLines(before);
  const now = keyedLines(after);
  const changes: Change[] = [];
  for (const [key, line] of now) {
    const was = old.get(key);
    if (was) changes.push(...cellChanges(was, line));
    else changes.push({ type: 'productName', label: nameOf(line), before: '', after: lineText(line) });
  }
  for (const [key, line] of old) {
    if (!now.has(key)) changes.push({ type: 'productName', label: nameOf(line), before: lineText(line), after: '' });
  }
  return changes;
}

function keyedLines(lines: readonly LineItem[]): Map<string, LineItem> {
  const seen = new Map<string, number>();
  const map = new Map<string, LineItem>();
  for (const line of lines) {
    const kind = line.sku ?? line.productName ?? '';
    const n = seen.get(kind) ?? 0;
    seen.set(kind, n + 1);
    map.set(`${kind}|${n}`, line);
  }
  return map;
}

function cellChanges(before: LineItem, after: LineItem): Change[] {
  const label = nameOf(after);
  const cells: readonly (readonly [FieldType, string, string])[] = [
    ['unitPrice', moneyText(before.unitPrice), moneyText(after.unitPrice)],
    ['quantity', countText(before.quantity), countText(after.quantity)],
    ['lineTotal', moneyText(before.lineTotal), moneyText(after.lineTotal)],
  ];
  return cells
    .filter(([, was, is]) => was !== is && is !== '')
    .map(([type, was, is]) => ({ type, label, before: was, after: is }));
}

function nameOf(line: LineItem): string {
  return line.productName ?? line.sku ?? '';
}

function lineText(line: LineItem): string {
  return [nameOf(line), line.quantity === null ? '' : `× ${line.quantity}`].filter(Boolean).join(' ');
}

function moneyText(amount: LineItem['unitPrice']): string {
  return amount === null ? '' : toDecimal(amount);
}

function countText(count: number | null): string {
  return count === null ? '' : String(count);
}
