import { BREAKER_DEFAULTS, type HourCount } from './breaker';

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
