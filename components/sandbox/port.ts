import type { SandboxPort } from '../../lib/ports/sandbox';
import { sectionPort } from '../desk/section-port';

export const sandboxPort = sectionPort<SandboxPort>('sandbox');
