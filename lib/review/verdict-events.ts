import type { EventBodies, EventType, LogEvent } from '../domain/event';
import type { FlaggedEntry } from '../domain/flagged-entry';
import { type EventStamp, newEvent } from '../domain/new-event';
import type { CloseReason, Verdict } from '../domain/review';

/** Who sends an event, the event's place among its own, and when. */
export interface Stamp extends EventStamp {
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
  return eventAbout(entry, 'verdict.given', { flagId: entry.flagId, ...given }, stamp);
}

/** The event that takes the last verdict of an entry back. */
export function verdictUndone(entry: FlaggedEntry, reviewer: string, stamp: Stamp): LogEvent<'verdict.undone'> {
  return eventAbout(entry, 'verdict.undone', { flagId: entry.flagId, reviewer }, stamp);
}

/** Any event about an entry. `clerk` stays the entry's, so that a day's log of one clerk has its reviews with it. */
export function eventAbout<T extends EventType>(entry: FlaggedEntry, type: T, body: EventBodies[T], stamp: Stamp): LogEvent<T> {
  const { site, clerk, orderNo } = entry;
  return newEvent(stamp, type, body, { at: stamp.at, site, clerk, orderNo });
}
