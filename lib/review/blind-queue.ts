import type { FlaggedEntry } from '../domain/flagged-entry';
import type { Verdict } from '../domain/review';
import { type Agreement, agreementOf, type Estimate, tableOf, wilson } from './agreement';
import { type BlindItem, type BlindPlan, blindItem } from './blind';
import type { BlindCase, BlindState } from './blind-fold';
import { isDrawn, type PlannedBlind } from './blind-plan';
import { seededUnit } from './seeded-random';

/** One item of a reviewer's blind queue with the round that it waits for. */
export interface QueuedItem {
  readonly item: BlindItem;
  readonly round: 1 | 2 | 3;
}

const ROUND: Readonly<Partial<Record<BlindState, QueuedItem['round']>>> = { first: 1, second: 2, disputed: 3 };

/** Items that `reviewer` may judge now, in the order of the entries: drawn and open ones of which they took no round yet. */
export function blindQueue(
  entries: readonly FlaggedEntry[],
  cases: ReadonlyMap<string, BlindCase>,
  reviewer: string,
  plan: PlannedBlind,
): readonly QueuedItem[] {
  return entries
    .filter((entry) => isDrawn(entry, plan) && entry.verdict === null)
    .flatMap((entry) => {
      const known = cases.get(entry.flagId);
      const round = ROUND[known?.state ?? 'first'] ?? null;
      const tookPart = known?.rounds.some((one) => one.reviewer === reviewer) ?? false;
      return round === null || tookPart ? [] : [{ item: blindItem(entry), round }];
    });
}

/**
 * True where a reviewer's `turn`-th item (from 0) is a known-bad one: one in each block of 1 / `seededShare`, at a place that
 * the plan's seed and the reviewer decide. Whatever the queue does meanwhile, the share stays what was planned.
 */
export function isSeededTurn(turn: number, reviewer: string, plan: BlindPlan): boolean {
  const length = Math.round(1 / plan.seededShare);
  const block = Math.floor(turn / length);
  return turn % length === Math.floor(seededUnit(plan.seed, `${reviewer}\u0000${block}`) * length);
}

/** How often one reviewer passed a known-bad item. */
export interface MissRate {
  readonly reviewer: string;
  readonly seen: number;
  readonly missed: number;
  readonly rate: Estimate;
}

export function missRates(answers: readonly { readonly reviewer: string; readonly caught: boolean }[]): readonly MissRate[] {
  const reviewers = [...new Set(answers.map((answer) => answer.reviewer))].sort();
  return reviewers.map((reviewer) => {
    const own = answers.filter((answer) => answer.reviewer === reviewer);
    const missed = own.filter((answer) => !answer.caught).length;
    return { reviewer, seen: own.length, missed, rate: wilson(missed / own.length, own.length) };
  });
}

const ORDER = ['real', 'unsure', 'not'] as const;

export interface BlindAgreement {
  /** On the one question that matters: a real problem or not. */
  readonly binary: Agreement;
  /** Over three ordered answers (real, cannot tell, not real): what weighted κ is for. */
  readonly ordered: Agreement;
}

/** Agreement of first and second round over all revealed cases. Null while there is none. */
export function blindAgreement(cases: readonly BlindCase[]): BlindAgreement | null {
  const wordOf = (verdict: Verdict) =>
    verdict === 'true_positive' ? 'real' : verdict === 'insufficient' ? 'unsure' : ('not' as const);
  const pairs = cases.flatMap(({ rounds: [first, second] }) =>
    first?.verdict && second?.verdict ? [[wordOf(first.verdict), wordOf(second.verdict)] as const] : [],
  );
  if (pairs.length === 0) return null;
  const merged = pairs.map(([a, b]) => [a === 'real' ? a : 'not', b === 'real' ? b : 'not'] as const);
  return { binary: agreementOf(tableOf(merged, ['real', 'not'])), ordered: agreementOf(tableOf(pairs, ORDER)) };
}
