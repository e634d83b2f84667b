import type { Spread } from '../../domain/facts';
import { robustBand, spreadOf } from '../../money/band';

/** So many of a product's newest prices say where it stands now. */
export const NEWEST = 7;
/** Products sold less often show no way that they went. */
const MIN_SOLD = 8;
const MIN_PRICES = 40;
/** Later prices must lie so much further away than the next ones, and so far (ln), before they wander. */
const FURTHER = 1.3;
const LEAST = 0.03;
/** Sales right after: prices had no time to wander. */
const SOON = 2;

/**
 * How far prices went from where they had just been, tried on the past itself: the middle of what was paid until then against what
 * was paid later. Null where later prices lie no further away than the next ones do, as where prices are fixed, or vary about
 * one middle.
 */
export function driftOf(products: Iterable<readonly number[]>): Spread | null {
  const soon: number[] = [];
  const later: number[] = [];
  for (const prices of products) {
    if (prices.length < MIN_SOLD) continue;
    for (const share of [0.4, 0.6]) {
      const at = Math.floor(prices.length * share);
      const middle = recentMiddle(prices.slice(0, at));
      const away = prices.slice(at).map((price) => Math.abs(Math.log(price / middle)));
      soon.push(...away.slice(0, SOON));
      later.push(...away.slice(Math.floor(away.length / 2)));
    }
  }
  const [near, far] = [spreadOf(soon), spreadOf(later)];
  if (near === null || far === null || far.n < MIN_PRICES) return null;
  return far.median > LEAST && far.median > near.median * FURTHER ? far : null;
}

/** The middle of the newest prices of a product, given oldest first. */
export function recentMiddle(prices: readonly number[]): number {
  return robustBand(prices.slice(-NEWEST))?.median ?? 0;
}
