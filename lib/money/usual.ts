import type { Facts, SeenAmount, ShopFacts } from '../domain/facts';
import type { LineItem, Order } from '../domain/order';

/** Below so many observations of its own a product has no band; the shop's spread may stand in where it has enough. */
export const MIN_OBSERVATIONS = 20;
/** Robust z beyond which a value is outside; 1.4826 makes the MAD comparable with a standard deviation. */
const BAND_WIDTH = 6 * 1.4826;
/** The shop's spread must come from so many prices before it stands in for a product's own. */
const MIN_POOLED = 100;

/** What is usual for one number of one product, in minor units for prices and in pieces for quantities. */
export interface Usual {
  /** Observations of this product. */
  readonly n: number;
  readonly median: number;
  /** Half-width of the band as ln(value ÷ median); null while there is too little to tell. */
  readonly reach: number | null;
  /** True when the reach comes from the product itself, not from the whole shop. */
  readonly isOwn: boolean;
  /** Different values seen, commonest first. */
  readonly seen: readonly SeenAmount[];
}

/** Looks a key up in a record that was filled from page texts: `constructor` is a fine SKU and no own key. */
export function own<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Past unit prices of a product in one currency; null when it was never seen. */
export function usualPrice(facts: Facts, sku: string, currency: string): Usual | null {
  const band = own(facts.price, `${sku}|${currency}`);
  if (!band || band.median <= 0) return null;
  const seen = (own(facts.shop.prices, sku) ?? []).filter((entry) => entry.currency === currency);
  const pooled = facts.shop.priceSpread;
  const ownReach = Math.max(0.02, (BAND_WIDTH * band.mad) / band.median);
  const isOwn = band.n >= MIN_OBSERVATIONS;
  const reach = isOwn ? ownReach : pooled && pooled.n >= MIN_POOLED ? Math.max(pooled.p99 * 1.25, 0.02) : null;
  return { n: band.n, median: band.median, reach, isOwn, seen };
}

/** Past quantities of a product in one line; null when it was never seen. */
export function usualQuantity(facts: Facts, sku: string): (Usual & { readonly max: number }) | null {
  const band = own(facts.quantity, sku);
  if (!band || band.median <= 0) return null;
  const pooled = facts.shop.quantitySpread;
  const pooledReach = pooled && pooled.n >= MIN_POOLED ? pooled.p99 * 1.35 : null;
  const isOwn = band.n >= MIN_OBSERVATIONS;
  // Quantities are skewed: never narrower than what the whole shop does.
  const reach = isOwn ? Math.max(Math.log(3), (BAND_WIDTH * band.mad) / band.median, pooledReach ?? 0) : pooledReach;
  return { n: band.n, median: band.median, reach, isOwn, seen: [], max: own(facts.shop.maxQuantity, sku) ?? band.median };
}

/** ln(value ÷ median): 0 in the middle, the same distance for twice and half. */
export function distanceFrom(usual: Usual, value: number): number {
  return value > 0 ? Math.log(value / usual.median) : Number.NEGATIVE_INFINITY;
}

/** Whether a price was seen often enough to be one of the product's own: list price, promotion, customer price. */
export function isSeenPrice(usual: Usual, minor: number): boolean {
  const entry = usual.seen.find((seen) => seen.minor === minor);
  // One of many observations may itself have been a mistake.
  return entry !== undefined && (entry.n > 1 || usual.n < 2 || !isFar(usual, minor));
}

function isFar(usual: Usual, value: number): boolean {
  return Math.abs(distanceFrom(usual, value)) > (usual.reach ?? 0.5);
}

/** Within the product's band, or at a price that it had before. */
export function isUsualPrice(usual: Usual, minor: number): boolean {
  return isSeenPrice(usual, minor) || (usual.reach !== null && !isFar(usual, minor));
}

/** Whether other products went to the same share of their list price: a promotion that is known in this shop. */
export function isKnownStep(shop: ShopFacts, usual: Usual, minor: number): boolean {
  const list = usual.seen[0]?.minor ?? usual.median;
  const share = Math.round((minor / list) * 1000);
  const back = Math.round((list / minor) * 1000);
  return [share, back].some((step) => [step - 1, step, step + 1].some((key) => (own(shop.priceSteps, String(key)) ?? 0) >= 2));
}

/** The line of the earlier order that this line was: same product, same turn. Null where there is none. */
export function lineBefore(line: LineItem, order: Order, previous: Order | null): LineItem | null {
  if (previous === null) return null;
  const key = (entry: LineItem) => entry.sku ?? entry.productName;
  if (key(line) === null) return previous.lines[order.lines.indexOf(line)] ?? null;
  const turn = order.lines.filter((entry) => key(entry) === key(line)).indexOf(line);
  return previous.lines.filter((entry) => key(entry) === key(line))[turn] ?? null;
}
