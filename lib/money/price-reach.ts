import type { ShopFacts } from '../domain/facts';

/** The shop's spread must come from so many prices before it stands in for a product's own. */
export const MIN_POOLED = 100;
/** Median deviations beyond which a value is outside: six standard deviations where values are spread like a bell. */
const BAND_WIDTH = 6 * 1.4826;
/** Where the shop shows how far its prices reach, a band is so much wider than nearly all of them needed, and never narrower than this. */
const TAIL_ROOM = 1.35;
const LEAST_WIDTH = 2.5;
/** Fewer do as well, with more room: the furthest of fifty lies nearer than the furthest of a thousand. */
const FEW_POOLED = { n: 40, room: 1.75 };

/** How far prices of this shop lie from the middle of their product; null while there are too few of them. */
export function borrowedReach({ priceSpread: pooled }: ShopFacts): number | null {
  if (!pooled || pooled.n < FEW_POOLED.n) return null;
  return Math.max(pooled.p99 * (pooled.n >= MIN_POOLED ? 1.25 : FEW_POOLED.room), 0.02);
}

/** What lies ahead is longer than what the past could be tried on, the more so the shorter the past. */
const AHEAD = { room: 1.3, orders: 200 };

/** Where prices wander, how far they went from where they had just been; null where they stay about their middle. */
export function movingReach({ priceDrift, orders }: ShopFacts): number | null {
  if (!priceDrift) return null;
  const further = Math.max(1, Math.sqrt(AHEAD.orders / Math.max(1, orders)));
  return Math.max(0.05, priceDrift.p99 * AHEAD.room * further);
}

/** Even spread ends at twice the median deviation, a bell at four times, promotions far beyond. */
export function widthOf({ priceTail }: ShopFacts): number {
  if (!priceTail || priceTail.n < MIN_POOLED) return BAND_WIDTH;
  return Math.min(BAND_WIDTH, Math.max(LEAST_WIDTH, priceTail.p99 * TAIL_ROOM));
}
