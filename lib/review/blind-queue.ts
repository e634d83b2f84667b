import type { FlaggedEntry } from '../domain/flagged-entry';
import { type Agreement, agreementOf, type Estimate, tableOf, wilson } from './agreement';
import { type BlindItem, type BlindPlan, blindItem, isBlind } from './blind';
import type { BlindCase, BlindState } from './blind-fold';
import { seededRandom } from './seeded-random';

/** One item of a reviewer's blind queue. Nothing in it tells a seeded item from a real one; the answer is kept apart. */
export interface QueuedItem {
  readonly item: BlindItem;
  readonly round: 1 | 2 | 3;
}

const ROUND: Readonly<Partial<Record<BlindState, QueuedItem['round']>>> = { first: 1, second: 2, disputed: 3 };

/** Items that `reviewer` may judge now, in the order of the entries: open ones of which they took no round yet. */
export function blindQueue(
  entries: readonly FlaggedEntry[],
  cases: ReadonlyMap<string, BlindCase>,
  reviewer: string,
  plan: BlindPlan,
): readonly QueuedItem[] {
  return entries
    .filter((entry) => isBlind(entry, plan))
    .flatMap((entry) => {
      const known = cases.get(entry.flagId);
      const round = ROUND[known?.state ?? 'first'] ?? null;
      const tookPart = known?.rounds.some((one) => one.reviewer === reviewer) ?? false;
      return round === null || tookPart ? [] : [{ item: blindItem(entry), round }];
    });
}

/**
 * Mixes known-bad items into a queue, `plan.seededShare` of the whole, at places that the seed decides. Seeded items come
 * from outside of the log and never enter it: they cannot be exported. Returns the queue and which ids were seeded.
 */
export function withSeeded(
  queue: readonly QueuedItem[],
  pool: readonly BlindItem[],
  plan: BlindPlan,
  reviewer: string,
): { readonly queue: readonly QueuedItem[]; readonly seededIds: ReadonlySet<string> } {
  const random = seededRandom(`${plan.seed}\u0000${reviewer}\u0000${queue.length}`);
  const wanted = Math.round((queue.length * plan.seededShare) / (1 - plan.seededShare));
  const chosen = shuffled(pool, random).slice(0, wanted);
  const mixed: QueuedItem[] = [...queue];
  for (const item of chosen) mixed.splice(Math.floor(random() * (mixed.length + 1)), 0, { item, round: 1 });
  return { queue: mixed, seededIds: new Set(chosen.map((item) => item.itemId)) };
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

/** Agreement of first and second round over all revealed cases, on the one question that matters: a real problem or not. Null while there is none. */
export function blindAgreement(cases: readonly BlindCase[]): Agreement | null {
  const word = (verdict: string) => (verdict === 'true_positive' ? 'real' : 'not');
  const pairs = cases.flatMap(({ rounds: [first, second] }) =>
    first?.verdict && second?.verdict ? [[word(first.verdict), word(second.verdict)] as const] : [],
  );
  return pairs.length === 0 ? null : agreementOf(tableOf(pairs, ['real', 'not']));
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a !== undefined && b !== undefined) [list[i], list[j]] = [b, a];
  }
  return list;
}
