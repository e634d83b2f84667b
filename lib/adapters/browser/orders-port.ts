import type { FrozenOrder } from '../../domain/facts';
import { ORDERS_FREEZE, ORDERS_FROZEN, ORDERS_UNFREEZE, ORDERS_UNLOCK } from '../../messages/names';
import type { OrdersPort } from '../../ports/orders';
import { frozenKeyOf } from './frozen';
import { send } from './send';
import { watchStorage } from './settings-port';

/** Frozen orders over messages; the background keeps them and tells every page. */
export const browserOrders: OrdersPort = {
  frozen: async () => (await send(ORDERS_FROZEN, {})) as readonly FrozenOrder[],
  freeze: async (order, { incidentId, title = '' }, until, by) =>
    void (await send(ORDERS_FREEZE, { ...frozenKeyOf(order), incidentId, title: title.slice(0, 300), until, by })),
  unlock: async ({ orderNo, site }, field, until, by) => void (await send(ORDERS_UNLOCK, { orderNo, site, field, until, by })),
  unfreeze: async (order, by) => void (await send(ORDERS_UNFREEZE, { ...frozenKeyOf(order), by })),
  watch: (changed) => watchStorage('frozen', changed),
};
