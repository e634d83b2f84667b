import type { ActionType } from '../../lib/domain/field-type';
import { sectionPort } from '../desk/section-port';

/** A kind of action that is held on every page until somebody lets it go. */
export interface HeldAction {
  readonly kind: string;
  readonly since: number;
  readonly why: string;
}

/** Holding a whole kind of action: the circuit breaker by hand. Rejects when it could not be written down. */
export interface HoldPort {
  held(): Promise<readonly HeldAction[]>;
  hold(kind: ActionType, why: string, by: string): Promise<void>;
  release(kind: ActionType, why: string, by: string): Promise<void>;
}

export const holdPort = sectionPort<HoldPort>('hold');
