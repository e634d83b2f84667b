import { REMEDY_STEPS, type StepId, TRIPLE_STEPS } from '../domain/incident';

/** The steps in three groups, as a checklist shows them. */
export const STEP_GROUPS: readonly { readonly id: 'customer' | 'order' | 'remedy'; readonly steps: readonly StepId[] }[] = [
  { id: 'customer', steps: TRIPLE_STEPS.slice(0, 3) },
  { id: 'order', steps: TRIPLE_STEPS.slice(3) },
  { id: 'remedy', steps: REMEDY_STEPS },
];

export function isRemedy(step: StepId): boolean {
  return (REMEDY_STEPS as readonly string[]).includes(step);
}
