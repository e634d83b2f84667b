import { providePort } from '../../../components/desk/section-port';
import { ordersPort } from '../../../components/review/freeze-port';
import type { FrozenOrder } from '../../../lib/domain/facts';
import type { OrderKey } from '../../../lib/ports/orders';

/** Frozen orders of the sample: no page hears of them. */
export default providePort(ordersPort, () => {
  const keyOf = ({ orderNo, site, channel }: OrderKey) => JSON.stringify([orderNo, site, channel]);
  const isSame = (one: OrderKey, other: OrderKey) => keyOf(one) === keyOf(other);
  const watchers = new Set<() => void>();
  let frozen: readonly FrozenOrder[] = [];
  const set = async (next: readonly FrozenOrder[]) => {
    frozen = next;
    for (const changed of watchers) changed();
  };
  return {
    frozen: async () => frozen,
    freeze: ({ orderNo, site, channel }, incident, until) =>
      set([...frozen, { orderNo, site, ...incident, until, unlocked: [], ...(channel ? { channel } : {}) }]),
    unlock: (order, field, until) =>
      set(frozen.map((one) => (isSame(one, order) ? { ...one, unlocked: [...one.unlocked, { field, until }] } : one))),
    unfreeze: (order) => set(frozen.filter((one) => !isSame(one, order))),
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
});
