import { decide, type GuardContext, holdAndAsk, stopEvent } from './context';

/** Holds native submits: Enter in a field, `requestSubmit()`, buttons that reach the form without a click we saw. */
export function holdSubmits(context: GuardContext, signal: AbortSignal): void {
  context.win.addEventListener('submit', (event) => onSubmit(context, event), { capture: true, signal });
}

function onSubmit(context: GuardContext, event: SubmitEvent): void {
  const form = event.composedPath()[0];
  if (!(form instanceof context.win.HTMLFormElement)) return;
  if (context.pending.has(form)) {
    stopEvent(event);
    return;
  }
  if (context.passes.takeConsequence()) {
    // The navigation that this submit leads to is part of the same confirmed press.
    if (!context.passes.isReplaying()) context.passes.during(form, () => {});
    return;
  }
  const submitter = event.submitter;
  const held = decide(context, submitter ?? form, 'submit', submitter ? {} : { form });
  if (!held) return;
  stopEvent(event);
  holdAndAsk(context, form, held, () => void submitAgain(context, form, submitter).then(() => held.done('ran')));
}

async function submitAgain(context: GuardContext, form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const pageWorld = await context.pageWorld.arm();
  context.passes.during(form, () => {
    if (pageWorld === null) form.requestSubmit(submitter);
    else
      (submitter ?? form).dispatchEvent(
        new context.win.CustomEvent(pageWorld, { bubbles: true, composed: true, detail: 'submit' }),
      );
  });
}
