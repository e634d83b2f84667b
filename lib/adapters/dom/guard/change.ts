import { decide, type GuardContext, holdAndAsk, isConfirmed } from './context';

/** An inline handler that calls something: what is called may send at once. */
const CALLS = /\w\s*\(|\.submit\b/;

/** What a clerk chose, as far as it has to be taken back and done again. */
interface Choice {
  /** The words of what was chosen. */
  readonly text: string;
  undo(): void;
  redo(): void;
}

/**
 * Holds a choice that acts at once (`<select onchange="this.form.submit()">`, a check box behind a label). What is set by
 * listeners instead of an attribute cannot be told from a plain field here; it is held when it navigates, submits or requests.
 */
export function holdChanges(context: GuardContext): void {
  const before = new WeakMap<HTMLSelectElement, number>();
  const remember = (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof context.win.HTMLSelectElement) before.set(target, target.selectedIndex);
  };
  context.listeners.on(['focusin', 'pointerdown', 'keydown'], remember);
  context.listeners.on(['change'], (event) => onChange(context, before, event));
}

function onChange(context: GuardContext, before: WeakMap<HTMLSelectElement, number>, event: Event): void {
  const target = event.composedPath()[0];
  if (!(target instanceof context.win.HTMLElement) || context.passes.isReplaying()) return;
  const choice = choiceOf(context, target, before);
  if (!choice || !CALLS.test(target.getAttribute('onchange') ?? '')) return;
  const held = decide(context, target, 'change', { choice: choice.text });
  if (!held) return;
  event.stopImmediatePropagation();
  const resume = () => {
    choice.redo();
    const change = () => void target.dispatchEvent(new context.win.Event('change', { bubbles: true }));
    context.passes.during(target, change, isConfirmed(held));
    held.done('ran');
  };
  holdAndAsk(context, target, { ...held, ask: () => askOrUndo(choice, held.ask) }, resume);
}

function choiceOf(context: GuardContext, target: HTMLElement, before: WeakMap<HTMLSelectElement, number>): Choice | null {
  if (target instanceof context.win.HTMLSelectElement) return selected(target, before.get(target));
  const isBox = target instanceof context.win.HTMLInputElement && target.type === 'checkbox';
  return isBox ? checked(target) : null;
}

function selected(select: HTMLSelectElement, old: number | undefined): Choice {
  const chosen = select.selectedIndex;
  return {
    text: select.selectedOptions[0]?.textContent?.trim() ?? '',
    undo() {
      if (old !== undefined) select.selectedIndex = old;
    },
    redo() {
      select.selectedIndex = chosen;
    },
  };
}

function checked(box: HTMLInputElement): Choice {
  const chosen = box.checked;
  return {
    text: box.labels?.[0]?.textContent?.trim() || box.getAttribute('aria-label') || box.title,
    undo() {
      box.checked = !chosen;
    },
    redo() {
      box.checked = chosen;
    },
  };
}

/** "Go back" takes the choice back: it is the clerk's own, and the page never heard of it. */
async function askOrUndo(choice: Choice, ask: () => Promise<boolean>): Promise<boolean> {
  const isConsent = await ask();
  if (!isConsent) choice.undo();
  return isConsent;
}
