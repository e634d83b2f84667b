import { providePort } from '../../../../../components/desk/section-port';
import { type HeldAction, holdPort } from '../../../../../components/incidents/hold-port';

/** Held actions in memory. */
export default providePort(holdPort, ({ clock }) => {
  let held: readonly HeldAction[] = [];
  return {
    held: async () => held,
    hold: async (kind, why) => {
      held = [...held, { kind, why, since: clock.now() }];
    },
    release: async (kind) => {
      held = held.filter((one) => one.kind !== kind);
    },
  };
});
