import type { SeenAmount, ShopFacts } from '../../domain/facts';

/** Different amounts that are kept of one product; enough for list price and promotions, small enough to carry. */
export const MAX_SEEN = 12;
/** So large a share of the products with several prices must have a raise before it is the shop's own. */
const RAISE_SHARE = 0.15;
const MIN_RAISED = 3;

/** Differences between the prices of a product, counted over products. */
export class Raises {
  readonly #products = new Map<string, number>();
  #several = 0;

  add(currency: string, entries: readonly SeenAmount[]): void {
    // Once may have been a mistake.
    const values = entries.filter(({ n }) => n > 1).map(({ minor }) => minor);
    if (values.length < 2 || values.length > MAX_SEEN) return;
    this.#several += 1;
    const found = new Set(values.flatMap((a) => values.filter((b) => b > a).map((b) => `${currency}|${b - a}`)));
    for (const key of found) this.#products.set(key, (this.#products.get(key) ?? 0) + 1);
  }

  common(): Record<string, number> {
    const least = Math.max(MIN_RAISED, this.#several * RAISE_SHARE);
    return Object.fromEntries([...this.#products].filter(([, n]) => n >= least).sort());
  }
}

/** How often each ending came, by currency. */
export function endsOf(all: ReadonlyMap<string, readonly string[]>): ShopFacts['priceEnds'] {
  const entries = [...all].map(([currency, list]) => {
    const ends: Record<string, number> = {};
    for (const end of list) ends[end] = (ends[end] ?? 0) + 1;
    return [currency, { n: list.length, ends }] as const;
  });
  return Object.fromEntries(entries);
}
