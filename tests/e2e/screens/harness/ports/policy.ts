import { providePort } from '../../../../../components/desk/section-port';
import { policyPort } from '../../../../../components/policy/port';
import { judgeFully } from '../../../../../lib/address/judge-fully';
import type { EventBodies, EventType, LogEvent } from '../../../../../lib/domain/event';
import type { LayerDocuments } from '../../../../../lib/domain/policy-revision';
import { withScenarios } from '../../../../../lib/pipeline/sandbox/guard-publish';
import { createPolicyDesk } from '../../../../../lib/policy/desk';
import { resolvePolicy } from '../../../../../lib/policy/resolve';
import type { PolicyPort } from '../../../../../lib/ports/policy';
import { rules } from '../../../../../lib/rules/all';

const query = new URLSearchParams(location.search);

/** The real desk over a store in memory: `?stored=<JSON of layers>`, `?policyFails=1`. */
export default providePort(policyPort, ({ events, send, stamp, clock }) => {
  let stored: LayerDocuments = JSON.parse(query.get('stored') ?? '{}');
  let good: LayerDocuments = {};
  const watchers = new Set<() => void>();
  const record = <T extends EventType>(type: T, body: EventBodies[T]) => {
    const event: LogEvent<T> = {
      v: 1,
      ...stamp(),
      type,
      at: clock.now(),
      site: '',
      clerk: '',
      orderNo: null,
      body,
      personal: {},
    };
    return send([event]);
  };
  const store = {
    read: async () => ({ raw: stored, good }),
    write: async (layer: string, document: object) => {
      stored = { ...stored, [layer]: document };
      for (const call of watchers) call();
    },
    remember: async (documents: LayerDocuments) => {
      good = documents;
    },
    watch: (changed: () => void) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
  const desk = createPolicyDesk({
    ...{ store, record, fault: () => undefined, changed: async () => undefined },
    watched: async () => () => Number(query.get('watched') ?? 0),
  });
  const port: PolicyPort = {
    rules: rules.map(({ id, version, errorType, severity, params }) => ({ id, version, errorType, severity, params })),
    async read() {
      if (query.has('policyFails')) throw new Error('storage is closed');
      return resolvePolicy(stored, good);
    },
    watch: store.watch,
    publish: desk.publish,
    flushCounts: async () => undefined,
    save: async () => undefined,
  };
  return withScenarios(port, events, judgeFully);
});
