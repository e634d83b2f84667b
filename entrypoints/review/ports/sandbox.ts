import { providePort } from '../../../components/desk/section-port';
import { sandboxPort } from '../../../components/sandbox/port';
import { safeSession } from '../../../lib/adapters/browser/safe-session';
import { createSandboxPort } from '../../../lib/adapters/browser/sandbox-port';
import SandboxWorker from '../sandbox.worker?worker';

/**
 * The worker reads the log but has no storage to find the safe's key in: it is told, and told again when that changes.
 * It is imported by `?worker`: WXT writes `import.meta.url` anew before Vite looks for `new URL(…, import.meta.url)`, and
 * a worker that is named that way is left out of the build.
 */
const start = () => {
  const worker = new SandboxWorker();
  const tell = () => void safeSession.key().then((key) => worker.postMessage({ kind: 'safe', key }));
  tell();
  safeSession.watch(tell);
  return worker;
};

export default providePort(sandboxPort, () => createSandboxPort(start));
