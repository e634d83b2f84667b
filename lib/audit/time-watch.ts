import type { TimeFault } from '../ports/record-desk';

/** Clocks are corrected by small steps all the time; deliveries wait for a laptop to wake up. */
const STEP_MS = 60_000;
const LATE_MS = 60 * 60_000;
const MOST_SHOWN = 100;

/** Which of its source's events an entry is, when (ms UTC) by the source's clock, and its place in the log. */
interface Timed {
  readonly source: string;
  readonly counter: number;
  readonly at: number;
  readonly seq: number;
}

/** Follows the clocks of all sources through a log. `anchor`: size of the first checkpoint from outside. */
export function createTimeWatch(anchor: number): { readonly found: readonly TimeFault[]; see(entry: Timed): void } {
  const found: TimeFault[] = [];
  const latest = new Map<string, { counter: number; at: number }>();
  let anchoredAt = Number.NEGATIVE_INFINITY;
  const add = (fault: TimeFault['fault'], seq: number, by: number): void => {
    if (found.length < MOST_SHOWN) found.push({ fault, seq, by });
  };
  return {
    found,
    see({ source, counter, at, seq }) {
      const last = latest.get(source);
      if (last && counter > last.counter && at < last.at - STEP_MS) add('went_back', seq, last.at - at);
      else if (seq >= anchor && at < anchoredAt - LATE_MS) add('before_anchor', seq, anchoredAt - at);
      if (!last || counter > last.counter) latest.set(source, { counter, at });
      if (seq < anchor) anchoredAt = Math.max(anchoredAt, at);
    },
  };
}
