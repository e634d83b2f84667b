/** The only source of time and chance for pure code. */
export interface Clock {
  /** ms since the epoch, UTC. */
  now(): number;
  /** ms that only ever grow, for durations. */
  monotonic(): number;
  /** How far local time is ahead of UTC, at a moment (ms UTC) or now: a zone with summer time has two answers a year. */
  utcOffsetMinutes(at?: number): number;
}

/** A clock that also knows the time that deadlines run by; see `lib/domain/steady.ts`. */
export interface StationClock extends Clock {
  /** ms UTC; a clock that was set back does not set it back. */
  steady(): number;
}

/** Source of unique ids, made where an event happens. */
export type NewId = () => string;
