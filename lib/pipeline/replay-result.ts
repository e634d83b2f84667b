import { TIERS, type Tier } from '../domain/finding';
import type { EvaluateInput } from './evaluate';

/** One stored input, as the log keeps it: with facts and judged addresses, so that nothing depends on today. */
export interface ReplayItem {
  readonly id: string;
  /** ms since the epoch, UTC. */
  readonly at: number;
  /** Null with a reason where the log no longer holds what a replay needs. */
  readonly input: Omit<EvaluateInput, 'policy' | 'judge' | 'rules' | 'explain'> | { readonly missing: string };
  /** What reviewers found: a real mistake or not. Null while nobody has looked. */
  readonly label: { readonly isMistake: boolean } | null;
}

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
  /** The first cases that changed, at most `MAX_CHANGED`. */
  readonly changed: readonly ChangedCase[];
  /** What could not be replayed, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

export const MAX_CHANGED = 500;
/** Median seconds that a question of each tier takes, until the log knows better; from the studies behind the prompt. */
export const SECONDS: Readonly<Record<Cell, number>> = {
  none: 0,
  observe: 0,
  hint: 0,
  confirm: 4,
  challenge: 6.6,
  dual: 60,
  block: 60,
};
