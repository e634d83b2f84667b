import { providePort } from '../../../components/desk/section-port';
import { sandboxPort } from '../../../components/sandbox/port';
import { createSandboxPort } from '../../../lib/adapters/browser/sandbox-port';

const start = () => new Worker(new URL('../sandbox.worker.ts', import.meta.url), { type: 'module' });

export default providePort(sandboxPort, () => createSandboxPort(start));
