import type { Order, RecognisedAction } from '../../domain/order';
import type { Policy } from '../../domain/policy';
import type { Change, Prompt } from '../../domain/prompt';
import type { Press } from '../../ports/page';
import { PROFILES } from '../../profiles';
import { resolveAction, resolveChoice, resolveRequest } from '../../recognise';
import { compareOrders } from '../compare';
import { type Evaluation, evaluate } from '../evaluate';
import { buildPrompt } from '../prompt';
import type { SessionContext } from './context';
import { withoutConventions } from './conventions';
import { orderInRequest, orderInRow } from './dialog-orders';
import { heedEarly } from './early';
import { valuesHash } from './grants';
import { affectedBy, checkedOrders, orderOf, ownPart, type Reading, readingOf } from './reading';

/** Everything that is known about one press, worked out inside its event. */
export interface Judged {
  readonly action: RecognisedAction;
  readonly scope: Reading;
  readonly order: Order;
  readonly previous: Order | null;
  readonly changes: readonly Change[];
  readonly evaluation: Evaluation;
  readonly affected: number;
  readonly prompt: Prompt | null;
}

/** What pressing this would do to which order and what the rules say; null for what is no action on an order. */
export function judgePress(context: SessionContext, press: Press, seed: string): Judged | null {
  const isLeaving = press.request !== undefined && REQUESTS.has(press.way);
  // What a choice or a request means is read off the page around it; words speak for themselves.
  if (press.request || press.way === 'change') readFirst(context);
  const known = isLeaving ? null : (context.latest?.recognition.actions.find((action) => action.ref === press.ref) ?? null);
  const quick = known ?? (isLeaving ? null : byWords(context, press)) ?? byRequest(press) ?? byChoice(context, press);
  if (!quick) return null;
  const { snapshot: seen } = readFirst(context);
  const scope = readingOf(context.page.readScope(press.ref), context.state(), seen);
  if (!isAboutOrders(quick, context.latest, scope) && !isAboutOrders(quick, readAgain(context), scope)) return null;
  const fresh = (isLeaving ? null : scope.recognition.actions.find((found) => found.ref === press.ref)) ?? quick;
  const action = asBulk({
    ...merged(fresh, known),
    orderNo:
      fresh.orderNo ??
      known?.orderNo ??
      orderInRequest(press, context.latest?.recognition.rows ?? []) ??
      orderInRow(press, context.latest?.recognition.rows ?? []) ??
      context.dialogOrders.orderOf(press),
  });
  const page = context.latest?.recognition ?? null;
  const order = orderOf(action, scope, page);
  const then = context.baseline.before(scope.snapshot);
  const before = then === scope.snapshot ? scope : readingOf(then, context.state(), seen);
  // A row that nobody typed in is saved as it is shown.
  const hasBefore = action.scope === 'row' ? before !== scope : action.scope !== 'bulk';
  const previous = hasBefore ? orderOf(action, before, page) : null;
  const affected = affectedBy(action, scope.snapshot, context.latest?.snapshot ?? null);
  const evaluation = check(context, {
    ...{ action, order, previous, affected },
    orderNos: checkedOrders(action, scope, context.latest),
    pageKind: scope.recognition.pageKind,
    mode: 'action',
  });
  const policy = context.state().policy;
  const prompt = buildPrompt(evaluation, order, previous, action, policy, seed, {
    ...{ site: context.site, affected },
    values: valuesHash(scope, order),
  });
  return { action, scope, order, previous, changes: compareOrders(previous, order), evaluation, affected, prompt };
}

/** Pressed before the first reading of the page: what it is about must be known now. */
function readFirst(context: SessionContext): Reading {
  context.latest ??= readingOf(ownPart(context.page.read()), context.state(), null);
  heedEarly(context, context.latest);
  return context.latest;
}

/** What was read while the page was still being built says nothing about orders yet: nothing is let go by it. */
function readAgain(context: SessionContext): Reading {
  const snapshot = ownPart(context.page.read());
  const isSame = snapshot === context.latest?.snapshot;
  if (!isSame) context.latest = readingOf(snapshot, context.state(), null);
  return readFirst(context);
}

/** Ways on which something leaves by itself: what was pressed before is another question, asked already or harmless. */
const REQUESTS: ReadonlySet<Press['way']> = new Set(['fetch', 'xhr', 'beacon', 'open', 'navigate']);

function byWords(context: SessionContext, press: Press): RecognisedAction | null {
  const { corrections } = context.state();
  return resolveAction(
    press.pressable,
    context.page.words(),
    PROFILES,
    corrections ?? undefined,
    context.latest?.snapshot ?? null,
  );
}

function byRequest({ pressable, request }: Press): RecognisedAction | null {
  return request ? resolveRequest(request, pressable) : null;
}

/** A control that the page has put there since the last reading is read before it is judged. */
function byChoice(context: SessionContext, { pressable, ref, way }: Press): RecognisedAction | null {
  if (way !== 'change') return null;
  const find = (reading: Reading | null) => reading?.snapshot.controls.find((one) => one.ref === ref);
  const control = find(context.latest) ?? find(readAgain(context));
  return control ? resolveChoice(control, pressable) : null;
}

/** The whole page knows which order and how many; the fresh scope knows what the press means now. */
function merged(fresh: RecognisedAction, known: RecognisedAction | null): RecognisedAction {
  return known?.type === fresh.type ? { ...fresh, scope: known.scope } : fresh;
}

const ONE_BY_ONE: ReadonlySet<RecognisedAction['type']> = new Set(['statusChange', 'ship', 'save', 'submitOrder']);

/** What is harmless for one order is a bulk action for all that are checked. */
function asBulk(action: RecognisedAction): RecognisedAction {
  return action.scope === 'bulk' && ONE_BY_ONE.has(action.type) ? { ...action, type: 'bulkAction' } : action;
}

/** Rights and identities are guarded wherever they are changed; everything else only where orders are. */
const ANYWHERE: ReadonlySet<RecognisedAction['type']> = new Set(['permissionChange', 'impersonate']);

/** "Delete" in a blog is none of our business: the page, or what the press commits, must be about orders. */
function isAboutOrders(action: RecognisedAction, page: Reading | null, scope: Reading): boolean {
  const kinds = [page?.recognition.pageKind, scope.recognition.pageKind];
  return ANYWHERE.has(action.type) || kinds.some((kind) => kind !== undefined && kind !== 'other');
}

/** An order counts once a page for being looked at and once for being saved; while it is typed in it is not finished. */
function count(context: SessionContext, what: Check, evaluation: Evaluation, policy: Policy): void {
  if (what.mode === 'edit') return;
  const orderNo = what.action?.orderNo ?? what.order.orderNo;
  context.checks.add(`${what.mode}|${what.action?.type ?? ''}|${orderNo ?? ''}`, evaluation, policy);
}

interface Check {
  readonly action: RecognisedAction | null;
  readonly order: Order;
  readonly previous: Order | null;
  readonly affected: number;
  readonly orderNos?: readonly string[];
  readonly pageKind: Reading['recognition']['pageKind'];
  readonly mode: 'edit' | 'list' | 'action';
}

/** Runs the rules with this station's policy and facts; a rule that throws is logged once and left out from then on. */
export function check(context: SessionContext, what: Check): Evaluation {
  const { policy, clerk, role } = context.state();
  const evaluation = evaluate({
    ...what,
    policy,
    facts: context.knowledge.facts(),
    clerk,
    role,
    site: context.site,
    now: context.clock.now(),
    utcOffsetMinutes: context.clock.utcOffsetMinutes(),
    judge: context.judge,
    broken: context.broken,
    overrides: [...context.overrides, ...context.state().overrides],
  });
  count(context, what, evaluation, policy);
  for (const { rule, error } of evaluation.broken) {
    context.broken.add(rule);
    context.log.emit(context.events.make('gap.recorded', null, { what: `rule:${rule}`, detail: error.slice(0, 300) }));
  }
  return { ...evaluation, findings: withoutConventions(context, evaluation.findings) };
}
