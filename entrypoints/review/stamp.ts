import type { EventStamp } from '../../components/ui/ports';
import type { EventBodies, EventType, LogEvent } from '../../lib/domain/event';

/** Stamps of one source: whoever makes events in one page. */
export function createStamp(): () => EventStamp {
  const source = crypto.randomUUID();
  let counter = 0;
  return () => ({ id: crypto.randomUUID(), source, counter: ++counter });
}

/** An event of the station itself, which is about no order. */
export function stationEvent<T extends EventType>(
  stamp: EventStamp,
  type: T,
  body: EventBodies[T],
  who: { readonly at: number; readonly clerk: string },
): LogEvent<T> {
  return { v: 1, ...stamp, type, ...who, site: '', orderNo: null, body, personal: {} };
}
