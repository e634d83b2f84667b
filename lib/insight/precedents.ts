import type { FlaggedEntry } from '../domain/flagged-entry';
import type { Verdict } from '../domain/review';
import type { Incident } from '../incidents/fold';
import { outcomeOf, traitsOf } from './cases';

/** What a past case has in common with the one at hand, beside the kind of error. */
export const LIKENESSES = ['rule', 'field', 'amount', 'action'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** A past case of the same kind of error with what was decided and done. */
export interface Precedent {
  readonly entry: FlaggedEntry;
  readonly verdict: Verdict;
  readonly alike: readonly Likeness[];
  /** From the incident about it; null while nobody wrote one down. */
  readonly cause: string | null;
  readonly remedy: string | null;
}

export interface Precedents {
  /** Past cases of the same kind of error that were looked at; at most `MOST_LOOKED`, the newest. */
  readonly looked: number;
  /** How they were decided, most frequent first. */
  readonly verdicts: readonly (readonly [Verdict, number])[];
  /** The nearest, most alike first, then newest. */
  readonly closest: readonly Precedent[];
}

/** Bounded, so that looking never takes longer than a frame or two: whoever decides meanwhile must not notice it. */
const MOST_LOOKED = 500;
const CLOSEST = 5;
const WEIGHT: Readonly<Record<Likeness, number>> = { rule: 4, field: 2, amount: 2, action: 1 };

/**
 * Decided cases of the same kind of error among these entries (newest first), the most alike in front. Entries without a
 * verdict teach nothing, least of all those that two people still judge apart.
 */
export function precedentsOf(
  entry: FlaggedEntry,
  entries: readonly FlaggedEntry[],
  incidents: readonly Incident[],
  utcOffsetMinutes: number,
): Precedents {
  const traits = traitsOf(entry, utcOffsetMinutes);
  const alikeTo = (other: FlaggedEntry): readonly Likeness[] => {
    const theirs = traitsOf(other, utcOffsetMinutes);
    const isSame = (likeness: Likeness) => traits[likeness] !== '' && traits[likeness] === theirs[likeness];
    return LIKENESSES.filter((likeness) => (likeness === 'rule' ? sharesRule(entry, other) : isSame(likeness)));
  };
  const looked = ofSameKind(entry, entries);
  const ranked = looked
    .map(({ other, verdict }) => ({ other, verdict, alike: alikeTo(other) }))
    .sort((a, b) => weightOf(b.alike) - weightOf(a.alike) || b.other.at - a.other.at);
  const closest = ranked.slice(0, CLOSEST).map(({ other, verdict, alike }): Precedent => {
    const incident = incidents.find(({ flagIds }) => flagIds.includes(other.flagId));
    return { entry: other, verdict, alike, ...outcomeOf(incident, other) };
  });
  return { looked: looked.length, verdicts: tally(looked.map(({ verdict }) => verdict)), closest };
}

interface Decided {
  readonly other: FlaggedEntry;
  readonly verdict: Verdict;
}

function ofSameKind(entry: FlaggedEntry, entries: readonly FlaggedEntry[]): readonly Decided[] {
  const found: Decided[] = [];
  for (const other of entries) {
    if (found.length === MOST_LOOKED) break;
    const { verdict } = other;
    if (verdict === null || verdict === 'test' || other.flagId === entry.flagId) continue;
    if (other.errorTypes.some((type) => entry.errorTypes.includes(type))) found.push({ other, verdict });
  }
  return found;
}

function sharesRule(a: FlaggedEntry, b: FlaggedEntry): boolean {
  return a.rules.some((rule) => b.rules.includes(rule));
}

function weightOf(alike: readonly Likeness[]): number {
  return alike.reduce((sum, likeness) => sum + WEIGHT[likeness], 0);
}

function tally(verdicts: readonly Verdict[]): readonly (readonly [Verdict, number])[] {
  const counts = new Map<Verdict, number>();
  for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
