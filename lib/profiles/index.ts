import type { Profile } from '../domain/profile';

const files = import.meta.glob<{ default: Profile }>('./*/profile.ts', { eager: true });

/** Every profile that has a folder here, site profiles before UI kits, then by name. */
export const PROFILES: readonly Profile[] = Object.keys(files)
  .sort()
  .flatMap((path) => {
    const file = files[path];
    return file ? [file.default] : [];
  });
