import { providePort } from '../../../components/desk/section-port';
import { type HoldPort, holdPort } from '../../../components/incidents/hold-port';
import { send } from '../../../lib/adapters/browser/send';
import { BREAKER_SET, BREAKERS_GET } from '../../../lib/messages/names';
import type { Breaker } from '../../../lib/policy/breaker/breaker';

const port: HoldPort = {
  async held() {
    // The background made the answer; its shape is its own.
    const all = (await send(BREAKERS_GET, {})) as readonly Breaker[];
    return all.filter(({ state }) => state === 'open').map(({ kind, since, why }) => ({ kind, since, why }));
  },
  hold: async (kind, why, by) => void (await send(BREAKER_SET, { kind, to: 'open', why, by })),
  release: async (kind, why, by) => void (await send(BREAKER_SET, { kind, to: 'closed', why, by })),
};

export default providePort(holdPort, () => port);
