import { TIERS, type Tier, type TieredFinding } from './finding';
import type { Order } from './order';
import type { RuleReport } from './rule';

export type Cell = Tier | 'none';
export const CELLS: readonly Cell[] = ['none', ...TIERS];

/** How often a policy was right on the cases that people have judged. */
export interface Quality {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
  /** Null where nothing was flagged, or nothing was wrong. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface SideResult {
  readonly prompts: number;
  readonly promptsPer100: number;
  /** What answering costs all clerks together on one of the days replayed. */
  readonly clerkSecondsPerDay: number;
  readonly quality: Quality;
  /** Unjudged cases that would be asked about. */
  readonly wouldFire: number;
  /** How often each rule led to a question. */
  readonly byRule: Readonly<Record<string, number>>;
}

export interface ChangedCase {
  readonly id: string;
  readonly orderNo: string | null;
  readonly before: Cell;
  readonly after: Cell;
  readonly rulesBefore: readonly string[];
  readonly rulesAfter: readonly string[];
}

export interface ReplayResult {
  readonly total: number;
  readonly replayed: number;
  readonly days: number;
  /** Cases by tier under the old policy and under the new one: `matrix.hint.confirm`. */
  readonly matrix: Readonly<Record<Cell, Readonly<Record<Cell, number>>>>;
  readonly before: SideResult;
  readonly after: SideResult;
  readonly newlyHeld: number;
  readonly newlyLetThrough: number;
  /** The first cases of every cell off the diagonal, at most `MAX_CHANGED` each. */
  readonly changed: readonly ChangedCase[];
  /** What could not be replayed, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

export const MAX_CHANGED = 500;

/** One case in full: what was on the page, and what each policy makes of it. */
export interface CaseView {
  readonly order: Order;
  readonly previous: Order | null;
  readonly at: number;
  readonly label: { readonly isMistake: boolean } | null;
  readonly before: readonly TieredFinding[];
  readonly after: readonly TieredFinding[];
  /** What each rule looked at under the new policy, whether it spoke or not; rules by id. */
  readonly reports: readonly RuleReport[];
}
