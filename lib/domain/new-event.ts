import type { EventBodies, EventType, LogEvent } from './event';

/** An event's id and its place among those of its source; see `LogEvent`. */
export interface EventStamp {
  readonly id: string;
  readonly source: string;
  readonly counter: number;
}

/** When (ms UTC) and by whom; `site` and `orderNo` where the event is about an order. */
export interface EventAbout {
  readonly at: number;
  readonly clerk: string;
  readonly site?: string;
  readonly orderNo?: string | null;
}

/** An event without personal values, as everything but a page makes it. */
export function newEvent<T extends EventType>(stamp: EventStamp, type: T, body: EventBodies[T], about: EventAbout): LogEvent<T> {
  const { id, source, counter } = stamp;
  const { at, clerk, site = '', orderNo = null } = about;
  return { v: 1, id, source, counter, type, at, site, clerk, orderNo, body, personal: {} };
}
