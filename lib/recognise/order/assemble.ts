import type { Order, PageKind, RecognisedAction, Recognition } from '../../domain/order';
import type { Pressable, Snapshot } from '../../domain/snapshot';
import type { SnapshotMap } from '../map';
import { currencyOf } from './currency';
import { readFields, readFilters, toFields } from './fields';
import { readLines } from './lines';

/** Puts what was mapped together: the order, its lines, the orders of lists, and which order each action works on. */
export function assemble(snapshot: Snapshot, map: SnapshotMap, actions: readonly (RecognisedAction | null)[]): Recognition {
  const currency = currencyOf(snapshot, map);
  const fields = readFields(snapshot, map);
  const lines = readLines(snapshot, map, currency);
  const listed = readRows(snapshot, map, currency);
  const orderNo = orderNoOf(fields);
  const isOrder = map.subject === 'order' || map.subject === 'return' || orderNo !== null || lines.length > 0;
  const order: Order | null = isOrder && (fields.length > 0 || lines.length > 0) ? { orderNo, fields, lines, currency } : null;
  return {
    pageKind: pageKindOf(map, order, listed.length),
    order,
    rows: listed.map((one) => one.order),
    actions: actions.flatMap((action, i) => {
      const pressable = snapshot.pressables[i];
      return action && pressable ? [{ ...action, orderNo: orderOfAction(action, pressable, listed, orderNo) }] : [];
    }),
    filters: readFilters(map),
  };
}

interface ListedOrder {
  readonly table: number;
  readonly row: number;
  readonly order: Order;
}

/** One order for each row of a list of orders. */
function readRows(snapshot: Snapshot, map: SnapshotMap, currency: string): ListedOrder[] {
  return snapshot.tables.flatMap((table, t) => {
    if (map.kinds[t] !== 'orders') return [];
    return table.rows.flatMap((row, r) => {
      const cells = (map.headers[t] ?? []).flatMap((head, h) =>
        toFields({ ...head, ref: row.cellRefs[h] ?? row.ref, value: row.cells[h] ?? '' }),
      );
      const edited = map.controls.filter(
        (_, i) => snapshot.controls[i]?.cell?.table === t && snapshot.controls[i]?.cell?.row === r,
      );
      const fields = [...cells.filter((field) => field.value.trim() !== ''), ...edited.flatMap(toFields)];
      return fields.length === 0
        ? []
        : [{ table: t, row: r, order: { orderNo: orderNoOf(fields), fields, lines: [], currency } }];
    });
  });
}

function orderNoOf(fields: Order['fields']): string | null {
  const field = fields.find((one) => one.type === 'orderNo' && one.value.trim() !== '');
  return field ? (/[\w-]*\d[\w-]*/.exec(field.value)?.[0] ?? field.value.trim()) : null;
}

/** A row's button works on the row's order; a dialog may name its own; anything else works on the page's order. */
function orderOfAction(
  action: RecognisedAction,
  one: Pressable,
  listed: readonly ListedOrder[],
  pageOrder: string | null,
): string | null {
  const { cell } = one;
  if (cell !== null) return listed.find((entry) => entry.table === cell.table && entry.row === cell.row)?.order.orderNo ?? null;
  const named = listed.find(
    ({ order }) => order.orderNo !== null && `${one.rowText} ${one.context} ${one.question}`.includes(order.orderNo),
  );
  if (named) return named.order.orderNo;
  return action.scope === 'bulk' || action.scope === 'row' ? null : pageOrder;
}

function pageKindOf(map: SnapshotMap, order: Order | null, listed: number): PageKind {
  const isEdited = order?.fields.some((field) => field.role === 'record') === true;
  if (listed > 0 || map.kinds.includes('orders')) return 'orderList';
  if (order === null || map.subject === 'staff' || map.subject === 'settings') return 'other';
  return isEdited ? 'orderForm' : 'orderDetail';
}
