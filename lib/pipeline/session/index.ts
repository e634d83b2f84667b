import type { Prompt } from '../../domain/prompt';
import type { Ref } from '../../domain/snapshot';
import type { StationState } from '../../domain/station';
import { PASS, type Press, type PressVerdict, type Resumed } from '../../ports/page';
import { askAbout, recordFlag } from './ask';
import { createBaseline } from './baseline';
import type { SessionContext, SessionPorts } from './context';
import { createDialogOrders, orderInRow } from './dialog-orders';
import { createEventMaker } from './events';
import { createGrants, valuesHash } from './grants';
import { type Judged, judgePress } from './judge';
import { hasOpenedForm, openerKey, openForms } from './openers';
import { ownPart, type Reading, readingOf } from './reading';
import { scan } from './scan';

export type { SessionPorts } from './context';

/** How long a button may take to open its form, in ms. */
const FORM_MS = 1_500;

export interface Session {
  /** Decides about a press inside its event. */
  press(press: Press): PressVerdict;
  /** Reads the page again and shows what was found; call it on idle and after changes. */
  check(): void;
  /** A person is about to change a control that now holds `value`. */
  touch(ref: Ref, value: string): void;
  setState(state: StationState): void;
  latest(): Reading | null;
  /** The page is leaving: open prompts end as abandoned, their actions do not run. */
  leave(): void;
}

interface Watch {
  readonly key: string;
  readonly before: ReadonlySet<string>;
  readonly until: number;
}

/** One page visit in one frame: wires what is read, checked, asked and logged. Synchronous inside a press. */
export function createSession(ports: SessionPorts, initial: StationState): Session {
  let state = initial;
  let watch: Watch | null = null;
  const context = buildContext(ports, () => state);

  function press(what: Press): PressVerdict {
    const row = orderInRow(what, context.latest?.recognition.rows ?? []);
    if (what.pressable.context === '') context.dialogOrders.pressed(row, context.clock.monotonic());
    const judged = judgePress(context, what, context.newId());
    if (!judged) return PASS;
    const key = openerKey(judged.action, what, context.page.words());
    const isOpener = context.openers.has(key) || state.openers.includes(key);
    const now = context.clock.now();
    if (isOpener || context.grants.covers(judged.action, judged.order, valuesHash(judged.scope.recognition), what, now))
      return PASS;
    const { prompt } = judged;
    if (prompt !== null) return holdVerdict(what, judged, prompt, key);
    // The press is judged on pointerdown and again on click; only the click writes to the log.
    if (what.way !== 'pointer') logRun(context, what, judged, recordFlag(context, judged));
    return PASS;
  }

  function holdVerdict(what: Press, judged: Judged, prompt: Prompt, key: string): PressVerdict {
    const forms = openForms(context.latest?.snapshot ?? judged.scope.snapshot);
    const flagId = context.newId();
    return {
      kind: 'hold',
      ask: () => {
        recordFlag(context, judged, flagId);
        return askAbout(context, what, judged, prompt, flagId);
      },
      done: (how) => resumed(what, judged, { flagId, key, forms }, how),
    };
  }

  function resumed(
    what: Press,
    judged: Judged,
    held: { flagId: string; key: string; forms: ReadonlySet<string> },
    how: Resumed,
  ): void {
    if (how !== 'ran') void context.overlay().then((overlay) => overlay.notify(how === 'gone' ? 'page_changed' : 'click_again'));
    if (how === 'gone') return;
    logRun(context, what, judged, held.flagId);
    context.baseline.settle(judged.scope.snapshot);
    watch = { key: held.key, before: held.forms, until: context.clock.monotonic() + FORM_MS };
    context.later(FORM_MS / 3, check);
  }

  function check(): void {
    const whole = context.page.read();
    context.baseline.see(whole);
    const reading = readingOf(ownPart(whole), state);
    context.latest = reading;
    context.dialogOrders.see(whole, context.clock.monotonic());
    learn(reading);
    const before = readingOf(context.baseline.before(reading.snapshot), state);
    const marks = scan(context, reading, before);
    const isOrderPage = reading.recognition.pageKind !== 'other';
    context.report(
      marks.reduce((sum, mark) => sum + mark.findings.length, 0),
      isOrderPage,
    );
    if (marks.length > 0 || context.hasMarks) void context.overlay().then((overlay) => overlay.mark(marks));
    context.hasMarks = marks.length > 0;
  }

  function learn(reading: Reading): void {
    if (!watch) return;
    const isLate = context.clock.monotonic() > watch.until;
    if (!isLate && hasOpenedForm(watch.before, openForms(reading.snapshot))) {
      context.openers.add(watch.key);
      context.learnOpener(watch.key);
      watch = null;
    } else if (isLate) watch = null;
  }

  return {
    press,
    check,
    touch: context.baseline.touch,
    setState(next) {
      state = next;
      void check();
    },
    latest: () => context.latest,
    leave: () => abandonAll(context),
  };
}

function buildContext(ports: SessionPorts, state: () => StationState): SessionContext {
  const site = ports.page.words().origin;
  return {
    ...ports,
    site,
    state,
    events: createEventMaker(site, () => state().clerk, ports.clock, ports.newId),
    grants: createGrants(site, () => state().grants),
    baseline: createBaseline(),
    openers: new Set(),
    dialogOrders: createDialogOrders(),
    broken: new Set(),
    seenRows: new Set(),
    conventions: new Set(),
    openPrompts: new Set(),
    latest: null,
    hasMarks: false,
  };
}

function logRun(context: SessionContext, press: Press, judged: Judged, flagId: string | null): void {
  const { type, label, orderNo } = judged.action;
  const body = { flagId, action: type, actionLabel: label, way: press.way };
  context.log.emit(context.events.make('action.ran', orderNo ?? judged.order.orderNo, body));
}

function abandonAll(context: SessionContext): void {
  for (const { flagId, prompt, orderNo } of context.openPrompts) {
    const decision = {
      promptId: prompt.id,
      outcome: 'abandoned' as const,
      reason: null,
      note: '',
      falsePositives: [],
      fixed: [],
      dwellMs: 0,
      approver: null,
    };
    context.log.emit(context.events.make('decision.made', orderNo, { flagId, ...decision }));
  }
  context.openPrompts.clear();
}
