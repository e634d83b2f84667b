/** The latest time that a station knew, and what its clock said then; ms UTC. */
export interface TimeMark {
  readonly at: number;
  readonly wall: number;
}

/** A clock further behind than this was wrong before, not now: it is believed again. */
const MOST_BEHIND = 7 * 86_400_000;

/**
 * The time that deadlines run by: a clock that was set back wins nothing, before or after a restart. While the clock is
 * behind the mark, time goes on from the mark as far as the clock has moved since. One that reached the mark is believed:
 * it was put right, or nobody looked for as long as it was behind.
 */
export function steadyAt(mark: TimeMark | null, now: number): number {
  if (mark === null || now >= mark.at || mark.at - now > MOST_BEHIND) return now;
  return mark.at + Math.max(0, now - mark.wall);
}

/** A stored mark; null for anything else. */
export function timeMarkOf(stored: unknown): TimeMark | null {
  if (typeof stored !== 'object' || stored === null || !('at' in stored) || !('wall' in stored)) return null;
  const { at, wall } = stored;
  return typeof at === 'number' && typeof wall === 'number' && Number.isFinite(at + wall) ? { at, wall } : null;
}
