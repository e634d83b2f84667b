import { providePort } from '../../../components/desk/section-port';
import { sandboxPort } from '../../../components/sandbox/port';
import { safeSession } from '../../../lib/adapters/browser/safe-session';
import { createSandboxPort } from '../../../lib/adapters/browser/sandbox-port';

/** The worker reads the log but has no storage to find the safe's key in: it is told, and told again when that changes. */
const start = () => {
  const worker = new Worker(new URL('../sandbox.worker.ts', import.meta.url), { type: 'module' });
  const tell = () => void safeSession.key().then((key) => worker.postMessage({ kind: 'safe', key }));
  tell();
  safeSession.watch(tell);
  return worker;
};

export default providePort(sandboxPort, () => createSandboxPort(start));
