import type { PriceDrift } from '../../domain/facts';
import { robustBand } from '../../money/band';

/** So many of a product's newest prices say where it stands now. */
export const NEWEST = 7;

/** A price that a product was sold at, and in which of the shop's past orders, oldest first. */
export interface TurnedPrice {
  readonly turn: number;
  readonly minor: number;
}

/** Of a product sold often, so many sales spread over the past are looked at: pairs grow with their square. */
const MOST_SALES = 24;
/** Sales as near as this share of the past had no time to wander; as far apart as that, they had. */
const NEAR = 0.15;
const FAR = 0.45;
/** The past has mistakes in it; they are the largest of all distances. */
const TRUSTED = 0.97;
const MIN_PAIRS = 40;
/** Prices far apart must differ so much more (in squares) than near ones, and so much (ln), before they wander. */
const FURTHER = 1.4;
const LEAST = 0.03;
/** So many products must have sales both near and far apart. */
const MIN_PRODUCTS = 4;

/**
 * Whether prices of this shop wander, and how fast: two prices of one product are compared by how many orders lie between their sales.
 * Null where later prices lie no further away than the next ones do, as where prices are fixed or vary about one middle, and where that
 * only so happened: it must hold for more products than chance gives.
 */
export function driftOf(products: Iterable<readonly TurnedPrice[]>, orders: number): PriceDrift | null {
  const near: Pair[] = [];
  const far: Pair[] = [];
  const signs = { more: 0, less: 0 };
  for (const prices of products) {
    const pairs = pairsOf(spread(prices));
    const close = pairs.filter(({ apart }) => apart <= orders * NEAR);
    const distant = pairs.filter(({ apart }) => apart >= orders * FAR);
    near.push(...close);
    far.push(...distant);
    if (close.length === 0 || distant.length === 0) continue;
    const [soon, late] = [trimmed(close).square, trimmed(distant).square];
    if (late > soon) signs.more += 1;
    if (late < soon) signs.less += 1;
  }
  if (near.length < MIN_PAIRS || far.length < MIN_PAIRS || !isMoreThanChance(signs)) return null;
  const [soon, late] = [trimmed(near), trimmed(far)];
  if (late.square < LEAST ** 2 || late.square < soon.square * FURTHER) return null;
  const pace = (late.square - soon.square) / (late.apart - soon.apart);
  return { n: far.length, noise: Math.sqrt(Math.max(0, soon.square - pace * soon.apart) / 2), pace };
}

/** The middle of the newest prices of a product, given oldest first. */
export function recentMiddle(prices: readonly number[]): number {
  return robustBand(prices.slice(-NEWEST))?.median ?? 0;
}

interface Pair {
  /** Orders between the two sales. */
  readonly apart: number;
  /** Squared ln of the one price ÷ the other. */
  readonly square: number;
}

function spread(prices: readonly TurnedPrice[]): readonly TurnedPrice[] {
  if (prices.length <= MOST_SALES) return prices;
  return prices.filter(
    (_, i) => Math.floor((i * MOST_SALES) / prices.length) !== Math.floor(((i - 1) * MOST_SALES) / prices.length),
  );
}

function pairsOf(prices: readonly TurnedPrice[]): Pair[] {
  return prices.flatMap((a, i) =>
    prices.slice(i + 1).map((b) => ({ apart: b.turn - a.turn, square: Math.log(b.minor / a.minor) ** 2 })),
  );
}

/** Means without the largest few squares. */
function trimmed(pairs: readonly Pair[]): Pair {
  const kept = [...pairs].sort((a, b) => a.square - b.square).slice(0, Math.max(1, Math.floor(pairs.length * TRUSTED)));
  const mean = (of: (pair: Pair) => number) => kept.reduce((sum, pair) => sum + of(pair), 0) / kept.length;
  return { apart: mean(({ apart }) => apart), square: mean(({ square }) => square) };
}

/** A sign test at a good standard deviation, beside the size asked above; products whose prices never changed have no say. */
function isMoreThanChance({ more, less }: { readonly more: number; readonly less: number }): boolean {
  const all = more + less;
  return all >= MIN_PRODUCTS && more - all / 2 >= 0.6 * Math.sqrt(all);
}
