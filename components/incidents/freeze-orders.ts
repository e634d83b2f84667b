import type { FrozenFor, OrdersPort } from '../../lib/ports/orders';

/** Freezes orders one after the other, so that what failed is known; rejects at the first that could not be written down. */
export async function freezeOrders(
  port: OrdersPort,
  orders: readonly string[],
  incident: FrozenFor,
  { until, by }: { readonly until: number; readonly by: string },
): Promise<void> {
  for (const orderNo of orders) {
    // An incident knows its orders by number alone: they are frozen wherever they appear.
    await port.freeze({ orderNo, site: '' }, incident, until, by);
  }
}

/** Lets go what an incident had frozen, itself or before it was merged into the one that stands. */
export async function releaseOrders(port: OrdersPort, isOwn: (incidentId: string) => boolean, by: string): Promise<void> {
  const frozen = await port.frozen();
  for (const order of frozen.filter(({ incidentId }) => isOwn(incidentId))) await port.unfreeze(order, by);
}
