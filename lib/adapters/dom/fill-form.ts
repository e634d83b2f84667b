import type { Ref } from '../../domain/snapshot';
import type { FillPreview, FillStep } from '../../ports/fill';
import type { PagePort } from '../../ports/page';
import type { Chooser } from './choose';
import type { PageReader } from './read';

/** How long a chained select may take to get its choices, in ms. */
const CHOICES_MS = 2_000;
const LOOK_MS = 50;

export interface FormFiller {
  /** Writes every step that has no obstacle, one after the other. Steps that could not be written come back with one. */
  apply(preview: FillPreview): Promise<FillPreview>;
}

/**
 * Writes the steps of a plan. A field that no longer holds what was shown is left alone; `touch` hears of each before it
 * changes. `optionFor` finds the choice of a list that means a value; `chooser` works the lists of UI kits.
 */
export function createFormFiller(
  win: Window & typeof globalThis,
  reader: PageReader,
  page: PagePort,
  touch: (element: Element) => void,
  optionFor: (options: readonly string[], value: string) => string | null,
  chooser: Chooser,
): FormFiller {
  const current = createCurrent(reader, chooser);
  const write = async (given: FillStep): Promise<FillStep> => {
    const step = { ...given, ref: current.refOf(given.ref) };
    const element = reader.elementOf(step.ref);
    if (!element?.isConnected || !(chooser.canChoose(element) || isAsShown(reader, step)))
      return { ...step, obstacle: 'changed' };
    touch(element);
    if (chooser.canChoose(element)) {
      const shown = await chooser.choose(element, step.after, () => reader.valueOf(current.refOf(given.ref)));
      return shown === null ? { ...step, obstacle: 'noOption' } : { ...step, after: shown };
    }
    const value = element instanceof win.HTMLSelectElement ? await choiceOf(win, element, step.after, optionFor) : step.after;
    if (value === null) return { ...step, obstacle: 'noOption' };
    if (page.write(step.ref, value) === null) return { ...step, obstacle: 'refused' };
    return { ...step, after: value };
  };
  return {
    async apply(preview) {
      const steps: FillStep[] = [];
      for (const step of preview.steps) current.note(step.ref);
      for (const step of preview.steps) steps.push(step.obstacle === null ? await write(step) : step);
      const checked = steps.map((step) =>
        step.obstacle === null && !holds(reader, current.refOf(step.ref), step.after) ? refused(step) : step,
      );
      return { ...preview, steps: checked };
    },
  };
}

/** The controls as they are now: a kit may put another element in the place of one that was planned for. */
function createCurrent(reader: PageReader, chooser: Chooser) {
  const successors = new Map<Ref, () => Element | null>();
  const moved = new Map<Ref, Ref>();
  const refOf = (ref: Ref): Ref => {
    const known = moved.get(ref) ?? ref;
    if (reader.elementOf(known)?.isConnected) return known;
    const find = successors.get(known);
    const next = find?.();
    if (!find || !next) return known;
    const now = reader.refOf(next);
    moved.set(ref, now);
    successors.set(now, find);
    return now;
  };
  return {
    refOf,
    note(ref: Ref): void {
      const now = refOf(ref);
      const element = reader.elementOf(now);
      if (element) successors.set(now, chooser.successor(element));
    },
  };
}

function refused(step: FillStep): FillStep {
  return { ...step, obstacle: 'refused' };
}

/** Chained selects lose their value as soon as the level above changes, so only what a person can type in is compared. */
function isAsShown(reader: PageReader, { ref, before }: FillStep): boolean {
  return reader.elementOf(ref)?.localName === 'select' || holds(reader, ref, before);
}

function holds(reader: PageReader, ref: Ref, value: string): boolean {
  const shown = reader.valueOf(ref);
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  // The reader cuts long values.
  return (
    shown !== null && (tidy(shown) === tidy(value) || (shown.length > 150 && tidy(value).startsWith(tidy(shown).slice(0, 150))))
  );
}

/** Waits for the choices of a chained select: they may come from the server. */
async function choiceOf(
  win: Window,
  select: HTMLSelectElement,
  value: string,
  optionFor: (options: readonly string[], value: string) => string | null,
): Promise<string | null> {
  for (let waited = 0; waited <= CHOICES_MS; waited += LOOK_MS) {
    const texts = [...select.options].map((option) => (option.textContent ?? '').trim());
    const found = optionFor(texts, value);
    if (found !== null && !select.disabled) return found;
    await new Promise((resolve) => win.setTimeout(resolve, LOOK_MS));
  }
  return null;
}
