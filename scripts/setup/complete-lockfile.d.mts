/** What package-lock.json says about the package at one path. */
export interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
/** The entries that a lockfile lacks; see complete-lockfile.mjs. */
export function missingEntries(entries: Readonly<Record<string, Entry>>): Readonly<Record<string, Entry>>;
