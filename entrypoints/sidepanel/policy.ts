import { providePort } from '../../components/desk/section-port';
import { policyPort } from '../../components/policy/port';
import { browserPolicyStore } from '../../lib/adapters/browser/policy-store';
import { resolvePolicy } from '../../lib/policy/resolve';

const refuse = () => Promise.reject(new Error('The policy is changed on the desk.'));

/** The policy in force, to read: templates and deadlines. Without what only the desk needs, which is most of its weight. */
export default providePort(policyPort, () => ({
  rules: [],
  async read() {
    const { raw, good } = await browserPolicyStore.read();
    return resolvePolicy(raw, good);
  },
  watch: browserPolicyStore.watch,
  ...{ publish: refuse, flushCounts: async () => undefined, save: refuse },
}));
