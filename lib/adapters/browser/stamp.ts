import type { EventStamp } from '../../domain/new-event';

/** Stamps of one source: whoever makes events in one page or one run of the background. */
export function createStamp(): () => EventStamp {
  const source = crypto.randomUUID();
  let counter = 0;
  return () => ({ id: crypto.randomUUID(), source, counter: ++counter });
}
