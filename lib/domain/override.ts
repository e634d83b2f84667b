import type { ReasonCode } from './prompt';

/** How a finding that was asked about may be answered, strictest first; see the glossary for the words. */
export const OVERRIDE_MODES = ['not_allowed', 'false_positive_only', 'with_reason', 'with_ack', 'free'] as const;
export type OverrideMode = (typeof OVERRIDE_MODES)[number];

/**
 * One answered finding. It silences exactly this rule in this version on this order with these values until it ends:
 * a changed value asks again, and other rules stay live.
 */
export interface Override {
  readonly rule: string;
  readonly version: number;
  readonly orderNo: string;
  readonly valueHash: string;
  /** Null where the mode asks for none. */
  readonly reason: ReasonCode | null;
  /** ms since the epoch, UTC. */
  readonly expires: number;
}
