import { NO_FACTS } from '../domain/facts';
import type { FieldType } from '../domain/field-type';
import type { LineItem, Order, OrderField } from '../domain/order';
import { NO_TABLES } from '../domain/policy';
import type { CaseOrder, RuleCaseInput, RuleInput } from '../domain/rule';
import { fromDecimal } from '../money/arithmetic';

/** Noon in China on a Tuesday, so that no case depends on when it runs. */
const CASE_TIME = Date.UTC(2026, 4, 12, 4);

/** Makes the full input of a rule from the short form that cases are written in. */
export function buildCaseInput(short: RuleCaseInput): RuleInput {
  const { order, previous, action, facts, tables, ...rest } = short;
  return {
    previous: previous ? buildOrder(previous) : null,
    addresses: [],
    pageKind: 'orderForm',
    site: 'shop.example',
    clerk: 'clerk-1',
    now: CASE_TIME,
    utcOffsetMinutes: 480,
    affected: 1,
    role: null,
    ...rest,
    order: buildOrder(order),
    action: action
      ? {
          type: action,
          ref: 'action',
          label: action,
          scope: 'page',
          orderNo: order.fields?.orderNo ?? null,
          confidence: 1,
          why: [],
        }
      : null,
    facts: { ...NO_FACTS, ...facts },
    tables: { ...NO_TABLES, ...tables },
  };
}

/** Makes an order with editable fields from plain values; refs are the field types and `line-<n>`. */
export function buildOrder(short: CaseOrder): Order {
  const currency = short.currency ?? 'CNY';
  const fields = Object.entries(short.fields ?? {}).map(([type, value]) => buildField(type as FieldType, value));
  const lines = (short.lines ?? []).map((line, i): LineItem => {
    const money = (text: string | undefined) => (text === undefined ? null : fromDecimal(text, currency));
    return {
      ref: `line-${i}`,
      sku: line.sku ?? null,
      productName: line.productName ?? null,
      unitPrice: money(line.unitPrice),
      quantity: line.quantity ?? null,
      lineTotal: money(line.lineTotal),
      stock: line.stock ?? null,
    };
  });
  return { orderNo: short.fields?.orderNo ?? null, fields, lines, currency };
}

function buildField(type: FieldType, value: string): OrderField {
  return { type, role: 'record', party: null, ref: type, value, label: type, confidence: 1, why: [] };
}
