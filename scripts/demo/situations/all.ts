import { ELEMENT } from './element';
import { FRAMESET } from './frameset';
import type { Situation } from './situation';
import { TAKEAWAY } from './takeaway';

/** The clerk's round, panel by panel. */
export const SITUATIONS: readonly Situation[] = [...FRAMESET, ...ELEMENT, ...TAKEAWAY];
