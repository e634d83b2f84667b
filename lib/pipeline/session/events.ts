import type { EventBodies, EventType, LogEvent } from '../../domain/event';
import { separatePersonal } from '../../domain/personal';
import type { Clock, NewId } from '../../ports/clock';

export interface EventMaker {
  make<T extends EventType>(type: T, orderNo: string | null, body: EventBodies[T], id?: string): LogEvent<T>;
}

/** Makes the events of one source: ids once and for all, and a counter that gives their order whatever the clock does. */
export function createEventMaker(site: string, clerkOf: () => string, clock: Clock, newId: NewId): EventMaker {
  const source = newId();
  let counter = 0;
  return {
    make(type, orderNo, body, id) {
      counter += 1;
      const event = {
        v: 1 as const,
        id: id ?? newId(),
        type,
        source,
        counter,
        at: clock.now(),
        site,
        clerk: clerkOf(),
        orderNo,
        body,
        personal: {},
      };
      return separatePersonal(event);
    },
  };
}
