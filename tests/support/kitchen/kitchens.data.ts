/** Kitchens and counters of the fourth generator: many small lines, weighed goods, round prices, offers of the day. Made up. */
export interface Kitchen {
  readonly name: string;
  readonly code: string;
  readonly digits: number;
  /** Prices are multiples of one of these, in whole units. */
  readonly grain: readonly number[];
  readonly cheapest: number;
  readonly dearest: number;
  readonly goods: number;
  /** Share of goods that are weighed: their quantity has three decimals. */
  readonly weighed: number;
  /** How far the day moves prices of weighed goods (ln). */
  readonly daily: number;
  /** Extra charges for a larger portion; they are part of the unit price. */
  readonly extras: readonly number[];
  readonly lines: number;
  /** Spend so much, pay so much less. */
  readonly offers: readonly (readonly [number, number])[];
  readonly fees: readonly number[];
  /** Rates of tax that is inside the prices; the dearer half of the goods has the second one. */
  readonly tax: readonly [number, number];
  /** The sum is rounded down to a multiple of this; what falls off counts as discount. */
  readonly rounding: number;
  /** Share of goods of which a second piece costs half. */
  readonly pairs: number;
}

export const KITCHENS: readonly Kitchen[] = [
  {
    ...{ name: 'wok', code: 'CNY', digits: 2, grain: [1, 2, 0.5], cheapest: 2, dearest: 68, goods: 90, weighed: 0, daily: 0 },
    ...{ extras: [0, 0, 0, 2, 3], lines: 7, fees: [0, 3, 4.5, 6], tax: [0, 0], rounding: 0.1, pairs: 0.1 },
    offers: [
      [30, 5],
      [60, 12],
      [100, 25],
    ],
  },
  {
    ...{ name: 'wetmarket', code: 'CNY', digits: 2, grain: [0.1, 0.5], cheapest: 1.5, dearest: 120, goods: 220, weighed: 0.6 },
    ...{ daily: 0.06, extras: [0], lines: 14, fees: [0, 5], tax: [0, 0], rounding: 0.1, pairs: 0, offers: [[99, 8]] },
  },
  {
    ...{ name: 'chemist', code: 'INR', digits: 2, grain: [1, 5, 0.5], cheapest: 8, dearest: 2_400, goods: 2_600, weighed: 0 },
    ...{ daily: 0, extras: [0], lines: 6, fees: [0, 49], tax: [0.05, 0.12], rounding: 1, pairs: 0, offers: [] },
  },
  {
    ...{ name: 'bakery', code: 'EUR', digits: 2, grain: [0.05, 0.1], cheapest: 0.4, dearest: 38, goods: 48, weighed: 0.1 },
    ...{ daily: 0, extras: [0], lines: 9, fees: [0, 2.5], tax: [0.07, 0.19], rounding: 0.01, pairs: 0.2, offers: [] },
  },
  {
    ...{ name: 'izakaya', code: 'JPY', digits: 0, grain: [10, 50, 100], cheapest: 80, dearest: 4_800, goods: 130, weighed: 0 },
    ...{ daily: 0, extras: [0, 0, 50, 100], lines: 8, fees: [0, 300], tax: [0.08, 0.1], rounding: 10, pairs: 0 },
    offers: [[3_000, 300]],
  },
];
