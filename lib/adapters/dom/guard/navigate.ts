import { own } from '../own';
import { decide, type GuardContext, holdAndAsk, isConfirmed } from './context';

/** The parts of the Navigation API's event that are used here (WICG navigation-api; not yet in every DOM typing). */
interface NavigateEventLike extends Event {
  readonly navigationType: string;
  readonly hashChange: boolean;
  readonly formData: FormData | null;
  readonly downloadRequest: string | null;
  readonly sourceElement?: Element | null;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

/** Holds what starts no event of its own on the page: `form.submit()` and `location = …`. */
export function holdNavigations(context: GuardContext): void {
  context.listeners.on(['navigate'], (event) => {
    if (isNavigate(event)) onNavigate(context, event);
  });
}

function isNavigate(event: Event): event is NavigateEventLike {
  return 'destination' in event && 'navigationType' in event;
}

function onNavigate(context: GuardContext, event: NavigateEventLike): void {
  const isOther =
    event.hashChange ||
    event.destination.sameDocument ||
    event.navigationType === 'reload' ||
    event.navigationType === 'traverse';
  if (!event.cancelable || isOther) return;
  const source = event.sourceElement ?? null;
  const form = source instanceof context.win.HTMLFormElement ? source : formOf(source);
  const anchor = form ?? source ?? own(context.win.document, 'documentElement');
  if (!anchor || context.passes.takeConsequence(anchor) || context.gestures.last()?.isGranted) return;
  const hint = {
    url: event.destination.url,
    method: event.formData ? 'post' : 'get',
    body: bodyOf(event),
    bare: source === null,
    ...(form ? { form } : {}),
  };
  const held = decide(context, anchor, 'navigate', hint);
  if (!held) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const entries = event.formData ? [...event.formData.entries()] : null;
  const url = event.destination.url;
  const resume = () => {
    context.passes.during(anchor, () => go(context, form, entries, url), isConfirmed(held));
    held.done('ran');
  };
  holdAndAsk(context, anchor, held, resume, false);
}

/** Firefox shows the entries of a page's form data to no extension. */
function bodyOf({ formData }: NavigateEventLike): string {
  try {
    return formData ? [...formData].map(([name, value]) => `${name}=${typeof value === 'string' ? value : ''}`).join('&') : '';
  } catch {
    return '';
  }
}

function formOf(source: Element | null): HTMLFormElement | null {
  return source && 'form' in source && source.form instanceof HTMLFormElement ? source.form : null;
}

function go(
  context: GuardContext,
  form: HTMLFormElement | null,
  entries: [string, FormDataEntryValue][] | null,
  url: string,
): void {
  if (form?.isConnected) context.win.HTMLFormElement.prototype.submit.call(form);
  else if (entries) postAgain(context.win.document, entries, url);
  else context.win.location.href = url;
}

/** The form is gone: the same fields go out from a form of our own. Files cannot be sent again this way. */
function postAgain(doc: Document, entries: [string, FormDataEntryValue][], url: string): void {
  const form = own(doc, 'createElement')('form');
  form.method = 'post';
  form.action = url;
  for (const [name, value] of entries) {
    const input = own(doc, 'createElement')('input');
    input.type = 'hidden';
    input.name = name;
    input.value = typeof value === 'string' ? value : value.name;
    form.append(input);
  }
  form.style.display = 'none';
  own(doc, 'documentElement').append(form);
  form.submit();
  form.remove();
}
