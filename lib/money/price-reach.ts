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

/** Orders that may have come since the past was told; of a product's newest prices the middle one lies so many sales back. */
const AHEAD = 250;
const SALES_BACK = 3.5;
/** Standard deviations. */
const WANDERS = 2.8;
/** Seasons come back: what is more than double or less than half is asked about however fast prices go. */
const FURTHEST = 0.8;

/** Where prices wander, how far those of a product seen `n` times went from its newest ones by now; null where they stay about their middle. */
export function movingReach({ priceDrift, orders }: ShopFacts, n: number): number | null {
  if (!priceDrift) return null;
  const since = AHEAD + Math.min(orders, (SALES_BACK * orders) / Math.max(1, n));
  const reach = WANDERS * Math.sqrt(priceDrift.noise ** 2 + priceDrift.pace * since);
  return Math.min(FURTHEST, Math.max(0.05, reach));
}

/** Even spread ends at twice the median deviation, a bell at four times, promotions far beyond. */
export function widthOf({ priceTail }: ShopFacts): number {
  if (!priceTail || priceTail.n < MIN_POOLED) return BAND_WIDTH;
  return Math.min(BAND_WIDTH, Math.max(LEAST_WIDTH, priceTail.p99 * TAIL_ROOM));
}
