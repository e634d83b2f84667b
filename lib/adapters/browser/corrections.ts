import { browser } from 'wxt/browser';
import type { Correction, LocalProfile } from '../../domain/profile';

const KEY = 'corrections';

/** What a person corrected, one document for each site, in `storage.local`. */
export interface Corrections {
  /** Null when there are none, or when what is stored is not valid. */
  of(origin: string): Promise<LocalProfile | null>;
  /** Adds corrections; one with the same id takes the place of the older. Rejects, and changes nothing, when one is not valid. */
  add(origin: string, corrections: readonly unknown[]): Promise<void>;
  remove(origin: string, id: string): Promise<void>;
}

/** `parse` refuses with null what is not a site's corrections. */
export function createCorrections(parse: (raw: unknown) => LocalProfile | null): Corrections {
  const stored = async (): Promise<object> => {
    const raw = (await browser.storage.local.get(KEY))[KEY];
    return typeof raw === 'object' && raw !== null ? raw : {};
  };
  const of = async (origin: string) => parse(Reflect.get(await stored(), origin));
  const write = async (origin: string, corrections: readonly unknown[]) => {
    const profile = parse({ format: 'hedan-corrections', version: 1, origin, corrections });
    if (!profile) throw new Error('not a correction');
    await browser.storage.local.set({ [KEY]: { ...(await stored()), [origin]: profile } });
  };
  return {
    of,
    async add(origin, corrections) {
      const known = (await of(origin))?.corrections ?? [];
      const ids = new Set(corrections.map(idOf));
      await write(origin, [...known.filter((one) => !ids.has(one.id)), ...corrections]);
    },
    async remove(origin, id) {
      const known: readonly Correction[] = (await of(origin))?.corrections ?? [];
      await write(
        origin,
        known.filter((one) => one.id !== id),
      );
    },
  };
}

function idOf(correction: unknown): unknown {
  return typeof correction === 'object' && correction !== null ? Reflect.get(correction, 'id') : undefined;
}
