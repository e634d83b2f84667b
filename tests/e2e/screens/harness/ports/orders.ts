import { providePort } from '../../../../../components/desk/section-port';
import { ordersPort } from '../../../../../components/review/freeze-port';
import type { FrozenOrder } from '../../../../../lib/domain/facts';

/** Frozen orders in memory. */
export default providePort(ordersPort, () => {
  let frozen: readonly FrozenOrder[] = [];
  return {
    frozen: async () => frozen,
    freeze: async (orderNo, incidentId, until) => {
      frozen = [...frozen, { orderNo, incidentId, until, unlocked: [] }];
    },
    unlock: async (orderNo, field, until) => {
      frozen = frozen.map((one) => (one.orderNo === orderNo ? { ...one, unlocked: [...one.unlocked, { field, until }] } : one));
    },
    unfreeze: async (orderNo) => {
      frozen = frozen.filter((one) => one.orderNo !== orderNo);
    },
    watch: () => () => undefined,
  };
});
