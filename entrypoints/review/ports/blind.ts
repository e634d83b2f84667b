import { blindPort } from '../../../components/blind/port';
import { providePort } from '../../../components/desk/section-port';
import { send } from '../../../lib/adapters/browser/send';
import * as names from '../../../lib/messages/names';
import type { BlindPort } from '../../../lib/review/blind-desk';

const PATIENCE_MS = 20_000;
/** The background makes the answers; their shapes are its own. */
const ask = <T>(name: string, body: object) => send(name, body, PATIENCE_MS) as Promise<T>;

const port: BlindPort = {
  work: (reviewer) => ask(names.BLIND_WORK, { reviewer }),
  give: (given) => ask(names.BLIND_GIVE, given),
  figures: () => ask(names.BLIND_FIGURES, {}),
  plan: (plan) => ask(names.BLIND_PLAN, plan),
};

export default providePort(blindPort, () => port);
