import type { ShopFacts } from '../../domain/facts';
import { quantile, robustBand } from '../../money/band';

/** What products sold in several currencies say about the rates between them. */
export class Rates {
  readonly #logs = new Map<string, number[]>();

  /** One product: its prices by currency, in minor units. */
  add(prices: ReadonlyMap<string, readonly number[]>): void {
    const medians = [...prices].map(([currency, list]) => [currency, robustBand(list)?.median ?? 0] as const);
    for (const [from, a] of medians) {
      for (const [to, b] of medians) {
        if (from === to || a <= 0 || b <= 0) continue;
        const logs = this.#logs.get(`${from}|${to}`) ?? [];
        logs.push(Math.log(b / a));
        this.#logs.set(`${from}|${to}`, logs);
      }
    }
  }

  found(): ShopFacts['rates'] {
    const entries = [...this.#logs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([pair, logs]) => {
        const middle = robustBand(logs)?.median ?? 0;
        const far = logs.map((log) => Math.abs(log - middle)).sort((a, b) => a - b);
        return [pair, { n: logs.length, rate: Math.exp(middle), spread: quantile(far, 0.9) }] as const;
      });
    return Object.fromEntries(entries);
  }
}
