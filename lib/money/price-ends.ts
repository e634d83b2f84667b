import type { PriceEnds } from '../domain/facts';
import { exponentOf } from './currency';

/** Fewer prices say little about how the next one ends. */
const MIN_PRICES = 60;
/** So likely may a price of a new product have an ending of its own. */
const MOST_NOVEL = 0.005;

/** The last figures of a price: the cents, or the last two where there are none. */
export function priceEnd(minor: number, currency: string): string {
  return String(minor % 10 ** Math.max(2, exponentOf(currency)));
}

/**
 * Whether prices here end in a few ways only, and this one in none of them. How likely the next price has an ending that
 * was never seen is the share of endings that were seen once (Good and Turing).
 */
export function isOddEnd(minor: number, currency: string, past: PriceEnds | undefined): boolean {
  if (!past || past.n < MIN_PRICES || Object.hasOwn(past.ends, priceEnd(minor, currency))) return false;
  const once = Object.values(past.ends).filter((n) => n === 1).length;
  return (once + 0.25) / past.n <= MOST_NOVEL;
}
