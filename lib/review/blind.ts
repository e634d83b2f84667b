import type { FlaggedEntry } from '../domain/flagged-entry';
import type { Verdict } from '../domain/review';
import { seededUnit } from './seeded-random';

/** What a policy says about double-blind review. */
export interface BlindPlan {
  /** Changing it draws another sample; kept with the policy, so that a draw can be checked. */
  readonly seed: string;
  /** 0..1 of the entries below critical that a second reviewer sees too. Critical ones always are. */
  readonly sampleShare: number;
  /** 0..1 of the items of a blind queue that are known-bad and made for the purpose. */
  readonly seededShare: number;
}

/** 10 % and all critical: a second look at everything was found not to pay (BMC Med Res Methodol 2008;8:66). */
export const DEFAULT_BLIND: BlindPlan = { seed: 'blind', sampleShare: 0.1, seededShare: 0.07 };

/** True for entries that two reviewers judge apart. Depends on the entry and the seed alone, never on who asks or when. */
export function isBlind(entry: Pick<FlaggedEntry, 'flagId' | 'severity'>, plan: BlindPlan): boolean {
  return entry.severity === 'critical' || seededUnit(plan.seed, entry.flagId) < plan.sampleShare;
}

/**
 * What a blind reviewer is given: the change and the order. Built from nothing, so that a field that is added to entries
 * later is hidden until somebody decides otherwise. No verdict, no rule and what it thought, no tier, no clerk, no answer.
 */
export interface BlindItem {
  readonly itemId: string;
  readonly at: number;
  readonly action: FlaggedEntry['action'];
  readonly actionLabel: string;
  readonly orderNo: string | null;
  readonly changes: FlaggedEntry['changes'];
  readonly order: FlaggedEntry['order'];
  readonly affected: number;
}

export function blindItem(entry: FlaggedEntry): BlindItem {
  const { flagId, at, action, actionLabel, orderNo, changes, order, affected } = entry;
  return { itemId: flagId, at, action, actionLabel, orderNo, changes, order, affected };
}

/** What a reviewer decided about a blind item, before anybody else may know. */
export interface BlindVerdict {
  readonly flagId: string;
  readonly round: number;
  readonly reviewer: string;
  readonly verdict: Verdict;
  readonly note: string;
  /** Random text, 16 bytes or more in hex: seven verdicts could be guessed from their hashes otherwise. */
  readonly salt: string;
}

/** The text whose SHA-256 is the commitment. Unambiguous: lengths are fixed by JSON. */
export function commitmentText(verdict: BlindVerdict): string {
  const { flagId, round, reviewer, verdict: word, note, salt } = verdict;
  return JSON.stringify(['hedan-blind-1', flagId, round, reviewer, word, note, salt]);
}
