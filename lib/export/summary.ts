import { SEVERITIES, type Severity } from '../domain/finding';
import type { FlaggedEntry } from '../domain/flagged-entry';
import type { OffsetAt } from './plan';

/** How often each word of one axis occurs, most frequent first (ties by name). */
export type Tally = readonly (readonly [string, number])[];

/** What a day comes to. Adding up entries page by page takes no more memory for a million than for ten. */
export interface Summary {
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byErrorType: Tally;
  readonly byRule: Tally;
  readonly byStatus: Tally;
  readonly byOutcome: Tally;
  readonly byVerdict: Tally;
  readonly byClerk: Tally;
  /** Entries by local hour, 0 to 23. */
  readonly byHour: readonly number[];
}

const AXES = ['byErrorType', 'byRule', 'byStatus', 'byOutcome', 'byVerdict', 'byClerk'] as const;
type Axis = (typeof AXES)[number];

export interface SummaryBuilder {
  add(entries: readonly FlaggedEntry[]): void;
  end(): Summary;
}

/** Starts a summary; `offsetAt` decides what an hour is. */
export function createSummary(offsetAt: OffsetAt): SummaryBuilder {
  const counts: Record<Axis, Map<string, number>> = Object.fromEntries(
    AXES.map((axis) => [axis, new Map<string, number>()]),
  ) as Record<Axis, Map<string, number>>;
  const bySeverity = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  const byHour = new Array<number>(24).fill(0);
  let total = 0;

  function addOne(entry: FlaggedEntry): void {
    total += 1;
    bySeverity[entry.severity] += 1;
    const hour = new Date(entry.at + offsetAt(entry.at) * 60_000).getUTCHours();
    byHour[hour] = (byHour[hour] ?? 0) + 1;
    for (const axis of AXES) for (const word of wordsOf(axis, entry)) counts[axis].set(word, (counts[axis].get(word) ?? 0) + 1);
  }

  return {
    add: (entries) => entries.forEach(addOne),
    end: () => ({
      total,
      bySeverity,
      byHour,
      ...(Object.fromEntries(AXES.map((axis) => [axis, sorted(counts[axis])])) as Record<Axis, Tally>),
    }),
  };
}

function wordsOf(axis: Axis, entry: FlaggedEntry): readonly string[] {
  switch (axis) {
    case 'byErrorType':
      return entry.errorTypes;
    case 'byRule':
      return entry.rules;
    case 'byStatus':
      return [entry.status];
    case 'byOutcome':
      return entry.decision ? [entry.decision.outcome] : [];
    case 'byVerdict':
      return entry.verdict ? [entry.verdict] : [];
    case 'byClerk':
      return [entry.clerk];
  }
}

function sorted(counts: ReadonlyMap<string, number>): Tally {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
