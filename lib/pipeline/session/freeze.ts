import type { FrozenOrder } from '../../domain/facts';
import type { FieldType } from '../../domain/field-type';
import { type FreezeView, frozenAt, isFrozenPayment, isUnlocked } from '../../domain/freeze';
import type { Order, Recognition } from '../../domain/order';
import type { Control, Ref } from '../../domain/snapshot';
import { textOf } from '../../money/order-amounts';
import type { SessionContext } from './context';
import type { Reading } from './reading';

/** A control of a frozen order, and what it stands for; null where nothing recognised it. */
interface FrozenControl {
  readonly orderNo: string;
  readonly type: FieldType | null;
}

/** The controls of this page that belong to frozen orders. */
export type FrozenControls = ReadonlyMap<Ref, FrozenControl>;

/** Works out what of this page is frozen and draws it; again by itself when the next lock closes or the last freeze ends. */
export function followFreeze(context: SessionContext, reading: Reading): void {
  const now = context.clock.now();
  const orders = frozenOrders(context, reading.recognition, now);
  context.frozenControls = orders.length === 0 ? NOTHING : controlsOf(context, reading, orders);
  const locked = [...context.frozenControls.keys()].filter((ref) => isLocked(context, ref));
  const view: FreezeView = { orders, locked };
  const key = JSON.stringify(view);
  if (key === context.freezeKey) return;
  context.freezeKey = key;
  void context.overlay().then((overlay) => overlay.freeze(view));
  const ends = orders.flatMap((order) => [order.until, ...order.unlocked.map((one) => one.until)]).filter((end) => end > now);
  if (ends.length > 0) context.later(Math.min(...ends) - now + 50, () => followFreeze(context, context.latest ?? reading));
}

/** True while a person may not change this control. */
export function isLocked(context: SessionContext, ref: Ref): boolean {
  const control = context.frozenControls.get(ref);
  if (!control) return false;
  const now = context.clock.now();
  const order = frozenAt(context.state().facts.frozen, control.orderNo, now);
  return order !== null && !isUnlocked(order, control.type, now);
}

const NOTHING: FrozenControls = new Map();
/** A page with nothing frozen has nothing to draw. */
export const NOTHING_FROZEN = JSON.stringify({ orders: [], locked: [] });

function frozenOrders(context: SessionContext, { order, rows }: Recognition, now: number): readonly FrozenOrder[] {
  const { frozen } = context.state().facts;
  if (frozen.length === 0) return [];
  const shown = new Set([order?.orderNo, context.dialogOrders.current(), ...rows.map((row) => row.orderNo)]);
  const isShown = ({ channel }: FrozenOrder) =>
    [...(order ? [order] : []), ...rows].some((one) => channel && isFrozenPayment(channel, textOf(one, 'paymentMethod')));
  return frozen.filter((one) => one.until > now && (one.channel ? isShown(one) : shown.has(one.orderNo)));
}

function controlsOf(context: SessionContext, { snapshot, recognition }: Reading, orders: readonly FrozenOrder[]): FrozenControls {
  const editable = new Map(snapshot.controls.filter((control) => !PUSHED.test(control.type)).map((one) => [one.ref, one]));
  const found = new Map<Ref, FrozenControl>();
  // A frozen channel holds actions; what may be typed is the orders' own affair.
  const numbers = new Set(orders.flatMap((one) => (one.channel ? [] : [one.orderNo])));
  const form = recognition.order;
  const formNo = form?.orderNo ?? context.dialogOrders.current();
  if (form && formNo !== null && numbers.has(formNo)) {
    addFields(form, formNo, editable, found);
    addGroups(recognition, formNo, editable, found);
  }
  for (const row of recognition.rows)
    if (row.orderNo !== null && numbers.has(row.orderNo)) addFields(row, row.orderNo, editable, found);
  return found;
}

function addFields(order: Order, orderNo: string, editable: ReadonlyMap<Ref, Control>, found: Map<Ref, FrozenControl>): void {
  for (const { ref, type, role } of order.fields) if (role !== 'filter' && editable.has(ref)) found.set(ref, { orderNo, type });
}

/** What is saved together with a field of the order belongs to it, recognised or not: a hidden discount is no exception. */
function addGroups(
  recognition: Recognition,
  orderNo: string,
  editable: ReadonlyMap<Ref, Control>,
  found: Map<Ref, FrozenControl>,
): void {
  const filters = new Set(recognition.filters.map((field) => field.ref));
  const groups = new Set([...found.keys()].map((ref) => editable.get(ref)?.group ?? '').filter(Boolean));
  for (const [ref, control] of editable)
    if (groups.has(control.group) && !filters.has(ref) && !found.has(ref)) found.set(ref, { orderNo, type: null });
}

const PUSHED = /^(?:hidden|submit|button|reset|image)$/;
