import type { RobustBand, Spread } from '../domain/facts';

/** Median and median absolute deviation: neither moves for a few wild values. Null for no values. */
export function robustBand(values: readonly number[]): RobustBand | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  const deviations = sorted.map((value) => Math.abs(value - median)).sort((a, b) => a - b);
  return { n: values.length, median, mad: quantile(deviations, 0.5) };
}

/** Spread of distances that are already absolute. Null for none. */
export function spreadOf(distances: readonly number[]): Spread | null {
  if (distances.length === 0) return null;
  const sorted = [...distances].sort((a, b) => a - b);
  return { n: sorted.length, median: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
}

/** Value below which a share of a sorted list lies, interpolated; 0 for an empty list. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
