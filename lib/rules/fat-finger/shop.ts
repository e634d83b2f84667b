import type { Facts } from '../../domain/facts';
import { exponentOf } from '../../money/currency';
import type { SlipClass } from '../../money/slip';
import { own } from '../../money/usual';
import type { Suspect } from './suspect';

/** Fewer lines than this say nothing about what the next product may cost. */
const MIN_LINES = 20;
/** With fewer lines or products only what is far beyond all of them can be told. */
const MANY = { lines: 100, products: 30, otherwise: 20 };

interface ShopRange {
  readonly min: number;
  readonly max: number;
  readonly median: number;
  readonly n: number;
  /** So many times the dearest, or such a part of the cheapest, and no product of this shop comes near. */
  readonly reach: number;
}

/**
 * What products of this shop cost. The more different ones were seen, the less likely the next one lies far outside of
 * them all: beyond the dearest of N it lies once in N, beyond twice that more seldom still.
 */
export function shopRange(facts: Facts, currency: string): ShopRange | null {
  const range = own(facts.shop.price, currency);
  if (!range || range.n < MIN_LINES || range.min <= 0) return null;
  const isMany = range.n >= MANY.lines && range.products >= MANY.products;
  return { ...range, reach: isMany ? 2 + 60 / range.products : MANY.otherwise };
}

type Found = Pick<Suspect, 'class' | 'also' | 'reference' | 'from' | 'n'>;

/** A product without a past: only amounts that no product of this shop comes near can be told, and by their size alone. */
export function againstShop(minor: number, currency: string, facts: Facts): Found | null {
  const range = shopRange(facts, currency);
  if (!range) return null;
  const unit = 10 ** exponentOf(currency);
  if (minor > range.max * range.reach) return nearest(minor, tooLarge(minor, unit), range);
  return minor < range.min / range.reach ? nearest(minor, TOO_SMALL, range) : null;
}

type Factor = readonly [number, SlipClass];

/** A lost point leaves a whole number behind. */
function tooLarge(minor: number, unit: number): readonly Factor[] {
  const lost: readonly Factor[] = unit > 1 && minor % unit === 0 ? [[unit, 'decimal_lost']] : [];
  return [[10, 'x10'], [10, 'extra_zero'], [100, 'extra_zero'], ...lost, [10_000, 'unit_wan']];
}

const TOO_SMALL: readonly Factor[] = [
  [0.1, 'div10'],
  [1 / 10_000, 'unit_wan'],
];

/** The slip that leads nearest to what things here cost; the others that lead among them are named as well. */
function nearest(minor: number, factors: readonly Factor[], { min, max, median, n }: ShopRange): Found | null {
  const distance = ([factor]: Factor) => Math.abs(Math.log(minor / factor / median));
  const [best, ...others] = factors
    .filter(([factor]) => minor / factor >= min && minor / factor <= max)
    .sort((a, b) => distance(a) - distance(b));
  if (!best) return null;
  const also = [...new Set(others.map(([, name]) => name))].filter((name) => name !== best[1]);
  return { class: best[1], also, reference: Math.round(minor / best[0]), from: 'history', n };
}
