import type { FlaggedEntry } from '../domain/flagged-entry';
import type { Verdict } from '../domain/review';
import type { Incident } from '../incidents/fold';
import { outcomeOf, type ReviewedCase, type Traits, traitsOf } from './cases';

/** What a past case has in common with the one at hand, beside the kind of error. */
export const LIKENESSES = ['rule', 'field', 'amount', 'action'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** A past case of the same kind of error with what was decided and done. */
export interface Precedent {
  readonly id: string;
  /** ms UTC. */
  readonly at: number;
  /** Null for a case that was taken in from elsewhere: nothing more of it is known here. */
  readonly entry: FlaggedEntry | null;
  readonly verdict: Verdict;
  readonly alike: readonly Likeness[];
  /** From the incident about it, or as imported; null while nobody wrote one down. */
  readonly cause: string | null;
  readonly remedy: string | null;
}

export interface Precedents {
  /** Past cases of the same kind of error that were looked at; at most `MOST_LOOKED`, the newest. */
  readonly looked: number;
  /** How many of them were imported. */
  readonly imported: number;
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
 * verdict teach nothing, least of all those that two people still judge apart. Imported cases were real problems somewhere else;
 * between two that are as alike, the one of this log goes before.
 */
export function precedentsOf(
  entry: FlaggedEntry,
  entries: readonly FlaggedEntry[],
  incidents: readonly Incident[],
  utcOffsetMinutes: number,
  imported: readonly ReviewedCase[] = [],
): Precedents {
  const traits = traitsOf(entry, utcOffsetMinutes);
  const alikeTo = (theirs: Traits, rules: readonly string[]): readonly Likeness[] => {
    const isSame = (likeness: Likeness) => traits[likeness] !== '' && traits[likeness] === theirs[likeness];
    const isRuleShared = entry.rules.some((rule) => rules.includes(rule));
    return LIKENESSES.filter((likeness) => (likeness === 'rule' ? isRuleShared : isSame(likeness)));
  };
  const own = ofSameKind(entry, entries).map(({ other, verdict }): Precedent => {
    const alike = alikeTo(traitsOf(other, utcOffsetMinutes), other.rules);
    return { id: other.flagId, at: other.at, entry: other, verdict, alike, cause: null, remedy: null };
  });
  const foreign = importedOfSameKind(entry, entries, imported).map(({ id, at, cause, remedy, traits: theirs }): Precedent => {
    const alike = alikeTo(theirs, [theirs.rule]);
    return { id, at, entry: null, verdict: 'true_positive', alike, cause, remedy };
  });
  const looked = [...own, ...foreign];
  const ranked = looked.toSorted(
    (a, b) => weightOf(b.alike) - weightOf(a.alike) || Number(a.entry === null) - Number(b.entry === null) || b.at - a.at,
  );
  const closest = ranked.slice(0, CLOSEST).map((precedent): Precedent => {
    const incident = incidents.find(({ flagIds }) => flagIds.includes(precedent.id));
    return precedent.entry === null ? precedent : { ...precedent, ...outcomeOf(incident, precedent.entry) };
  });
  return { looked: looked.length, imported: foreign.length, verdicts: tally(looked.map(({ verdict }) => verdict)), closest };
}

/** What this log has seen itself is not told twice. */
function importedOfSameKind(
  entry: FlaggedEntry,
  entries: readonly FlaggedEntry[],
  imported: readonly ReviewedCase[],
): readonly ReviewedCase[] {
  const alike = imported.filter(({ traits }) => entry.errorTypes.some((type) => type === traits.errorType));
  if (alike.length === 0) return [];
  const own = new Set(entries.map(({ flagId }) => flagId));
  return alike.filter(({ id }) => !own.has(id)).slice(-MOST_LOOKED);
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

function weightOf(alike: readonly Likeness[]): number {
  return alike.reduce((sum, likeness) => sum + WEIGHT[likeness], 0);
}

function tally(verdicts: readonly Verdict[]): readonly (readonly [Verdict, number])[] {
  const counts = new Map<Verdict, number>();
  for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
