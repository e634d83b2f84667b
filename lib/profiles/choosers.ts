import type { ChooserRule } from '../domain/profile';

// Alone in its file, so that pages load this list and not the others of a kit.
const choosers = import.meta.glob<readonly ChooserRule[]>('./*/kit.ts', { eager: true, import: 'choosers' });

/** How the lists of UI kits are worked. The first rule whose root holds a control is meant. */
export const CHOOSERS: readonly ChooserRule[] = Object.values(choosers).flat();
