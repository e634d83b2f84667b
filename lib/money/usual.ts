import type { Facts, SeenAmount, ShopFacts } from '../domain/facts';
import type { LineItem, Order } from '../domain/order';
import { productKey } from './order-keys';
import { borrowedReach, MIN_POOLED, movingReach, widthOf } from './price-reach';

/** Below so many observations of its own a product has no band; the shop's spread may stand in where it has enough. */
export const MIN_OBSERVATIONS = 20;
/** So many times the largest number that things are sold in here is beyond everything. */
const TOP_ROOM = 1.6;

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

export interface UsualPrice extends Usual {
  /** Where prices are fixed, a price that is neither one of the product's own nor a known step from it is strange. */
  readonly isSteady: boolean;
  /** Shares of the list price that promotions of this shop lead to, 1 among them. */
  readonly steps: readonly number[];
  /** Minor units that larger portions and the like cost more throughout this shop. */
  readonly raises: readonly number[];
}

/** Looks a key up in a record that was filled from page texts: `constructor` is a fine SKU and no own key. */
export function own<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Several rules ask about the same product; facts never change, so each answer is worked out once. */
const usualPrices = new WeakMap<Facts, Map<string, UsualPrice | null>>();

/** Past unit prices of a product in one currency; null when it was never seen. */
export function usualPrice(facts: Facts, sku: string, currency: string): UsualPrice | null {
  const known = usualPrices.get(facts) ?? new Map<string, UsualPrice | null>();
  usualPrices.set(facts, known);
  const key = `${sku}|${currency}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const usual = readUsualPrice(facts, sku, currency);
  // Page texts must not fill the memory: products without a past are not kept.
  if (usual !== null) known.set(key, usual);
  return usual;
}

function readUsualPrice(facts: Facts, sku: string, currency: string): UsualPrice | null {
  const band = own(facts.price, `${sku}|${currency}`);
  if (!band || band.median <= 0) return converted(facts, sku, currency);
  const seen = (own(facts.shop.prices, sku) ?? []).filter((entry) => entry.currency === currency);
  const ownReach = Math.max(0.02, (widthOf(facts.shop) * band.mad) / band.median);
  const isOwn = band.n >= MIN_OBSERVATIONS;
  const moving = movingReach(facts.shop, band.n);
  const reach = moving ?? (isOwn ? ownReach : borrowedReach(facts.shop));
  const steps = hasFixedPrices(facts.shop) ? stepsOf(facts.shop) : [];
  const isSteady = steps.length > 0 && !moves(seen, band.n, steps);
  return {
    n: band.n,
    median: moving === null ? band.median : (band.recent ?? band.median),
    reach: reach ?? (isSteady ? STEADY_REACH : null),
    isOwn,
    seen,
    isSteady,
    steps: isSteady ? steps : [],
    raises: isSteady ? raisesOf(facts.shop, currency) : [],
  };
}

/** Where prices hardly move, a third more or less is far even before the shop has shown its spread. */
const STEADY_REACH = 0.3;

/** Prices that no promotion explains, in such a number or share, are a product's that moves, whatever the rest of the shop does. */
const MOVES = { prices: 3, share: 0.25 };

function moves(seen: readonly SeenAmount[], n: number, steps: readonly number[]): boolean {
  const [list] = seen;
  if (!list || seen.length <= MOVES.prices) return false;
  const others = seen.filter(({ minor }) => minor !== list.minor && !isStep(steps, list.minor, minor));
  return others.length >= MOVES.prices && others.reduce((sum, entry) => sum + entry.n, 0) >= n * MOVES.share;
}

/** So many products must be sold in both currencies, and so near one rate, before a price in one says what it is in the other. */
const RATE = { products: 8, spread: 0.1, room: 3, least: 0.05 };

/** A product that was sold in other currencies only: its price there by the rate that this shop keeps between the two. */
function converted({ price, shop }: Facts, sku: string, currency: string): UsualPrice | null {
  for (const { currency: other } of own(shop.prices, sku) ?? []) {
    const band = own(price, `${sku}|${other}`);
    const rate = own(shop.rates, `${other}|${currency}`);
    if (!band || band.median <= 0 || !rate || rate.n < RATE.products || rate.spread > RATE.spread) continue;
    const within = Math.max(RATE.least, rate.spread * RATE.room) + (shop.priceSpread?.p99 ?? 0);
    const median = Math.round(band.median * rate.rate);
    return { n: band.n, median, reach: within, isOwn: false, seen: [], isSteady: false, steps: [], raises: [] };
  }
  return null;
}

/** Hardly a price was new to its product: enough where the past is too short for products sold often. */
const FRESH = { n: 50, share: 0.08 };

function hasFixedPrices({ novelPrices, freshPrices }: ShopFacts): boolean {
  if (novelPrices !== null && novelPrices.n >= MIN_POOLED) return novelPrices.share < 0.25;
  return freshPrices !== null && freshPrices.n >= FRESH.n && freshPrices.share < FRESH.share;
}

function raisesOf({ priceRaises }: ShopFacts, currency: string): readonly number[] {
  const raises = Object.keys(priceRaises).filter((key) => key.startsWith(`${currency}|`));
  return raises.map((key) => Number(key.slice(currency.length + 1)));
}

/** Found once per shop: every product of a long list asks for them. */
const knownSteps = new WeakMap<ShopFacts, readonly number[]>();

function stepsOf(shop: ShopFacts): readonly number[] {
  const known = knownSteps.get(shop);
  if (known) return known;
  const common = Object.entries(shop.priceSteps).filter(([, products]) => products >= 3);
  const steps = [
    1,
    ...common
      .sort(([, n], [, m]) => m - n)
      .slice(0, 8)
      .map(([share]) => Number(share) / 1000),
  ];
  knownSteps.set(shop, steps);
  return steps;
}

/** Past quantities of a product in one line; null when it was never seen. */
export function usualQuantity(facts: Facts, sku: string): (Usual & { readonly max: number; readonly ceiling: number }) | null {
  const band = own(facts.quantity, sku);
  if (!band || band.median <= 0) return null;
  const pooled = facts.shop.quantitySpread;
  const reach = pooled && pooled.n >= MIN_POOLED ? pooled.p99 * 1.35 : null;
  const isOwn = band.n >= MIN_OBSERVATIONS;
  const max = own(facts.shop.maxQuantity, sku) ?? band.median;
  // Tails are long where they were long: as far again as a part of the way from the middle to the largest.
  const tail = max * Math.exp(Math.max(0.3, 0.4 * Math.log(Math.max(1, max / band.median))));
  const borrowed = reach === null ? Number.POSITIVE_INFINITY : band.median * Math.exp(reach * fading(band.n));
  // Where most things are sold by tens, ten times as much is what the next customer may want.
  const room = 1 + (facts.shop.counts?.tens ?? 0);
  const ceiling = Math.max(tail, isOwn && reach === null ? 0 : borrowed) * room;
  return {
    n: band.n,
    median: band.median,
    reach,
    isOwn,
    seen: [],
    max,
    ceiling: Math.min(ceiling, shopCeiling(facts.shop, max)),
  };
}

/** The more a product has shown of itself, the less the rest of the shop speaks for it. */
function fading(n: number): number {
  return Math.min(1, Math.sqrt(MIN_OBSERVATIONS / n));
}

/** With fewer lines than this nothing is said; with few the largest of them lies further below what may come. */
const FEW_COUNTS = { n: 50, room: 1.5 };

/** Nothing here is sold in larger numbers: what few sales of one product cannot tell, many of all products can. */
export function shopCeiling({ counts }: ShopFacts, max = 0): number {
  if (!counts || counts.n < FEW_COUNTS.n) return Number.POSITIVE_INFINITY;
  const room = counts.n < MIN_POOLED ? FEW_COUNTS.room : 1;
  // Long tails go on: further out the further the largest lies from the middle.
  return Math.max(max, counts.top) * Math.max(TOP_ROOM, (counts.top / counts.median) ** 0.3) * room;
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

/** A price that needs no explanation: one of the product's own, a promotion of it, or within its band where prices vary. */
export function isUsualPrice(usual: UsualPrice, minor: number): boolean {
  if (isSeenPrice(usual, minor)) return true;
  if (usual.isSteady) return isPromotion(usual, minor);
  return usual.reach !== null && !isFar(usual, minor);
}

/** Minor units that a price may be off after rounding twice: once to the promotion, once back. */
const ROUNDING = 2;

/** Whether promotions or extras of this shop lead from one of the product's prices to this one. */
export function isPromotion(usual: UsualPrice, minor: number): boolean {
  return usual.seen.some((seen) => isStepFrom(usual, seen.minor, minor) || isRaise(usual, seen.minor, minor));
}

/** A larger portion, a topping: so much more or less than a price that the product was sold at more than once. */
function isRaise(usual: UsualPrice, from: number, to: number): boolean {
  return usual.raises.includes(Math.abs(to - from));
}

/** Whether a promotion begins or ends between these two prices. */
export function isStepFrom(usual: UsualPrice, from: number, to: number): boolean {
  return isStep(usual.steps, from, to);
}

function isStep(steps: readonly number[], from: number, to: number): boolean {
  return steps.some((step) => steps.some((back) => step !== back && Math.abs((from * step) / back - to) <= ROUNDING));
}

/** This price and what promotions of this shop make of it, in minor units. */
export function promotionsOf(usual: UsualPrice, minor: number): number[] {
  return [minor, ...usual.steps.flatMap((step) => usual.steps.map((back) => (minor * step) / back))];
}

/** The line of the earlier order that this line was: same product, same turn. Null where there is none. */
export function lineBefore(line: LineItem, order: Order, previous: Order | null): LineItem | null {
  if (previous === null) return null;
  if (productKey(line) === null) return previous.lines[order.lines.indexOf(line)] ?? null;
  const turn = order.lines.filter((entry) => productKey(entry) === productKey(line)).indexOf(line);
  return previous.lines.filter((entry) => productKey(entry) === productKey(line))[turn] ?? null;
}
