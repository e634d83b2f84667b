import { browserPolicyStore } from '../../lib/adapters/browser/policy-store';
import { createPolicyDesk, type PolicyDesk } from '../../lib/policy/desk';
import type { Checks } from './checks';
import { ownEvent } from './own-events';
import type { Record } from './record';
import { readWatched } from './watched';

interface Needs {
  readonly record: Pick<Record, 'append'>;
  readonly checks: Checks;
  readonly fault: (why: string | null) => void;
  readonly tell: () => Promise<void>;
}

/** The policy of this station, with every change in its log. Call it in the worker's first turn. */
export function createStationPolicy({ record, checks, fault, tell }: Needs): PolicyDesk {
  return createPolicyDesk({
    ...{ store: browserPolicyStore, fault, changed: tell },
    record: (type, body) => record.append([ownEvent(type, body, 'author' in body ? body.author : '')]),
    async watched() {
      await checks.flush(true);
      return readWatched();
    },
  });
}
