import type { Prompt } from '../../domain/prompt';
import { GRANTED, PASS, type Press, type PressVerdict, type Resumed } from '../../ports/page';
import { askAbout } from './ask';
import { FORM_MS } from './check-page';
import type { SessionContext } from './context';
import { orderInRow } from './dialog-orders';
import { recordEdits } from './edits';
import { valuesHash } from './grants';
import { type Judged, judgePress } from './judge';
import { noteChange } from './near-miss';
import { openerKey, openForms } from './openers';
import { recordFlag } from './record';

/** Decides about a press inside its event: pass, or hold with the one question that it needs. */
export function judgeAndHold(context: SessionContext, press: Press): PressVerdict {
  const row = orderInRow(press, context.latest?.recognition.rows ?? []);
  if (press.pressable.context === '') context.dialogOrders.pressed(row, context.clock.monotonic());
  const judged = judgePress(context, press, context.newId());
  if (!judged) return PASS;
  if (press.way !== 'pointer') noteChange(context, judged);
  const key = openerKey(judged.action, press, context.page.words());
  const isOpener = context.openers.has(key) || context.state().openers.includes(key);
  const values = valuesHash(judged.scope, judged.order);
  if (context.grants.covers(judged.action, judged.order, values, press, context.clock.now())) return GRANTED;
  // A button that opens a form sends nothing; if it does after all, it is no opener.
  if (isOpener && !press.request) return PASS;
  if (judged.prompt !== null) return holdVerdict(context, press, judged, judged.prompt, key);
  // The press is judged on pointerdown, on click, and as what follows from it; the log hears of it once.
  if (press.way !== 'pointer' && !context.deeds.isWritten(press, judged))
    logRun(context, press, judged, recordFlag(context, judged));
  return PASS;
}

function holdVerdict(context: SessionContext, press: Press, judged: Judged, prompt: Prompt, key: string): PressVerdict {
  const held = { flagId: context.newId(), key, forms: openForms(context.latest?.snapshot ?? judged.scope.snapshot) };
  return {
    kind: 'hold',
    ask: () => {
      recordFlag(context, judged, held.flagId);
      return askAbout(context, press, judged, prompt, held.flagId);
    },
    done: (how) => resumed(context, press, judged, held, how),
  };
}

interface Held {
  readonly flagId: string;
  readonly key: string;
  readonly forms: ReadonlySet<string>;
}

function resumed(context: SessionContext, press: Press, judged: Judged, held: Held, how: Resumed): void {
  const notice = how === 'gone' ? 'page_changed' : 'click_again';
  if (how !== 'ran') void context.overlay().then((overlay) => overlay.notify(notice));
  if (how === 'gone') return;
  logRun(context, press, judged, held.flagId);
  context.baseline.settle(judged.scope.snapshot);
  context.edits.settle();
  context.watch = { key: held.key, before: held.forms, until: context.clock.monotonic() + FORM_MS };
  context.later(FORM_MS / 3, context.follow);
}

function logRun(context: SessionContext, press: Press, judged: Judged, flagId: string | null): void {
  const { type, label, orderNo } = judged.action;
  const body = { flagId, action: type, actionLabel: label, way: press.way };
  context.log.emit(context.events.make('action.ran', orderNo ?? judged.order.orderNo, body));
  recordEdits(context, judged);
}
