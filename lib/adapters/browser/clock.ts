import type { Clock } from '../../ports/clock';

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  utcOffsetMinutes: (at = Date.now()) => -new Date(at).getTimezoneOffset(),
};
