import type { Reading } from './level';

/** States of a circuit breaker for one kind of action or error. */
export type BreakerState = 'closed' | 'open' | 'half_open';

/** Plain data, so that it survives a restart of the browser. */
export interface Breaker {
  readonly kind: string;
  readonly state: BreakerState;
  /** When it came into this state; ms since the epoch, UTC. */
  readonly since: number;
  readonly why: string;
  /** Good actions seen while half open. */
  readonly good: number;
}

/** Flags or tickets of one kind in one hour. `hour` counts from the epoch. */
export interface HourCount {
  readonly hour: number;
  readonly count: number;
}

export interface BreakerSettings {
  /** Rise over the usual level of the same hour, in percent. */
  readonly risePercent: number;
  /** Chance that a usual hour looks like this; smaller = fewer false trips. */
  readonly alpha: number;
  /** Hours of the same time of day that must be known before anything is concluded. */
  readonly minDays: number;
  /** Fewer events than this are never a wave. */
  readonly minCount: number;
  /** Good actions in a row after which a half-open breaker closes. */
  readonly goodToClose: number;
}

export const BREAKER_DEFAULTS: BreakerSettings = { risePercent: 50, alpha: 1e-5, minDays: 7, minCount: 8, goodToClose: 10 };

export function closedBreaker(kind: string, now: number): Breaker {
  return { kind, state: 'closed', since: now, why: '', good: 0 };
}

/** Opens a closed breaker on a wave. An open one stays open until somebody resumes it: time alone repairs nothing. */
export function onLevel(breaker: Breaker, reading: Reading, now: number): Breaker {
  if (!reading.isWave || breaker.state === 'open') return breaker;
  const why = `${reading.count} / ${reading.usual?.toFixed(1) ?? '?'}`;
  return { ...breaker, state: 'open', since: now, why, good: 0 };
}

/** A supervisor lets single actions through again to see whether the wave is over. */
export function resume(breaker: Breaker, by: string, now: number): Breaker {
  return breaker.state === 'open' ? { ...breaker, state: 'half_open', since: now, why: by, good: 0 } : breaker;
}

/** One action that went through while half open: enough good ones close the breaker, a single bad one opens it again. */
export function onAction(breaker: Breaker, isGood: boolean, now: number, settings = BREAKER_DEFAULTS): Breaker {
  if (breaker.state !== 'half_open') return breaker;
  if (!isGood) return { ...breaker, state: 'open', since: now, good: 0 };
  const good = breaker.good + 1;
  return good >= settings.goodToClose ? { ...breaker, state: 'closed', since: now, why: '', good: 0 } : { ...breaker, good };
}

/** The kinds that are held now, as rules read them in the facts. */
export function trippedOf(breakers: readonly Breaker[]): { kind: string; since: number; why: string }[] {
  return breakers.filter((breaker) => breaker.state === 'open').map(({ kind, since, why }) => ({ kind, since, why }));
}
