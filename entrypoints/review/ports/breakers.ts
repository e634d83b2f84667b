import { breakerPort } from '../../../components/breakers/port';
import { providePort } from '../../../components/desk/section-port';
import { send } from '../../../lib/adapters/browser/send';
import { BREAKER_SET, BREAKERS_GET, TICKET_ADD } from '../../../lib/messages/names';
import type { Breaker } from '../../../lib/policy/breaker/breaker';

export default providePort(breakerPort, () => ({
  // The background made the list; its shape is its own.
  list: async () => (await send(BREAKERS_GET, {})) as readonly Breaker[],
  set: async (kind, to, why, by) => void (await send(BREAKER_SET, { kind, to, why, by })),
  ticket: async (kind, count, note, by) => void (await send(TICKET_ADD, { kind, count, note, by })),
}));
