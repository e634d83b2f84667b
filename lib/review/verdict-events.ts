import type { LogEvent } from '../domain/event';
import type { FlaggedEntry } from '../domain/flagged-entry';
import type { CloseReason, Verdict } from '../domain/review';

/** Who sends an event and the event's place among its own; see `LogEvent`. */
export interface Stamp {
  readonly id: string;
  readonly source: string;
  readonly counter: number;
  /** ms UTC. */
  readonly at: number;
}

export interface GivenVerdict {
  readonly verdict: Verdict;
  readonly closeReason: CloseReason | null;
  readonly note: string;
  readonly reviewer: string;
}

/** The event that says what a reviewer decided about an entry. The entry itself is never changed. */
export function verdictGiven(entry: FlaggedEntry, given: GivenVerdict, stamp: Stamp): LogEvent<'verdict.given'> {
  return { ...frame(entry, stamp), type: 'verdict.given', body: { flagId: entry.flagId, ...given } };
}

/** The event that takes the last verdict of an entry back. */
export function verdictUndone(entry: FlaggedEntry, reviewer: string, stamp: Stamp): LogEvent<'verdict.undone'> {
  return { ...frame(entry, stamp), type: 'verdict.undone', body: { flagId: entry.flagId, reviewer } };
}

/** `clerk` stays the clerk of the entry, so that a day's log of one clerk has its verdicts with it. */
function frame(entry: FlaggedEntry, stamp: Stamp) {
  return { v: 1, ...stamp, site: entry.site, clerk: entry.clerk, orderNo: entry.orderNo, personal: {} } as const;
}
