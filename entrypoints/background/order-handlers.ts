import { systemClock } from '../../lib/adapters/browser/clock';
import { type FrozenKey, type FrozenOrders, frozenKeyOf, isSameOrder } from '../../lib/adapters/browser/frozen';
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
  const say = <T extends Freezing>(type: T, { orderNo, site }: FrozenKey, body: EventBodies[T]) => {
    const events = createEventMaker(
      site,
      () => '',
      systemClock,
      () => crypto.randomUUID(),
    );
    return record.append([events.make(type, orderNo || null, body)]);
  };
  const find = async (key: FrozenKey) => (await frozen.list()).find((one) => isSameOrder(one, key));
  return {
    [names.ORDERS_FROZEN]: handler('screen', parse(nothingSchema), () => frozen.list()),
    [names.ORDERS_FREEZE]: handler('screen', parse(schema.freezeSchema), async ({ incidentId, title, until, by, ...said }) => {
      const { orderNo, site, ...held } = frozenKeyOf(said);
      await say('order.frozen', { orderNo, site }, { incidentId, until, by, ...held });
      await frozen.freeze({ orderNo, site, incidentId, title, until, ...held });
      await tell();
    }),
    [names.ORDERS_UNLOCK]: handler('screen', parse(schema.unlockSchema), async ({ field, until, by, ...key }) => {
      const order = await find(key);
      if (!order) return false;
      await say('order.unlocked', key, { incidentId: order.incidentId, field, until, by });
      const isDone = await frozen.unlock(key, field, until);
      await tell();
      return isDone;
    }),
    [names.ORDERS_UNFREEZE]: handler('screen', parse(schema.unfreezeSchema), async ({ by, ...said }) => {
      const key = frozenKeyOf(said);
      const order = await find(key);
      if (!order) return false;
      const { channel, incidentId } = order;
      await say('order.unfrozen', key, { incidentId, by, ...(channel ? { channel } : {}) });
      await frozen.unfreeze(key);
      await tell();
      return true;
    }),
  };
}

function parse<T>(parser: { parse(value: unknown): T }): (body: unknown) => T {
  return (body) => parser.parse(body);
}
