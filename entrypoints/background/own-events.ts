import type { EventBodies, EventType, LogEvent } from '../../lib/domain/event';

const source = crypto.randomUUID();
let counter = 0;

/** An event that the background itself is the source of. */
export function ownEvent<T extends EventType>(type: T, body: EventBodies[T], clerk = ''): LogEvent<T> {
  counter += 1;
  const stamp = { id: crypto.randomUUID(), source, counter, at: Date.now() };
  return { v: 1, ...stamp, type, site: '', clerk, orderNo: null, body, personal: {} };
}
