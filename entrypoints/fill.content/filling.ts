import { createChooser } from '../../lib/adapters/dom/choose';
import { createFormFiller } from '../../lib/adapters/dom/fill-form';
import type { Filling, FormDesk } from '../../lib/adapters/dom/world';
import type { Ref } from '../../lib/domain/snapshot';
import { optionFor } from '../../lib/pipeline/fill/option';
import { planForm } from '../../lib/pipeline/fill/plan-form';
import type { FillPreview } from '../../lib/ports/fill';
import { CHOOSERS } from '../../lib/profiles/choosers';

/** Fill from text in one frame: plan, write once confirmed, put back. Only the latest plan can be written. */
export function createFilling(win: Window & typeof globalThis, desk: FormDesk): Filling {
  const { reader, page, touch } = desk;
  const chooser = createChooser(win, CHOOSERS, optionFor);
  const filler = createFormFiller(win, reader, page, touch, optionFor, chooser);
  const canChoose = (ref: Ref): boolean => {
    const element = reader.elementOf(ref);
    return element !== null && chooser.canChoose(element);
  };
  let planned: FillPreview | null = null;
  let written: FillPreview | null = null;
  return {
    plan(text) {
      desk.check();
      const latest = desk.latest();
      const plan = latest ? planForm(text, latest, desk.parse, canChoose) : null;
      planned = plan && { id: crypto.randomUUID(), ...plan };
      return planned;
    },
    async apply(id) {
      if (planned?.id !== id) return null;
      const plan = planned;
      planned = null;
      written = await filler.apply(plan);
      desk.check();
      return written;
    },
    async undo(id) {
      if (written?.id !== id) return null;
      const steps = written.steps.filter((step) => step.obstacle === null);
      written = null;
      const back = await filler.apply({
        id,
        same: 0,
        steps: steps.map((step) => ({ ...step, before: step.after, after: step.before })),
      });
      desk.check();
      return back;
    },
  };
}
