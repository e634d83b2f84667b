import type { ActionType } from '../../lib/domain/field-type';
import type { Breaker, BreakerState } from '../../lib/policy/breaker/breaker';
import { sectionPort } from '../desk/section-port';

/** The circuit breakers of this station. Every call rejects when it could not be written down; then nothing has changed. */
export interface BreakerPort {
  list(): Promise<readonly Breaker[]>;
  set(kind: string, to: BreakerState, why: string, by: string): Promise<void>;
  /** So many complaints from outside, about one kind of action or (`*`) about any. */
  ticket(kind: ActionType | '*', count: number, note: string, by: string): Promise<void>;
}

export const breakerPort = sectionPort<BreakerPort>('breakers');
