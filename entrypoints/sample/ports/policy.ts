import { providePort } from '../../../components/desk/section-port';
import { policyPort } from '../../../components/policy/port';
import { judgeAddress } from '../../../lib/address';
import { newEvent } from '../../../lib/domain/new-event';
import type { LayerDocuments } from '../../../lib/domain/policy-revision';
import { withScenarios } from '../../../lib/pipeline/sandbox/guard-publish';
import { createPolicyDesk } from '../../../lib/policy/desk';
import { resolvePolicy } from '../../../lib/policy/resolve';
import { rules } from '../../../lib/rules/all';

/** The policy's desk over a store in memory: what is published here holds in this page only. */
export default providePort(policyPort, ({ events, send, stamp, clock }) => {
  let raw: LayerDocuments = {};
  let good: LayerDocuments = {};
  const watchers = new Set<() => void>();
  const store = {
    read: async () => ({ raw, good }),
    async write(layer: string, document: object) {
      raw = { ...raw, [layer]: document };
      for (const changed of watchers) changed();
    },
    async remember(documents: LayerDocuments) {
      good = documents;
    },
    watch(changed: () => void) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
  const desk = createPolicyDesk({
    ...{ store, fault: () => undefined, changed: async () => undefined, watched: async () => () => 0 },
    record: (type, body) => send([newEvent(stamp(), type, body, { at: clock.now(), clerk: '' })]),
  });
  const port = {
    rules: rules.map(({ id, version, errorType, severity, params }) => ({ id, version, errorType, severity, params })),
    read: async () => resolvePolicy(raw, good),
    ...{ watch: store.watch, publish: desk.publish, flushCounts: async () => undefined, save: async () => undefined },
  };
  return withScenarios(port, events, judgeAddress);
});
