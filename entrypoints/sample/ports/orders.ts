import { providePort } from '../../../components/desk/section-port';
import { ordersPort } from '../../../components/review/freeze-port';
import type { FrozenOrder } from '../../../lib/domain/facts';
import type { OrderKey } from '../../../lib/ports/orders';

/** Frozen orders of the sample: no page hears of them. */
export default providePort(ordersPort, () => {
  const isSame = (one: OrderKey, other: OrderKey) => one.orderNo === other.orderNo && one.site === other.site;
  const watchers = new Set<() => void>();
  let frozen: readonly FrozenOrder[] = [];
  const set = async (next: readonly FrozenOrder[]) => {
    frozen = next;
    for (const changed of watchers) changed();
  };
  return {
    frozen: async () => frozen,
    freeze: ({ orderNo, site }, incidentId, until) => set([...frozen, { orderNo, site, incidentId, until, unlocked: [] }]),
    unlock: (order, field, until) =>
      set(frozen.map((one) => (isSame(one, order) ? { ...one, unlocked: [...one.unlocked, { field, until }] } : one))),
    unfreeze: (order) => set(frozen.filter((one) => !isSame(one, order))),
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
});
