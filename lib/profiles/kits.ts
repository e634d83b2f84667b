import type { DialogRule, WidgetRule } from '../domain/profile';

const widgets = import.meta.glob<readonly WidgetRule[]>('./*/kit.ts', { eager: true, import: 'widgets' });
const dialogs = import.meta.glob<readonly DialogRule[]>('./*/kit.ts', { eager: true, import: 'dialogs' });

/** How UI kits keep the values of their widgets, for whoever reads a page. */
export const WIDGETS: readonly WidgetRule[] = Object.values(widgets).flat();

/** Where UI kits put their dialogs: message boxes before plain dialogs of the same kit. */
export const DIALOGS: readonly DialogRule[] = Object.values(dialogs).flat();
