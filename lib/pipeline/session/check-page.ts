import type { Order } from '../../domain/order';
import type { Snapshot } from '../../domain/snapshot';
import { hasAddress, judgeAddresses } from '../judge-addresses';
import type { SessionContext } from './context';
import { heedEarly } from './early';
import { followFreeze } from './freeze';
import { hasOpenedForm, openForms } from './openers';
import { ownPart, type Reading, readingInSteps } from './reading';
import { scan } from './scan';

/** How long a button may take to open its form, in ms. */
export const FORM_MS = 1_500;

/** Reads the page, learns from it, checks what it shows and draws the marks, all in one go. Not while it is still being read. */
export function checkPage(context: SessionContext): void {
  if (context.progress !== null) return;
  context.round += 1;
  const steps = checkSteps(context, context.page.read());
  while (steps.next().done !== true);
}

/** The same for a snapshot of the whole page, a little a step; nothing when all is as it was when it was last checked. */
export function* checkSteps(context: SessionContext, whole: Snapshot): Generator<void, void> {
  context.baseline.see(whole);
  const before = context.baseline.before(whole);
  const facts = context.knowledge.facts();
  const checked = [whole, before, context.state(), facts, context.overrides.length];
  if (context.watch === null && checked.every((one, i) => one === context.checked[i])) return;
  const reading = yield* readingInSteps(ownPart(whole), context);
  heedEarly(context, reading);
  context.latest = reading;
  context.dialogOrders.see(whole, context.clock.monotonic());
  learnOpener(context, reading);
  followFreeze(context, reading);
  const then = before === whole ? reading : yield* readingInSteps(ownPart(before), context);
  const orders = ordersOf(reading);
  showOrders(context, reading, then, orders);
  const addressed = context.isReady ? undefined : orders.find(hasAddress);
  if (addressed !== undefined) yield* makeReady(context, addressed);
  const marks = yield* scan(context, reading, then);
  const count = marks.reduce((sum, mark) => sum + mark.findings.length, 0);
  context.report(count, reading.recognition.pageKind !== 'other');
  if (marks.length > 0 || context.hasMarks) void context.overlay().then((overlay) => overlay.mark(marks));
  context.hasMarks = marks.length > 0;
  context.checked = checked;
}

/** The divisions, and the first address of all: a turn of its own for each. */
function* makeReady(context: SessionContext, order: Order): Generator<void, void> {
  context.isReady = true;
  yield;
  context.makeReady();
  yield;
  judgeAddresses(order, null, context.state().policy.address, context.judge);
  yield;
}

function ordersOf({ recognition: { order, rows } }: Reading): readonly Order[] {
  return order ? [order, ...rows] : rows;
}

/** Tells what the page shows, and what of it is saved: rows are, an order in a form is as it was before anybody touched it. */
function showOrders(context: SessionContext, { recognition }: Reading, before: Reading, orders: readonly Order[]): void {
  const rows = recognition.rows.map((order) => ({ order, pageKind: 'orderList' as const }));
  const own = before.recognition.order;
  const pageKind = recognition.pageKind;
  context.knowledge.show(orders, own && pageKind !== 'orderList' ? [{ order: own, pageKind }, ...rows] : rows);
}

/** The button that was let go a moment ago opened a form: from now on the form's own button is the one to ask about. */
function learnOpener(context: SessionContext, reading: Reading): void {
  const { watch } = context;
  if (!watch) return;
  const isLate = context.clock.monotonic() > watch.until;
  const isOpener = !isLate && hasOpenedForm(watch.before, openForms(reading.snapshot));
  if (isOpener) {
    context.openers.add(watch.key);
    context.learnOpener(watch.key);
  }
  if (isOpener || isLate) context.watch = null;
}
