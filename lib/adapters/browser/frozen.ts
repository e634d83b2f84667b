import { browser } from 'wxt/browser';
import type { Facts, FrozenChannel, FrozenOrder } from '../../domain/facts';

const KEY = 'frozen';
const MOST = 5_000;

/** What names a frozen order or channel. */
export type FrozenKey = Pick<FrozenOrder, 'orderNo' | 'site' | 'channel'>;

/** Orders that incidents have frozen on this station, in `storage.local`. Times in ms UTC. */
export interface FrozenOrders {
  list(): Promise<readonly FrozenOrder[]>;
  /** Freezes, or freezes anew with another end; what was unlocked is locked again. */
  freeze(order: Omit<FrozenOrder, 'unlocked'>): Promise<void>;
  /** Opens one kind of field until a time. False when the order is not frozen. */
  unlock(order: FrozenKey, field: string, until: number): Promise<boolean>;
  unfreeze(order: FrozenKey): Promise<FrozenOrder | null>;
}

/** Changes are made one after the other. */
export function createFrozenOrders(now: () => number): FrozenOrders {
  let queue: Promise<unknown> = Promise.resolve();
  const list = async (): Promise<readonly FrozenOrder[]> => {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    return Array.isArray(stored)
      ? stored
          .filter(isFrozen)
          .map((one) => ({ ...one, site: one.site ?? '' }))
          .filter((one) => one.until > now())
      : [];
  };
  const change = <T>(work: (all: readonly FrozenOrder[]) => readonly [readonly FrozenOrder[], T]): Promise<T> => {
    const done = queue.then(async () => {
      const [next, value] = work(await list());
      await browser.storage.local.set({ [KEY]: next.slice(-MOST) });
      return value;
    });
    queue = done.catch(() => undefined);
    return done;
  };
  const others = (all: readonly FrozenOrder[], key: FrozenKey) => all.filter((one) => !isSameOrder(one, key));
  return {
    list,
    freeze: (order) => change((all) => [[...others(all, order), { ...order, unlocked: [] }], undefined]),
    unlock: (key, field, until) =>
      change((all) => {
        const order = all.find((one) => isSameOrder(one, key));
        if (!order) return [all, false];
        const open = order.unlocked.filter((one) => one.field !== field && one.until > now());
        return [[...others(all, key), { ...order, unlocked: [...open, { field, until }] }], true];
      }),
    unfreeze: (key) => change((all) => [others(all, key), all.find((one) => isSameOrder(one, key)) ?? null]),
  };
}

/** What names an order or channel, out of whatever else was said about it. */
export function frozenKeyOf(said: Omit<FrozenKey, 'channel'> & { readonly channel?: FrozenChannel | undefined }): FrozenKey {
  const { orderNo, site, channel } = said;
  return { orderNo, site, ...(channel ? { channel } : {}) };
}

/** True for the same order, or the same channel, of the same panel. */
export function isSameOrder(one: FrozenKey, other: FrozenKey): boolean {
  const [a, b] = [one.channel, other.channel];
  return one.orderNo === other.orderNo && one.site === other.site && a?.action === b?.action && a?.payment === b?.payment;
}

/** Orders frozen before sites were told apart are frozen everywhere. */
function isFrozen(value: unknown): value is Omit<FrozenOrder, 'site'> & { readonly site?: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { orderNo, incidentId, title = '', until, unlocked } = value as Partial<Record<keyof FrozenOrder, unknown>>;
  const isNamed = [orderNo, incidentId, title].every((text) => typeof text === 'string');
  return isNamed && typeof until === 'number' && Array.isArray(unlocked);
}

/** Facts of a site with what is frozen there now. The revision says what was frozen, so that a finding can be told apart from one before. */
export function withFrozen(facts: Facts, all: readonly FrozenOrder[], site: string): Facts {
  const frozen = all.filter((one) => one.site === '' || one.site === site);
  if (frozen.length === 0) return facts;
  const what = frozen.map(
    (one) =>
      `${one.orderNo}${one.channel ? JSON.stringify(one.channel) : ''}:${one.until}:${one.unlocked.map((open) => open.field + open.until).join()}`,
  );
  return { ...facts, frozen, revision: `${facts.revision}+frozen:${what.sort().join('|').slice(0, 200)}` };
}
