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

/** What the level of this hour means against the same hour of earlier days. */
export interface Reading {
  readonly count: number;
  /** Usual count of this hour of the day; null while too few days are known. */
  readonly usual: number | null;
  /** Chance of so many or more at the usual level. */
  readonly chance: number;
  readonly isWave: boolean;
}

/**
 * Whether this hour is a wave: at least `risePercent` over the same hour's usual level, and so far above it that chance
 * does not explain it. The usual level is uncertain itself, so the upper end of what the past allows is taken, and days
 * that differ more than chance lets them widen the test.
 */
export function readLevel(history: readonly HourCount[], hour: number, count: number, settings = BREAKER_DEFAULTS): Reading {
  const same = history.filter((entry) => entry.hour < hour && (hour - entry.hour) % 24 === 0).slice(-28);
  if (same.length < settings.minDays) return { count, usual: null, chance: 1, isWave: false };
  const mean = same.reduce((all, entry) => all + entry.count, 0) / same.length;
  const variance = same.reduce((all, entry) => all + (entry.count - mean) ** 2, 0) / Math.max(1, same.length - 1);
  const dispersion = Math.max(1, variance / Math.max(mean, 0.5));
  const level = mean + Math.sqrt(Math.max(mean, 0.5) / same.length);
  const chance = poissonTail(count / dispersion, level / dispersion);
  const isRise = count >= mean * (1 + settings.risePercent / 100) && count >= settings.minCount;
  return { count, usual: mean, chance, isWave: isRise && chance < settings.alpha };
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

/** P(X ≥ count) for a Poisson variable with this mean; `count` may be fractional after scaling and is rounded down. */
export function poissonTail(count: number, mean: number): number {
  const k = Math.floor(count);
  if (k <= 0) return 1;
  // Summed from the tail, so that tiny chances keep their digits.
  let term = Math.exp(-mean + k * Math.log(mean) - logFactorial(k));
  let total = 0;
  for (let i = k; i < k + 2000 && term > total * 1e-16; i++) {
    total += term;
    term *= mean / (i + 1);
  }
  return Math.min(1, total);
}

function logFactorial(n: number): number {
  let total = 0;
  for (let i = 2; i <= n; i++) total += Math.log(i);
  return total;
}
