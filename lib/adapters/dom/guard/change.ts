import { decide, type GuardContext, holdAndAsk } from './context';

/** An inline handler that calls something: what is called may send at once. */
const CALLS = /\w\s*\(|\.submit\b/;

/**
 * Holds a choice that acts at once (`<select onchange="this.form.submit()">`). What is set by listeners instead of an
 * attribute cannot be told from a plain field here; it is held when it navigates, submits or requests.
 */
export function holdChanges(context: GuardContext, signal: AbortSignal): void {
  const before = new WeakMap<HTMLSelectElement, number>();
  const options = { capture: true, signal };
  const remember = (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof context.win.HTMLSelectElement) before.set(target, target.selectedIndex);
  };
  for (const type of ['focusin', 'pointerdown', 'keydown']) context.win.addEventListener(type, remember, options);
  context.win.addEventListener('change', (event) => onChange(context, before, event), options);
}

function onChange(context: GuardContext, before: WeakMap<HTMLSelectElement, number>, event: Event): void {
  const select = event.composedPath()[0];
  if (!(select instanceof context.win.HTMLSelectElement) || context.passes.isReplaying()) return;
  if (!CALLS.test(select.getAttribute('onchange') ?? '')) return;
  const held = decide(context, select, 'change', { choice: select.selectedOptions[0]?.textContent?.trim() ?? '' });
  if (!held) return;
  event.stopImmediatePropagation();
  const old = before.get(select);
  const chosen = select.selectedIndex;
  const resume = () => {
    select.selectedIndex = chosen;
    context.passes.during(select, () => select.dispatchEvent(new context.win.Event('change', { bubbles: true })));
    held.done('ran');
  };
  holdAndAsk(context, select, { ...held, ask: () => askOrRevert(select, old, held.ask) }, resume);
}

/** "Go back" takes the choice back: it is the clerk's own, and the page never heard of it. */
async function askOrRevert(select: HTMLSelectElement, old: number | undefined, ask: () => Promise<boolean>): Promise<boolean> {
  const isConsent = await ask();
  if (!isConsent && old !== undefined) select.selectedIndex = old;
  return isConsent;
}
