import { providePort } from '../../../../../components/desk/section-port';
import { ordersPort } from '../../../../../components/review/freeze-port';
import type { FrozenOrder } from '../../../../../lib/domain/facts';
import type { OrderKey } from '../../../../../lib/ports/orders';

/** Frozen orders in memory. */
export default providePort(ordersPort, () => {
  const keyOf = ({ orderNo, site, channel }: OrderKey) => JSON.stringify([orderNo, site, channel]);
  const isSame = (one: OrderKey, other: OrderKey) => keyOf(one) === keyOf(other);
  let frozen: readonly FrozenOrder[] = [];
  return {
    frozen: async () => frozen,
    freeze: async ({ orderNo, site, channel }, incident, until) => {
      frozen = [...frozen, { orderNo, site, ...incident, until, unlocked: [], ...(channel ? { channel } : {}) }];
    },
    unlock: async (order, field, until) => {
      frozen = frozen.map((one) => (isSame(one, order) ? { ...one, unlocked: [...one.unlocked, { field, until }] } : one));
    },
    unfreeze: async (order) => {
      frozen = frozen.filter((one) => !isSame(one, order));
    },
    watch: () => () => undefined,
  };
});
