import type { Profile } from '../domain/profile';

const files = import.meta.glob<{ default: Profile }>('./*/profile.ts', { eager: true });

/** Every profile that has a folder here. Those that map fields come before those that only know a UI kit; then by name. */
export const PROFILES: readonly Profile[] = Object.keys(files)
  .sort()
  .flatMap((path) => {
    const file = files[path];
    return file ? [file.default] : [];
  })
  .sort((a, b) => weightOf(b) - weightOf(a));

function weightOf(profile: Profile): number {
  return (profile.subjects ?? []).length > 0 ? 1 : 0;
}
