import type { FieldType } from '../../domain/field-type';
import type { Money } from '../../domain/money';
import type { LineItem } from '../../domain/order';
import type { Ref, Snapshot } from '../../domain/snapshot';
import { parseMoney } from '../../money/parse';
import { rowPrefix } from '../fields/role';
import type { SnapshotMap } from '../map';
import { controlsByRow } from './rows';
import { splitValue } from './split';

type Cells = Map<FieldType, string>;

/** Rows of goods of the page: tables of lines, and repeated groups of controls (`lines-0-qty`). Footers are left out. */
export function readLines(snapshot: Snapshot, map: SnapshotMap, currency: string): LineItem[] {
  const fromTables = snapshot.tables.flatMap((_, t) =>
    map.kinds[t] === 'lines' ? linesOfTable(snapshot, map, t, currency) : [],
  );
  return fromTables.length > 0 ? fromTables : linesOfGroups(snapshot, map, currency);
}

function linesOfTable(snapshot: Snapshot, map: SnapshotMap, t: number, currency: string): LineItem[] {
  const table = snapshot.tables[t];
  const heads = map.headers[t];
  if (!table || !heads) return [];
  const edited = controlsByRow(snapshot.controls, map.controls).get(t);
  return table.rows.flatMap((row, r) => {
    const cells: Cells = new Map();
    row.cells.forEach((text, c) => {
      const head = heads[c];
      if (!head || head.type === 'none') return;
      const parts = head.also.length > 0 ? splitValue(head.type, text) : [];
      for (const part of parts) cells.set(part.type, part.value);
      if (parts.length === 0 && text.trim() !== '') cells.set(head.type, text);
    });
    for (const mapped of edited?.get(r) ?? []) if (mapped.type !== 'none') cells.set(mapped.type, mapped.value);
    const item = toLine(row.ref, cells, currency);
    return item ? [item] : [];
  });
}

function linesOfGroups(snapshot: Snapshot, map: SnapshotMap, currency: string): LineItem[] {
  const groups = new Map<string, { ref: Ref; cells: Cells }>();
  snapshot.controls.forEach((control, i) => {
    const mapped = map.controls[i];
    const key = /^(.*?[-_.[\]]+\d+)[-_.[\]]+[a-z]/i.exec(control.name)?.[1];
    if (!key || !mapped || mapped.type === 'none' || !/line|item|product|goods/i.test(rowPrefix(control.name))) return;
    const group = groups.get(key) ?? { ref: control.ref, cells: new Map() };
    group.cells.set(mapped.type, control.value);
    groups.set(key, group);
  });
  return [...groups.values()].flatMap(({ ref, cells }) => {
    const item = toLine(ref, cells, currency);
    return item ? [item] : [];
  });
}

/** A row is goods when it names some and counts or prices them; blank rows and footers are not. */
function toLine(ref: Ref, cells: Cells, currency: string): LineItem | null {
  const text = (type: FieldType) => cells.get(type)?.trim() || null;
  const item: LineItem = {
    ref,
    sku: text('sku'),
    productName: text('productName'),
    unitPrice: moneyOf(text('unitPrice'), currency),
    quantity: quantityOf(text('quantity')),
    lineTotal: moneyOf(text('lineTotal'), currency),
    stock: quantityOf(text('stock')),
  };
  const isNamed = item.sku !== null || item.productName !== null;
  return isNamed && (item.quantity !== null || item.unitPrice !== null) ? item : null;
}

/** An amount as the cell shows it; null when it cannot be read as one amount. */
export function moneyOf(text: string | null, currency: string): Money | null {
  return text === null ? null : (parseMoney(text, currency)?.money ?? null);
}

/** `2`, `x 2`, `2 件`, `2.000`: a count; null for anything that could be two numbers. */
function quantityOf(text: string | null): number | null {
  const match = text === null ? null : /^[x×*]?\s*(-?\d{1,9}(?:\.\d{1,4})?)\s*(?:\p{L}{0,4})\.?$/iu.exec(text);
  return match ? Number(match[1]) : null;
}
