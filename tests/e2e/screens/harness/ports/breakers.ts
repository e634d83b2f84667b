import { breakerPort } from '../../../../../components/breakers/port';
import { providePort } from '../../../../../components/desk/section-port';
import type { StoredEvent } from '../../../../../lib/domain/event';
import { RunningBreakers } from '../../../../../lib/policy/breaker/running';

/** The real breakers over events that only they see; refunds are paused from the start. */
export default providePort(breakerPort, ({ clock }) => {
  const breakers = new RunningBreakers();
  let seq = 0;
  const tell = (type: 'ticket.came' | 'breaker.changed', body: object) => {
    seq += 1;
    const envelope = { seq, prev: '', hash: '', v: 1, id: `e-${seq}`, source: 's', counter: seq, at: clock.now() };
    breakers.add({ ...envelope, type, site: '', clerk: '', orderNo: null, body, personal: {} } as unknown as StoredEvent);
  };
  tell('breaker.changed', { kind: 'refund', from: 'closed', to: 'open', why: 'flag 14 / 3.2', by: '何主管' });
  return {
    list: async () => breakers.list(),
    set: async (kind, to, why, by) => tell('breaker.changed', { kind, from: 'closed', to, why, by }),
    ticket: async (kind, count, note, by) => tell('ticket.came', { kind, count, note, by }),
  };
});
