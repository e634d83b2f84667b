import type { EventBodies, EventType, LogEvent } from '../domain/event';
import { type EventAbout, newEvent } from '../domain/new-event';
import { separatePersonal } from '../domain/personal';

/** Gathers the sample's events; ids count up, so that the same seed makes the same ids. */
export interface Recorder {
  add<T extends EventType>(type: T, body: EventBodies[T], about: EventAbout): void;
  /** In the order of their times. */
  events(): readonly LogEvent[];
}

export function createRecorder(): Recorder {
  const list: LogEvent[] = [];
  return {
    add(type, body, about) {
      const counter = list.length;
      list.push(separatePersonal(newEvent({ id: `sample-${counter}`, source: 'sample', counter }, type, body, about)));
    },
    events: () => [...list].sort((a, b) => a.at - b.at || a.counter - b.counter),
  };
}
