import { breakerPort } from '../../../components/breakers/port';
import { providePort } from '../../../components/desk/section-port';
import type { EventBodies } from '../../../lib/domain/event';
import { newEvent } from '../../../lib/domain/new-event';
import { RunningBreakers } from '../../../lib/policy/breaker/running';

/** The breakers as the sample's own events leave them. */
export default providePort(breakerPort, ({ events, send, stamp, clock }) => {
  const now = async () => {
    const breakers = new RunningBreakers();
    for (const event of await events.read({})) breakers.add(event);
    return breakers;
  };
  const say = <T extends 'ticket.came' | 'breaker.changed'>(type: T, body: EventBodies[T], by: string) =>
    send([newEvent(stamp(), type, body, { at: clock.now(), clerk: by })]);
  return {
    list: async () => (await now()).list(),
    async set(kind, to, why, by) {
      const from = (await now()).list().find((one) => one.kind === kind)?.state ?? 'closed';
      await say('breaker.changed', { kind, from, to, why, by }, by);
    },
    ticket: (kind, count, note, by) => say('ticket.came', { kind, count, note, by }, by),
  };
});
