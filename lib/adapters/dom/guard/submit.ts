import { decide, type GuardContext, type Hold, holdAndAsk, isConfirmed, stopEvent } from './context';
import type { PressHint } from './hint';

/** Holds native submits: Enter in a field, `requestSubmit()`, buttons that reach the form without a click we saw. */
export function holdSubmits(context: GuardContext): void {
  context.listeners.on(['submit'], (event) => onSubmit(context, event));
}

function onSubmit(context: GuardContext, event: SubmitEvent): void {
  const form = event.composedPath()[0];
  if (!(form instanceof context.win.HTMLFormElement)) return;
  if (context.pending.has(form)) {
    stopEvent(event);
    return;
  }
  if (context.passes.takeConsequence(form) || context.gestures.last()?.isGranted) {
    // The navigation that this submit leads to is part of the same confirmed press.
    if (!context.passes.isReplaying()) context.passes.during(form, () => {});
    return;
  }
  const submitter = event.submitter;
  const request = requestOf(context, form, submitter);
  const held = decide(context, submitter ?? form, 'submit', submitter ? request : { ...request, form });
  if (!held) return;
  stopEvent(event);
  holdAndAsk(context, form, held, () => void submitAgain(context, form, submitter, held).then(() => held.done('ran')));
}

/** Where the form goes and what it carries: hidden fields may say what its button does not. */
function requestOf(context: GuardContext, form: HTMLFormElement, submitter: HTMLElement | null): PressHint {
  const own = (name: string) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';
  return { url: own('action'), method: own('method') || 'get', body: hiddenText(context, form, submitter) };
}

/** What is sent without being seen. A FormData would tell the page that it is made; a field called `elements` hides the form's own. */
function hiddenText({ win }: GuardContext, form: HTMLFormElement, submitter: HTMLElement | null): string {
  const fields = win.Element.prototype.querySelectorAll.call(form, 'input[type=hidden],select');
  return [...fields, ...(submitter ? [submitter] : [])]
    .slice(0, 40)
    .map((field) => `${field.getAttribute('name')}=${'value' in field ? String(field.value).slice(0, 200) : ''}`)
    .join('&');
}

async function submitAgain(
  context: GuardContext,
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  held: Hold,
): Promise<void> {
  const pageWorld = await context.pageWorld.arm();
  const submit = () => {
    if (pageWorld === null) form.requestSubmit(submitter);
    else
      (submitter ?? form).dispatchEvent(
        new context.win.CustomEvent(pageWorld, { bubbles: true, composed: true, detail: 'submit' }),
      );
  };
  context.passes.during(form, submit, isConfirmed(held));
}
