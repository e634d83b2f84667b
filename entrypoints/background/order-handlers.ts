import { systemClock } from '../../lib/adapters/browser/clock';
import type { FrozenOrders } from '../../lib/adapters/browser/frozen';
import { type Handler, handler } from '../../lib/adapters/browser/listen';
import type { EventBodies } from '../../lib/domain/event';
import * as names from '../../lib/messages/names';
import * as schema from '../../lib/messages/order-schemas';
import { nothingSchema } from '../../lib/messages/schemas';
import { createEventMaker } from '../../lib/pipeline/session/events';
import type { Record } from './record';

type Freezing = 'order.frozen' | 'order.unlocked' | 'order.unfrozen';

/** The channels by which incidents freeze orders. Written down first: what the log did not take does not happen. */
export function orderHandlers(
  record: Record,
  frozen: FrozenOrders,
  tell: () => Promise<void>,
): Readonly<{ [channel: string]: Handler }> {
  const events = createEventMaker(
    '',
    () => '',
    systemClock,
    () => crypto.randomUUID(),
  );
  const say = <T extends Freezing>(type: T, orderNo: string, body: EventBodies[T]) =>
    record.append([events.make(type, orderNo, body)]);
  return {
    [names.ORDERS_FROZEN]: handler('screen', parse(nothingSchema), () => frozen.list()),
    [names.ORDERS_FREEZE]: handler('screen', parse(schema.freezeSchema), async ({ orderNo, incidentId, until, by }) => {
      await say('order.frozen', orderNo, { incidentId, until, by });
      await frozen.freeze({ orderNo, incidentId, until });
      await tell();
    }),
    [names.ORDERS_UNLOCK]: handler('screen', parse(schema.unlockSchema), async ({ orderNo, field, until, by }) => {
      const order = (await frozen.list()).find((one) => one.orderNo === orderNo);
      if (!order) return false;
      await say('order.unlocked', orderNo, { incidentId: order.incidentId, field, until, by });
      const isDone = await frozen.unlock(orderNo, field, until);
      await tell();
      return isDone;
    }),
    [names.ORDERS_UNFREEZE]: handler('screen', parse(schema.unfreezeSchema), async ({ orderNo, by }) => {
      const order = (await frozen.list()).find((one) => one.orderNo === orderNo);
      if (!order) return false;
      await say('order.unfrozen', orderNo, { incidentId: order.incidentId, by });
      await frozen.unfreeze(orderNo);
      await tell();
      return true;
    }),
  };
}

function parse<T>(parser: { parse(value: unknown): T }): (body: unknown) => T {
  return (body) => parser.parse(body);
}
