import { providePort } from '../../../components/desk/section-port';
import { policyPort } from '../../../components/policy/port';
import { createFileSink } from '../../../lib/adapters/browser/file-sink';
import { browserPolicyStore } from '../../../lib/adapters/browser/policy-store';
import { send } from '../../../lib/adapters/browser/send';
import { newTally } from '../../../lib/adapters/crypto/tally';
import { judgeFully } from '../../../lib/address/judge-fully';
import type { PublishResult } from '../../../lib/domain/policy-revision';
import { CHECKS_FLUSH, POLICY_PUBLISH } from '../../../lib/messages/names';
import { withScenarios } from '../../../lib/pipeline/sandbox/guard-publish';
import { resolvePolicy } from '../../../lib/policy/resolve';
import type { PolicyPort } from '../../../lib/ports/policy';
import { rules } from '../../../lib/rules/all';

const openFile = createFileSink(newTally);

const port: PolicyPort = {
  rules: rules.map(({ id, version, errorType, severity, params }) => ({ id, version, errorType, severity, params })),
  async read() {
    const { raw, good } = await browserPolicyStore.read();
    return resolvePolicy(raw, good);
  },
  watch: browserPolicyStore.watch,
  // The background made the answer; its shape is its own.
  publish: async (change) => (await send(POLICY_PUBLISH, change, 20_000)) as PublishResult,
  flushCounts: async () => void (await send(CHECKS_FLUSH, {})),
  async save(name, text) {
    const file = openFile(name, 'application/json');
    await file.write(text);
    await file.finish();
  },
};

export default providePort(policyPort, ({ events }) => withScenarios(port, events, judgeFully));
