import type { ActionType } from './field-type';
import type { Severity, Tier } from './finding';
import type { RuleParams } from './rule';

export const LIFECYCLES = ['draft', 'shadow', 'canary', 'active', 'paused', 'archived'] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

export interface RuleSetting {
  readonly lifecycle: Lifecycle;
  /** 0..100, only in canary. */
  readonly canaryPercent: number;
  readonly params: RuleParams;
  /** Tier by severity; a missing severity takes the policy's own table. */
  readonly tiers: Readonly<Partial<Record<Severity, Tier>>>;
}

/** What decides how a finding is met. One document, validated by `lib/policy/schema.ts`. */
export interface Policy {
  readonly revision: string;
  readonly author: string;
  /** ms since the epoch, UTC. */
  readonly at: number;
  readonly tiers: Readonly<Record<Severity, Tier>>;
  readonly actionTiers: Readonly<Partial<Record<ActionType, Tier>>>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly currency: string;
}
