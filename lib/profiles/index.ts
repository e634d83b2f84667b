import type { DialogRule, Profile, WidgetRule } from '../domain/profile';

const files = import.meta.glob<{ default: Profile }>('./*/profile.ts', { eager: true });

/** Every profile that has a folder here. Those that map fields come before those that only know a UI kit; then by name. */
export const PROFILES: readonly Profile[] = Object.keys(files)
  .sort()
  .flatMap((path) => {
    const file = files[path];
    return file ? [file.default] : [];
  })
  .sort((a, b) => weightOf(b) - weightOf(a));

/** How UI kits keep the values of their widgets, for whoever reads a page. */
export const WIDGETS: readonly WidgetRule[] = PROFILES.flatMap((profile) => profile.widgets ?? []);

/** Where UI kits put their dialogs: message boxes before plain dialogs of the same kit. */
export const DIALOGS: readonly DialogRule[] = PROFILES.flatMap((profile) => profile.dialogs ?? []);

function weightOf(profile: Profile): number {
  return (profile.subjects ?? []).length > 0 ? 1 : 0;
}
