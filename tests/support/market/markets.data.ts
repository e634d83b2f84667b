/** Markets of the second generator. Figures are made up, on purpose by other laws than those of `../shop`. */
export interface Market {
  readonly name: string;
  readonly currency: readonly {
    readonly code: string;
    readonly digits: number;
    readonly scale: number;
    readonly ends: readonly number[];
  }[];
  readonly products: number;
  /** Exponent of the Pareto law of prices: small = heavy tail. */
  readonly tail: number;
  readonly cheapest: number;
  readonly tax: { readonly rates: readonly number[]; readonly inside: boolean };
  /** Reductions by amount: spend so much, pay so much less. */
  readonly vouchers: readonly (readonly [number, number])[];
  readonly members: readonly number[];
  /** Base fee, fee a piece, free from. */
  readonly shipping: readonly [number, number, number];
  /** Share of orders by wholesalers. */
  readonly wholesale: number;
  /** How far prices move over the year, and how deep the sales weeks cut. */
  readonly drift: number;
  readonly sales: readonly number[];
  /** Clerks grant something off single prices. */
  readonly haggling: number;
}

const WESTERN = [0.99, 0.95, 0.5, 0];

export const MARKETS: readonly Market[] = [
  {
    ...{
      name: 'domestic',
      currency: [{ code: 'CNY', digits: 2, scale: 7, ends: [0, 0.9, 0.8, 0.5] }],
      products: 900,
      tail: 1.3,
      cheapest: 2,
    },
    ...{
      tax: { rates: [0], inside: false },
      vouchers: [
        [200, 20],
        [500, 60],
        [1000, 150],
      ],
      members: [0.95, 0.88],
    },
    ...{ shipping: [8, 0.5, 99], wholesale: 0.03, drift: 0.1, sales: [0.8, 0.67], haggling: 0.02 },
  },
  {
    ...{
      name: 'tokyo',
      currency: [{ code: 'JPY', digits: 0, scale: 140, ends: [0, 80, 800] }],
      products: 400,
      tail: 1.15,
      cheapest: 3,
    },
    ...{ tax: { rates: [0.1, 0.08], inside: true }, vouchers: [[5000, 500]], members: [0.97] },
    ...{ shipping: [600, 0, 8000], wholesale: 0.01, drift: 0.05, sales: [0.9], haggling: 0 },
  },
  {
    ...{
      name: 'gulf',
      currency: [{ code: 'KWD', digits: 3, scale: 0.31, ends: [0.25, 0.5, 0.75, 0.9, 0] }],
      products: 250,
      tail: 1.4,
      cheapest: 4,
    },
    ...{ tax: { rates: [0], inside: false }, vouchers: [], members: [0.9] },
    ...{ shipping: [1, 0.1, 30], wholesale: 0.05, drift: 0.08, sales: [0.75, 0.85], haggling: 0.05 },
  },
  {
    ...{
      name: 'states',
      currency: [{ code: 'USD', digits: 2, scale: 1, ends: WESTERN }],
      products: 1500,
      tail: 1.2,
      cheapest: 4,
    },
    ...{
      tax: { rates: [0, 0.0625, 0.07, 0.0725, 0.08875], inside: false },
      vouchers: [
        [50, 5],
        [100, 15],
      ],
      members: [0.95],
    },
    ...{ shipping: [4.95, 0.75, 75], wholesale: 0.02, drift: 0.12, sales: [0.7, 0.6, 0.85], haggling: 0.01 },
  },
  {
    ...{
      name: 'harbour',
      currency: [
        { code: 'EUR', digits: 2, scale: 0.93, ends: WESTERN },
        { code: 'GBP', digits: 2, scale: 0.8, ends: WESTERN },
        { code: 'SEK', digits: 2, scale: 10.4, ends: [0, 9] },
        { code: 'KRW', digits: 0, scale: 1350, ends: [0, 900] },
      ],
      products: 500,
      tail: 1.35,
      cheapest: 6,
    },
    ...{ tax: { rates: [0.2], inside: true }, vouchers: [], members: [0.93] },
    ...{ shipping: [5, 0.4, 120], wholesale: 0.04, drift: 0.06, sales: [0.8], haggling: 0.01 },
  },
];
