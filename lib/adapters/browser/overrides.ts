import { browser } from 'wxt/browser';
import type { Override } from '../../domain/override';

const KEY = 'overrides';
/** Ended ones go first, then the oldest. */
const MOST = 3_000;

/** What clerks answered on this station, by site, in `storage.local`. */
export interface Overrides {
  /** Those of a site that still hold. */
  of(site: string): Promise<readonly Override[]>;
  add(site: string, overrides: readonly Override[]): Promise<void>;
}

type Kept = Override & { readonly site: string };

/** `now`: ms UTC. Additions are made one after the other, so that two pages cannot lose each other's. */
export function createOverrides(now: () => number): Overrides {
  let queue: Promise<unknown> = Promise.resolve();
  const all = async (): Promise<readonly Kept[]> => {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter(isKept) : [];
  };
  const append = async (site: string, overrides: readonly Override[]) => {
    const alive = (await all()).filter((one) => one.expires > now());
    const added = overrides.map((one) => ({ ...one, site }));
    const isSame = (a: Kept, b: Kept) => ID.every((part) => a[part] === b[part]);
    const kept = alive.filter((old) => !added.some((fresh) => isSame(old, fresh)));
    await browser.storage.local.set({ [KEY]: [...kept, ...added].slice(-MOST) });
  };
  return {
    of: async (site) => (await all()).filter((one) => one.site === site && one.expires > now()),
    add(site, overrides) {
      const done = queue.then(() => append(site, overrides));
      queue = done.catch(() => undefined);
      return done;
    },
  };
}

const ID = ['site', 'rule', 'version', 'orderNo', 'valueHash'] as const;

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'valueHash' in value && 'site' in value && 'expires' in value;
}
