import type { SeenAmount, ShopFacts } from '../../domain/facts';
import type { Money } from '../../domain/money';
import { quantile, robustBand, spreadOf } from '../../money/band';
import { exponentOf } from '../../money/currency';
import { priceEnd } from '../../money/price-ends';
import { driftOf, type TurnedPrice } from './drift';
import { endsOf, MAX_SEEN, Raises } from './price-habits';
import { Rates } from './rates';

/** Groups smaller than this say nothing about how far values spread. */
export const MIN_GROUP = 5;
/** Sold so often, a product with fixed prices has shown most of them more than once. */
const MIN_STEADY = 20;

type PriceFacts = Pick<
  ShopFacts,
  | 'priceSpread'
  | 'priceTail'
  | 'priceDrift'
  | 'freshPrices'
  | 'rates'
  | 'priceSteps'
  | 'priceRaises'
  | 'priceEnds'
  | 'price'
  | 'novelPrices'
  | 'pricePoints'
>;

/** Spread, steps and range of unit prices, product by product and currency by currency. */
export function foldPrices(prices: Tally, orders: number): PriceFacts {
  const fold = new PriceFold();
  for (const seen of prices.groups.values()) {
    const values = new Map<string, number[]>();
    for (const currency of new Set([...seen.values()].map((entry) => entry.currency))) {
      const entries = [...seen.values()].filter((entry) => entry.currency === currency);
      values.set(
        currency,
        entries.flatMap((entry) => Array<number>(entry.n).fill(entry.minor)),
      );
      fold.add(currency, entries, values.get(currency) ?? []);
    }
    fold.rates.add(values);
  }
  return { ...fold.found(), priceDrift: driftOf(prices.inTurn.values(), orders), pricePoints: foldPricePoints(prices) };
}

class PriceFold {
  readonly rates = new Rates();
  readonly #novelty = { n: 0, once: 0 };
  readonly #again = { n: 0, fresh: 0 };
  readonly #all = new Map<string, number[]>();
  readonly #products = new Map<string, number>();
  readonly #steps = new Map<string, number>();
  readonly #raises = new Raises();
  readonly #ends = new Map<string, string[]>();
  readonly #far: number[] = [];
  readonly #tails: number[] = [];

  /** Prices of one product in one currency: the different ones, and each as often as it was seen. */
  add(currency: string, entries: readonly SeenAmount[], values: readonly number[]): void {
    for (const value of values) push(this.#all, currency, value);
    for (const { minor } of entries) push(this.#ends, currency, priceEnd(minor, currency));
    this.#products.set(currency, (this.#products.get(currency) ?? 0) + 1);
    this.#again.n += values.length - 1;
    this.#again.fresh += entries.length - 1;
    if (values.length < MIN_GROUP) return;
    this.#far.push(...distances(values));
    if (values.length >= MIN_STEADY) {
      this.#tails.push(...inDeviations(values));
      this.#novelty.n += values.length;
      this.#novelty.once += entries.filter((entry) => entry.n === 1).length;
    }
    for (const step of stepsOf(entries)) this.#steps.set(step, (this.#steps.get(step) ?? 0) + 1);
    this.#raises.add(currency, entries);
  }

  found(): Omit<PriceFacts, 'pricePoints' | 'priceDrift'> {
    const price = Object.fromEntries(
      [...this.#all].map(([currency, values]) => [currency, { ...rangeOf(values), products: this.#products.get(currency) ?? 0 }]),
    );
    const novelty = this.#novelty;
    const again = this.#again;
    return {
      priceSpread: spreadOf(this.#far),
      priceTail: spreadOf(this.#tails),
      freshPrices: again.n === 0 ? null : { n: again.n, share: again.fresh / again.n },
      rates: this.rates.found(),
      priceSteps: Object.fromEntries([...this.#steps].sort()),
      priceRaises: this.#raises.common(),
      priceEnds: endsOf(this.#ends),
      price,
      novelPrices: novelty.n === 0 ? null : { n: novelty.n, share: novelty.once / novelty.n },
    };
  }
}

/** Amounts by group with how often each was seen. */
export class Tally {
  readonly groups = new Map<string, Map<string, { currency: string; minor: number; n: number }>>();
  /** Amounts of each group and currency, oldest first. */
  readonly inTurn = new Map<string, TurnedPrice[]>();

  /** `turn` counts the orders, oldest first. */
  add(group: string, amount: Money, turn: number): void {
    push(this.inTurn, `${group}|${amount.currency}`, { turn, minor: amount.minor });
    const seen = this.groups.get(group) ?? new Map();
    const key = `${amount.currency}${amount.minor}`;
    const entry = seen.get(key) ?? { ...amount, n: 0 };
    entry.n += 1;
    // Re-inserted, so that the newest stands last.
    seen.delete(key);
    seen.set(key, entry);
    this.groups.set(group, seen);
  }

  commonest(): Record<string, readonly SeenAmount[]> {
    const lists = [...this.groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, seen]) => {
        const sorted = [...seen.values()].reverse().sort((a, b) => b.n - a.n || (a.currency < b.currency ? -1 : 1));
        const kept = new Map<string, number>();
        const list = sorted.filter(({ currency }) => {
          kept.set(currency, (kept.get(currency) ?? 0) + 1);
          return (kept.get(currency) ?? 0) <= MAX_SEEN;
        });
        return [group, list] as const;
      });
    return Object.fromEntries(lists);
  }
}

function foldPricePoints(prices: Tally): ShopFacts['pricePoints'] {
  const points = { products: 0, shared: 0 };
  for (const seen of prices.groups.values()) {
    const entries = [...seen.values()].map(({ currency, minor }) => ({ currency, number: minor / 10 ** exponentOf(currency) }));
    if (new Set(entries.map((entry) => entry.currency)).size < 2) continue;
    points.products += 1;
    if (entries.some((a) => entries.some((b) => a.currency !== b.currency && a.number === b.number))) points.shared += 1;
  }
  return points;
}

/** Each price of a product as thousandths of its list price, taken to be the commonest one. */
function stepsOf(entries: readonly SeenAmount[]): Set<string> {
  const list = [...entries].sort((a, b) => b.n - a.n || b.minor - a.minor)[0];
  if (!list || entries.length > MAX_SEEN) return new Set();
  return new Set(entries.filter((entry) => entry !== list).map((entry) => String(Math.round((entry.minor / list.minor) * 1000))));
}

/** How far each value lies from the middle of its group, as |ln|. */
export function distances(values: readonly number[]): number[] {
  const median = robustBand(values)?.median ?? 0;
  return median > 0 ? values.map((value) => Math.abs(Math.log(value / median))) : [];
}

/** Distances from the middle in the group's own median deviations; none where most values are the same. */
function inDeviations(values: readonly number[]): number[] {
  const band = robustBand(values);
  return band === null || band.mad === 0 ? [] : values.map((value) => Math.abs(value - band.median) / band.mad);
}

function rangeOf(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const band = robustBand(values) ?? { n: 0, median: 0, mad: 0 };
  return { ...band, min: quantile(sorted, 0.001), max: quantile(sorted, 0.999) };
}

/** Adds a value to its group. */
export function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
