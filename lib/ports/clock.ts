/** The only source of time and chance for pure code. */
export interface Clock {
  /** ms since the epoch, UTC. */
  now(): number;
  /** ms that only ever grow, for durations. */
  monotonic(): number;
  utcOffsetMinutes(): number;
}

/** Source of unique ids, made where an event happens. */
export type NewId = () => string;
