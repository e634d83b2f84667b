import type { Chance } from './random';

/** What kind of shop a generated stream comes from. All figures are made up. */
export interface ShopType {
  readonly name: string;
  readonly currencies: readonly string[];
  readonly products: number;
  readonly customers: number;
  /** Decimals that prices end in. */
  price(chance: Chance): number;
  /** Promotions as shares of the list price; null = prices differ a little in every order. */
  readonly promotions: readonly number[];
  readonly promotionShare: number;
  readonly noise: number;
  quantity(chance: Chance): number;
  readonly linesMax: number;
  readonly taxRate: number | null;
  readonly taxInside: boolean;
  readonly shipping: readonly number[];
  readonly discountShare: number;
  readonly coupons: boolean;
}

const round = (value: number, step: number) => Math.max(step, Math.round(value / step) * step);

export const SHOP_TYPES: readonly ShopType[] = [
  {
    ...{
      name: 'groceries',
      currencies: ['CNY'],
      products: 300,
      customers: 400,
      promotions: [0.9, 0.8, 0.5],
      promotionShare: 0.2,
      noise: 0,
    },
    price: (c) => round(Math.exp(2.4 + 0.9 * c.normal()), 0.1) - (c.is(0.4) ? 0.01 : 0) + 0.1,
    quantity: (c) => 1 + Math.floor(-Math.log(1 - c.next()) * 1.5),
    ...{ linesMax: 8, taxRate: null, taxInside: false, shipping: [0, 5, 6.5], discountShare: 0.3, coupons: false },
  },
  {
    ...{
      name: 'fashion',
      currencies: ['CNY'],
      products: 150,
      customers: 800,
      promotions: [0.85, 0.7, 0.5, 0.3],
      promotionShare: 0.4,
      noise: 0,
    },
    price: (c) => round(Math.exp(5.6 + 0.6 * c.normal()), 10) - (c.is(0.7) ? 1 : 0),
    quantity: (c) => (c.is(0.85) ? 1 : c.int(2, 3)),
    ...{ linesMax: 3, taxRate: null, taxInside: false, shipping: [0, 10, 15], discountShare: 0.4, coupons: true },
  },
  {
    ...{ name: 'b2b', currencies: ['CNY'], products: 120, customers: 60, promotions: [], promotionShare: 0, noise: 0.05 },
    price: (c) => round(Math.exp(3.5 + 1.4 * c.normal()), 0.01),
    quantity: (c) => Math.max(1, Math.round(Math.exp(4 + 1.1 * c.normal()) / 5) * 5),
    ...{ linesMax: 6, taxRate: 0.13, taxInside: false, shipping: [0, 80, 150, 300], discountShare: 0.15, coupons: false },
  },
  {
    ...{
      name: 'cross-border',
      currencies: ['USD', 'EUR', 'JPY', 'KWD'],
      products: 100,
      customers: 500,
      promotions: [0.8, 0.75],
      promotionShare: 0.25,
      noise: 0,
    },
    price: (c) => round(Math.exp(3.4 + 0.8 * c.normal()), 1) - 0.01,
    quantity: (c) => (c.is(0.7) ? 1 : c.int(2, 4)),
    ...{ linesMax: 4, taxRate: 0.2, taxInside: true, shipping: [0, 4.99, 9.99], discountShare: 0.2, coupons: true },
  },
  {
    ...{
      name: 'electronics',
      currencies: ['CNY', 'HKD'],
      products: 80,
      customers: 300,
      promotions: [0.95, 0.9],
      promotionShare: 0.3,
      noise: 0,
    },
    price: (c) => round(Math.exp(6.8 + 1.1 * c.normal()), 1),
    quantity: (c) => (c.is(0.9) ? 1 : c.int(2, 10)),
    ...{ linesMax: 2, taxRate: null, taxInside: false, shipping: [0, 12], discountShare: 0.25, coupons: true },
  },
  {
    ...{
      name: 'drifting',
      currencies: ['CNY'],
      products: 200,
      customers: 300,
      promotions: [0.88],
      promotionShare: 0.2,
      noise: 0.02,
    },
    price: (c) => round(Math.exp(4 + 0.7 * c.normal()), 0.5),
    quantity: (c) => 1 + Math.floor(-Math.log(1 - c.next()) * 2.5),
    ...{ linesMax: 5, taxRate: 0.06, taxInside: false, shipping: [0, 8], discountShare: 0.2, coupons: false },
  },
];
