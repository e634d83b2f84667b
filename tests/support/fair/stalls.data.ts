import type { Chance } from '../shop/random';

/** One trader at a fair: what goods cost, in which numbers they sell, how the sums come about and what the panel does not show. */
export interface Stall {
  readonly name: string;
  readonly currency: string;
  /** Decimals that prices are written with. */
  readonly digits: number;
  readonly goods: number;
  /** List price in the written unit. */
  readonly price: (chance: Chance) => number;
  readonly count: (chance: Chance) => number;
  readonly lines: readonly [number, number];
  readonly fees: readonly number[];
  /** Percent off the whole order, 0 for most. */
  readonly off: readonly number[];
  readonly taxPercent: number;
  /** Tax is part of the prices. */
  readonly isTaxInside?: boolean;
  /** Totals are rounded to this. */
  readonly roundTo?: number;
  /** Standard deviation (ln) of each sold price about the list price. */
  readonly wobble?: number;
  /** From so many pieces on each piece costs so much of its price. */
  readonly tiers?: readonly (readonly [number, number])[];
  /** Share of regulars with a price list of their own. */
  readonly trade?: number;
  /** Sale weeks: every sixth week everything costs this share. */
  readonly sale?: number;
  /** Share of past orders with a slip that nobody found. */
  readonly dirt: number;
  /** Fields that this panel does not have. */
  readonly hides: readonly string[];
  readonly hidesInLines: readonly string[];
}

const size = (chance: Chance, middle: number, spread: number) => middle * Math.exp(spread * chance.normal());
const one = (chance: Chance) => (chance.is(0.82) ? 1 : chance.int(2, 4));

export const STALLS: readonly Stall[] = [
  {
    ...{ name: 'bicycles', currency: 'CHF', digits: 2, goods: 260, lines: [1, 5], fees: [0, 0, 9], off: [0, 0, 0, 0, 5, 10] },
    price: (c) => Math.max(1.5, Math.round(size(c, 38, 1.1)) + c.pick([0, 0.5, 0.9, -0.1])),
    ...{ count: (c) => (c.is(0.2) ? c.int(1, 12) / 4 : one(c)), taxPercent: 8.1, isTaxInside: true, roundTo: 0.05 },
    ...{ dirt: 0.005, hides: ['customerId'], hidesInLines: [] },
  },
  {
    ...{ name: 'books', currency: 'PLN', digits: 2, goods: 420, lines: [1, 4], fees: [0, 11.99, 14.99], off: [0, 0, 0, 15] },
    price: (c) => c.int(14, 119) + c.pick([0.9, 0.99, 0]),
    ...{ count: one, taxPercent: 0, dirt: 0, hides: ['tax', 'customerId'], hidesInLines: [], sale: 0.75 },
  },
  {
    ...{ name: 'roaster', currency: 'TND', digits: 3, goods: 34, lines: [1, 3], fees: [0, 7, 8], off: [0, 0, 0, 0, 10] },
    price: (c) => c.int(18, 240) * 0.5,
    ...{ count: (c) => (c.is(0.7) ? c.int(1, 4) : c.pick([6, 12, 24])), taxPercent: 0, trade: 0.3, dirt: 0.01 },
    ...{ hides: [], hidesInLines: [] },
  },
  {
    ...{ name: 'fabric', currency: 'SEK', digits: 2, goods: 120, lines: [1, 4], fees: [0, 49, 69], off: [0, 0, 20] },
    price: (c) => c.pick([59, 79, 89, 99, 119, 129, 149, 179, 199, 249, 299, 349]) + c.pick([0, 0, 0, 0.5]),
    ...{ count: (c) => c.int(5, 60) / 10, taxPercent: 25, isTaxInside: true, dirt: 0, hides: ['subtotal'], hidesInLines: [] },
  },
  {
    ...{ name: 'print', currency: 'EUR', digits: 2, goods: 40, lines: [1, 2], fees: [0, 6.9, 12.5], off: [0, 0, 0, 0, 0, 8] },
    price: (c) => Math.round(size(c, 1.1, 0.8) * 100) / 100 + 0.15,
    count: (c) => c.pick([50, 100, 100, 250, 250, 500, 1000, 2500]),
    tiers: [
      [250, 0.8],
      [500, 0.65],
      [1000, 0.5],
    ],
    ...{ taxPercent: 19, dirt: 0.005, hides: [], hidesInLines: [] },
  },
  {
    ...{ name: 'flowers', currency: 'BRL', digits: 2, goods: 55, lines: [1, 3], fees: [0, 15, 22], off: [0, 0, 0, 10] },
    price: (c) => Math.round(size(c, 70, 0.6)),
    ...{ count: (c) => (c.is(0.6) ? 1 : c.int(2, 15)), taxPercent: 0, wobble: 0.05, dirt: 0.005 },
    ...{ hides: ['tax'], hidesInLines: ['sku'] },
  },
  {
    ...{ name: 'phones', currency: 'HUF', digits: 0, goods: 140, lines: [1, 3], fees: [0, 1490, 1990], off: [0, 0, 0, 0, 5] },
    price: (c) => Math.max(990, Math.round(size(c, 14, 1.3)) * 1000 - 10),
    ...{ count: one, taxPercent: 27, isTaxInside: true, dirt: 0.005, hides: ['discount'], hidesInLines: [] },
  },
  {
    ...{ name: 'canteen', currency: 'INR', digits: 2, goods: 22, lines: [1, 6], fees: [0, 30, 40], off: [0, 0, 10, 20] },
    price: (c) => c.int(4, 64) * 5,
    ...{ count: (c) => (c.is(0.9) ? c.int(1, 4) : c.int(5, 40)), taxPercent: 5, roundTo: 1, dirt: 0.01 },
    ...{ hides: [], hidesInLines: ['lineTotal'] },
  },
  {
    ...{ name: 'furniture', currency: 'VND', digits: 0, goods: 80, lines: [1, 3], fees: [0, 150_000, 300_000] },
    price: (c) => Math.max(2, Math.round(size(c, 24, 0.9))) * 100_000 - c.pick([0, 10_000, 1000]),
    ...{ off: [0, 0, 0, 12], count: (c) => (c.is(0.75) ? 1 : c.pick([2, 4, 6])), taxPercent: 8, dirt: 0, sale: 0.85 },
    ...{ hides: ['customerId'], hidesInLines: [] },
  },
];
