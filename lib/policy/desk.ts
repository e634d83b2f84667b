import type { EventBodies } from '../domain/event';
import type { Policy } from '../domain/policy';
import type { PolicyChange, PublishResult } from '../domain/policy-revision';
import type { PolicyStore } from '../ports/policy-store';
import { gateFaults } from './gate';
import { canonical } from './layers';
import { type Resolved, resolvePolicy } from './resolve';

export interface PolicyDesk {
  current(): Promise<Policy>;
  resolved(): Promise<Resolved>;
  publish(change: PolicyChange): Promise<PublishResult>;
}

export interface PolicyDeskNeeds {
  readonly store: PolicyStore;
  /** Writes to the log; rejects when it cannot. */
  record<T extends 'policy.published' | 'policy.refused'>(type: T, body: EventBodies[T]): Promise<unknown>;
  /** Evaluations in shadow by rule, up to now. */
  watched(): Promise<(rule: string) => number>;
  /** Hears what is wrong with the stored policy, and null once nothing is. */
  fault(why: string | null): void;
  /** Hears that something else is in force. */
  changed(): Promise<void>;
}

/** A document with a thousand faults is one fault and its kind. */
const MOST_FAULTS = 50;

/** Keeps the policy that is in force, and is the only way to another one. Looks at once, and after every change of the store. */
export function createPolicyDesk({ store, record, watched, fault, changed }: PolicyDeskNeeds): PolicyDesk {
  let cached: Promise<Resolved> | null = null;
  let refused = '';
  const resolved = (): Promise<Resolved> => {
    cached ??= load().catch((error: unknown) => {
      // Asked again next time: what failed once need not fail for ever.
      cached = null;
      throw error;
    });
    return cached;
  };

  async function load(): Promise<Resolved> {
    const { raw, good } = await store.read();
    const result = resolvePolicy(raw, good);
    const [first] = result.faults;
    fault(first ? `${first.layer}: ${first.path}: ${first.reason}` : null);
    if (canonical(good) !== canonical(result.documents)) await store.remember(result.documents);
    if (first) await noteRefusal(result);
    return result;
  }

  /** Said once for each set of faults, not with every page. */
  async function noteRefusal({ faults }: Resolved): Promise<void> {
    const what = canonical(faults);
    if (what === refused) return;
    refused = what;
    await record('policy.refused', { faults: faults.slice(0, MOST_FAULTS) }).catch(() => undefined);
  }

  async function publish(change: PolicyChange): Promise<PublishResult> {
    const before = await resolved();
    const after = resolvePolicy({ ...before.documents, [change.layer]: change.document }, {});
    if (after.faults.length > 0) return { ok: false, faults: after.faults, gate: [] };
    // What was in force once had its time in shadow then: going back must never be held up.
    const isHeld = change.kind !== 'rollback' && change.kind !== 'demotion';
    const gate = isHeld ? gateFaults(before.policy, after.policy, await watched(), change.waivers) : [];
    if (gate.length > 0) return { ok: false, faults: [], gate };
    const revisions = { revision: after.policy.revision, before: before.policy.revision };
    // First the record, then the force: a policy that nobody can look up is not put in force.
    await record('policy.published', { ...change, ...revisions });
    await store.write(change.layer, change.document);
    cached = null;
    await changed();
    return { ok: true, ...revisions };
  }

  const look = () => void resolved().catch(() => undefined);
  store.watch(() => {
    cached = null;
    look();
    void changed();
  });
  look();
  return { resolved, current: async () => (await resolved()).policy, publish };
}
