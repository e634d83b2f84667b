import type { ActionType, FieldType } from './field-type';
import type { Tier, TieredFinding } from './finding';
import type { OverrideMode } from './override';

/** One value that a save would change. */
export interface Change {
  readonly type: FieldType | null;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A prompt that is open: what must be known to end it when its page is gone. */
export interface Attended {
  readonly promptId: string;
  readonly flagId: string;
  readonly orderNo: string | null;
  readonly site: string;
  readonly clerk: string;
}

/** What the clerk must touch to go on: retype the changed part, or pick it among three. At most 6 characters. */
export interface Challenge {
  readonly mode: 'retype' | 'pick';
  /** What the value is: the page's own label where there is one. */
  readonly about: string;
  /** The same for those who would rather use their own word; `affected` is the number of orders touched. */
  readonly subject: FieldType | 'affected';
  readonly answer: string;
  readonly options: readonly string[];
}

/** One question for one save, all findings in it, worst first. */
export interface Prompt {
  readonly id: string;
  readonly tier: Tier;
  readonly action: ActionType;
  readonly actionLabel: string;
  readonly site: string;
  readonly orderNo: string | null;
  /** Amount that is at stake as the page words it; empty when unknown. */
  readonly amount: string;
  readonly affected: number;
  readonly changes: readonly Change[];
  readonly findings: readonly TieredFinding[];
  readonly challenge: Challenge | null;
  /** ms that the risky button stays locked. */
  readonly delayMs: number;
  /** The strictest way of answering that any of its findings demands. */
  readonly override: OverrideMode;
  /** What would be saved, as one hash, so that an approval fits these values only; empty for a bare question. */
  readonly values: string;
}

export const REASONS = [
  'checked_with_customer',
  'supervisor_told',
  'page_is_right',
  'urgent',
  'false_positive',
  'other',
] as const;
export type ReasonCode = (typeof REASONS)[number];

export const OUTCOMES = ['corrected', 'confirmed', 'cancelled', 'abandoned', 'approved', 'broke_glass'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Answers faster than anybody can read, in ms. */
export const REFLEX_MS = 3_000;

/** How the clerk answered. */
export interface Decision {
  readonly promptId: string;
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly note: string;
  /** Rules that the clerk reported as false alarms. */
  readonly falsePositives: readonly string[];
  /** Indexes of findings whose fix was applied. */
  readonly fixed: readonly number[];
  /** ms between the prompt's first paint and the answer. */
  readonly dwellMs: number;
  /** Name of the second person, when there was one. */
  readonly approver: string | null;
}
