import { readPolicyLayers, watchPolicyLayers, writeGoodLayers, writePolicyLayer } from '../../lib/adapters/browser/policy-store';
import type { Policy } from '../../lib/domain/policy';
import type { PolicyChange, PublishResult } from '../../lib/domain/policy-revision';
import { gateFaults } from '../../lib/policy/gate';
import { canonical } from '../../lib/policy/layers';
import { type Resolved, resolvePolicy } from '../../lib/policy/resolve';
import type { Checks } from './checks';
import { ownEvent } from './own-events';
import type { Record } from './record';
import { readWatched } from './watched';

export interface PolicyDesk {
  current(): Promise<Policy>;
  resolved(): Promise<Resolved>;
  publish(change: PolicyChange): Promise<PublishResult>;
}

interface Needs {
  readonly record: Pick<Record, 'append'>;
  readonly checks: Checks;
  /** Hears what is wrong with the stored policy, and null once nothing is. */
  fault(why: string | null): void;
  /** Every guarded page asks for its state anew. */
  tell(): Promise<void>;
}

/** Keeps the policy that is in force, and is the only way to another one. Call it in the worker's first turn. */
export function createPolicyDesk({ record, checks, fault, tell }: Needs): PolicyDesk {
  let cached: Promise<Resolved> | null = null;
  let refused = '';
  const resolved = (): Promise<Resolved> => {
    cached ??= load();
    return cached;
  };

  async function load(): Promise<Resolved> {
    const { raw, good } = await readPolicyLayers();
    const result = resolvePolicy(raw, good);
    const [first] = result.faults;
    fault(first ? `${first.layer}: ${first.path}: ${first.reason}` : null);
    if (canonical(good) !== canonical(result.documents)) await writeGoodLayers(result.documents);
    if (first) await noteRefusal(result);
    return result;
  }

  /** Said once for each set of faults, not with every page. */
  async function noteRefusal({ faults }: Resolved): Promise<void> {
    const what = canonical(faults);
    if (what === refused) return;
    refused = what;
    await record.append([ownEvent('policy.refused', { faults: faults.slice(0, 50) })]).catch(() => undefined);
  }

  watchPolicyLayers(() => {
    cached = null;
    void tell();
  });

  return {
    resolved,
    current: async () => (await resolved()).policy,
    async publish(change) {
      await checks.flush(true);
      const before = await resolved();
      const { good } = await readPolicyLayers();
      const after = resolvePolicy({ ...before.documents, [change.layer]: change.document }, good);
      if (after.faults.length > 0) return { ok: false, faults: after.faults, gate: [] };
      // What was in force once had its time in shadow then: going back must never be held up.
      const isHeld = change.kind !== 'rollback' && change.kind !== 'demotion';
      const gate = isHeld ? gateFaults(before.policy, after.policy, await readWatched(), change.waivers) : [];
      if (gate.length > 0) return { ok: false, faults: [], gate };
      const revisions = { revision: after.policy.revision, before: before.policy.revision };
      // First the record, then the force: a policy that nobody can look up is not put in force.
      await record.append([ownEvent('policy.published', { ...change, ...revisions }, change.author)]);
      await writePolicyLayer(change.layer, change.document);
      cached = null;
      await tell();
      return { ok: true, ...revisions };
    },
  };
}
