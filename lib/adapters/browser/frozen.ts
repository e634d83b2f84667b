import { browser } from 'wxt/browser';
import type { Facts, FrozenOrder } from '../../domain/facts';

const KEY = 'frozen';
const MOST = 5_000;

/** Orders that incidents have frozen on this station, in `storage.local`. Times in ms UTC. */
export interface FrozenOrders {
  list(): Promise<readonly FrozenOrder[]>;
  /** Freezes, or freezes anew with another end; what was unlocked is locked again. */
  freeze(order: Pick<FrozenOrder, 'orderNo' | 'incidentId' | 'until'>): Promise<void>;
  /** Opens one kind of field until a time. False when the order is not frozen. */
  unlock(orderNo: string, field: string, until: number): Promise<boolean>;
  unfreeze(orderNo: string): Promise<FrozenOrder | null>;
}

/** Changes are made one after the other. */
export function createFrozenOrders(now: () => number): FrozenOrders {
  let queue: Promise<unknown> = Promise.resolve();
  const list = async (): Promise<readonly FrozenOrder[]> => {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter(isFrozen).filter((one) => one.until > now()) : [];
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
  const others = (all: readonly FrozenOrder[], orderNo: string) => all.filter((one) => one.orderNo !== orderNo);
  return {
    list,
    freeze: (order) => change((all) => [[...others(all, order.orderNo), { ...order, unlocked: [] }], undefined]),
    unlock: (orderNo, field, until) =>
      change((all) => {
        const order = all.find((one) => one.orderNo === orderNo);
        if (!order) return [all, false];
        const open = order.unlocked.filter((one) => one.field !== field && one.until > now());
        return [[...others(all, orderNo), { ...order, unlocked: [...open, { field, until }] }], true];
      }),
    unfreeze: (orderNo) => change((all) => [others(all, orderNo), all.find((one) => one.orderNo === orderNo) ?? null]),
  };
}

function isFrozen(value: unknown): value is FrozenOrder {
  if (typeof value !== 'object' || value === null) return false;
  const { orderNo, incidentId, until, unlocked } = value as Partial<Record<keyof FrozenOrder, unknown>>;
  return typeof orderNo === 'string' && typeof incidentId === 'string' && typeof until === 'number' && Array.isArray(unlocked);
}

/** Facts with what is frozen now. The revision says what was frozen, so that a finding can be told apart from one before. */
export function withFrozen(facts: Facts, frozen: readonly FrozenOrder[]): Facts {
  if (frozen.length === 0) return facts;
  const what = frozen.map((one) => `${one.orderNo}:${one.until}:${one.unlocked.map((open) => open.field + open.until).join()}`);
  return { ...facts, frozen, revision: `${facts.revision}+frozen:${what.sort().join('|').slice(0, 200)}` };
}
