import type { BlindPort } from '../../lib/review/blind-desk';
import { sectionPort } from '../desk/section-port';

/** Blind review: what is dealt out, what was given, and what came of it. */
export const blindPort = sectionPort<BlindPort>('blind');
