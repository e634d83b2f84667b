import type { Cell } from '../domain/replay';
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
