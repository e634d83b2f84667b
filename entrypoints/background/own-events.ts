import { createStamp } from '../../lib/adapters/browser/stamp';
import type { EventBodies, EventType, LogEvent } from '../../lib/domain/event';
import { newEvent } from '../../lib/domain/new-event';

const stamp = createStamp();

/** An event that the background itself is the source of. */
export function ownEvent<T extends EventType>(type: T, body: EventBodies[T], clerk = ''): LogEvent<T> {
  return newEvent(stamp(), type, body, { at: Date.now(), clerk });
}
