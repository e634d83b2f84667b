import type { Order, PageKind, RecognisedAction, Recognition } from '../../domain/order';
import type { Pressable, Snapshot } from '../../domain/snapshot';
import type { SnapshotMap } from '../map';
import { kept } from '../memory';
import { readFields, readFilters } from './fields';
import { readLines } from './lines';
import { type ListedOrder, orderNoOf } from './rows';

/** What a recognition is put together from. */
interface Parts {
  readonly snapshot: Snapshot;
  readonly map: SnapshotMap;
  /** One for each pressable. */
  readonly actions: readonly (RecognisedAction | null)[];
  readonly listed: readonly ListedOrder[];
  readonly currency: string;
}

type Before = Pick<Parts, 'actions' | 'listed'> & {
  readonly recognition: Recognition;
  readonly scene: { readonly snapshot: Snapshot };
};

/** Puts what was mapped together: the order, its lines, the orders of lists, and which order each action works on. */
export function assemble(parts: Parts, before: Before | null): Recognition {
  const { snapshot, map, actions, listed, currency } = parts;
  const fields = readFields(snapshot, map);
  const lines = readLines(snapshot, map, currency);
  const orderNo = orderNoOf(fields);
  const isOrder = map.subject === 'order' || map.subject === 'return' || orderNo !== null || lines.length > 0;
  const isActing =
    before !== null &&
    actions === before.actions &&
    areNumberedAlike(listed, before.listed) &&
    arePlacedAlike(snapshot.pressables, before.scene.snapshot.pressables) &&
    orderNo === orderNoOf(before.recognition.order?.fields ?? []);
  const order: Order | null = isOrder && (fields.length > 0 || lines.length > 0) ? { orderNo, fields, lines, currency } : null;
  return {
    pageKind: pageKindOf(map, order, listed.length),
    order,
    rows: listed.map((one) => one.order),
    actions: isActing ? before.recognition.actions : withOrders(snapshot, actions, listed, orderNo),
    filters: readFilters(map),
  };
}

/** The same rows hold orders of the same numbers. */
function areNumberedAlike(now: readonly ListedOrder[], then: readonly ListedOrder[]): boolean {
  const isAlike = (one: ListedOrder, other: ListedOrder | undefined) =>
    one === other ||
    (other !== undefined && one.table === other.table && one.row === other.row && one.order.orderNo === other.order.orderNo);
  return now === then || (now.length === then.length && now.every((one, i) => isAlike(one, then[i])));
}

/** What is pressed stands in the same rows; what stands in none says the same. */
function arePlacedAlike(now: readonly Pressable[], then: readonly Pressable[]): boolean {
  const isAlike = (one: Pressable, other: Pressable | undefined) =>
    one === other || (one.cell !== null && other?.cell?.table === one.cell.table && other.cell.row === one.cell.row);
  return now === then || (now.length === then.length && now.every((one, i) => isAlike(one, then[i])));
}

/** Says of each action which order it works on. */
function withOrders(
  snapshot: Snapshot,
  actions: readonly (RecognisedAction | null)[],
  listed: readonly ListedOrder[],
  pageOrder: string | null,
): RecognisedAction[] {
  const byRow = new Map(listed.map(({ table, row, order }) => [table * MOST_ROWS + row, order.orderNo]));
  const found: RecognisedAction[] = [];
  for (const [i, action] of actions.entries()) {
    const one = snapshot.pressables[i];
    if (action === null || one === undefined) continue;
    const inRow = one.cell === null ? undefined : (byRow.get(one.cell.table * MOST_ROWS + one.cell.row) ?? null);
    found.push(withOrder(action, inRow === undefined ? orderOfAction(action, one, listed, pageOrder) : inRow));
  }
  return found;
}

/** More rows than any page has: parts the numbers of tables from those of rows. */
const MOST_ROWS = 1e6;
const withOrder = kept((action: RecognisedAction, orderNo: string | null): RecognisedAction => ({ ...action, orderNo }));

/** A dialog may name its own order; anything else outside of rows works on the page's order. */
function orderOfAction(
  action: RecognisedAction,
  one: Pressable,
  listed: readonly ListedOrder[],
  pageOrder: string | null,
): string | null {
  const around = `${one.rowText} ${one.context} ${one.question}`;
  const named = around.length < 3 ? undefined : listed.find(({ order }) => order.orderNo && around.includes(order.orderNo));
  if (named) return named.order.orderNo;
  return action.scope === 'bulk' || action.scope === 'row' ? null : pageOrder;
}

function pageKindOf(map: SnapshotMap, order: Order | null, listed: number): PageKind {
  const isEdited = order?.fields.some((field) => field.role === 'record') === true;
  if (listed > 0 || map.kinds.includes('orders')) return 'orderList';
  if (order === null || map.subject === 'staff' || map.subject === 'settings') return 'other';
  return isEdited ? 'orderForm' : 'orderDetail';
}
