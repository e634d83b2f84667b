import type { SafePort } from '../../lib/ports/safe';
import { sectionPort } from '../desk/section-port';

/** Encryption at rest; screens without it have nothing to unlock. */
export const safePort = sectionPort<SafePort>('safe');
