import { useCallback } from 'react';
import type { EventBodies, EventType } from '../../lib/domain/event';
import { newEvent } from '../../lib/domain/new-event';
import { usePorts } from './ports';

/** Writes an event in the name of the person at work; resolves when it is in the log. */
export type RecordEvent = <T extends EventType>(type: T, body: EventBodies[T], orderNo?: string | null) => Promise<void>;

export function useRecord(me: string): RecordEvent {
  const { send, stamp, clock } = usePorts();
  return useCallback(
    (type, body, orderNo = null) => send([newEvent(stamp(), type, body, { at: clock.now(), clerk: me, orderNo })]),
    [send, stamp, clock, me],
  );
}
