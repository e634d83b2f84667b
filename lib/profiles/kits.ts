import type { ChooserRule, DialogRule, WidgetRule } from '../domain/profile';

const widgets = import.meta.glob<readonly WidgetRule[]>('./*/kit.ts', { eager: true, import: 'widgets' });
const dialogs = import.meta.glob<readonly DialogRule[]>('./*/kit.ts', { eager: true, import: 'dialogs' });
const choosers = import.meta.glob<readonly ChooserRule[]>('./*/kit.ts', { eager: true, import: 'choosers' });

/** How UI kits keep the values of their widgets, for whoever reads a page. */
export const WIDGETS: readonly WidgetRule[] = Object.values(widgets).flat();

/** Where UI kits put their dialogs: message boxes before plain dialogs of the same kit. */
export const DIALOGS: readonly DialogRule[] = Object.values(dialogs).flat();

/** How the lists of UI kits are worked. The first rule whose root holds a control is meant. */
export const CHOOSERS: readonly ChooserRule[] = Object.values(choosers).flat();
