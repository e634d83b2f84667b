import type { OrderExtract } from './event';
import type { ActionType } from './field-type';

/**
 * What is known from the past when an order is checked: read only, with a revision that every event records,
 * so that a finding can be replayed. Missing knowledge is absent, never zero.
 */
export interface RobustBand {
  /** Number of observations behind the band. */
  readonly n: number;
  readonly median: number;
  /** Median absolute deviation, not scaled. */
  readonly mad: number;
  /** Middle of the newest observations; of unit prices only. */
  readonly recent?: number;
}

export interface PastOrder {
  readonly orderNo: string;
  readonly at: number;
  /** Number of the customer, or what stands for it; see `lib/money/order-keys.ts`. */
  readonly customer: string | null;
  readonly addressKey: string | null;
  /** Empty where the order showed no goods. */
  readonly goodsKey: string;
  readonly total: number | null;
}

export interface EditFact {
  readonly orderNo: string;
  readonly field: string;
  readonly clerk: string;
  readonly at: number;
  readonly beforeHash: string;
  readonly afterHash: string;
}

/** A channel that an incident holds as a whole: one kind of action, one way of paying, or both; null stands for any. */
export interface FrozenChannel {
  readonly action: ActionType | null;
  readonly payment: string | null;
}

export interface FrozenOrder {
  readonly orderNo: string;
  /** Origin of the panel: two shops may count their orders alike. Empty for an order that is frozen wherever it appears. */
  readonly site: string;
  readonly incidentId: string;
  /** What people call the incident; nothing for what was frozen before it was kept. */
  readonly title?: string;
  readonly until: number;
  readonly unlocked: readonly { readonly field: string; readonly until: number }[];
  /** Not one order but all that come this way, of `site` or of every site; `orderNo` is empty then. */
  readonly channel?: FrozenChannel;
}

export interface Facts {
  readonly revision: string;
  /** Unit price in minor units by `sku|currency`, quantity by `sku`, order total by `customerId|currency`. */
  readonly price: Readonly<Record<string, RobustBand>>;
  readonly quantity: Readonly<Record<string, RobustBand>>;
  readonly customerTotal: Readonly<Record<string, RobustBand>>;
  readonly recentOrders: readonly PastOrder[];
  readonly edits: readonly EditFact[];
  readonly frozen: readonly FrozenOrder[];
  /** Kinds of action that the breaker holds, with the reason. */
  readonly tripped: readonly { readonly kind: string; readonly since: number; readonly why: string }[];
  readonly productNames: Readonly<Record<string, string>>;
  /** Orders as the log saw them last, by number; without personal values. */
  readonly former: Readonly<Record<string, OrderExtract>>;
  readonly shop: ShopFacts;
}

/** What a page wants to know the past of. */
export interface FactsQuery {
  readonly orderNos: readonly string[];
  readonly customers: readonly string[];
  readonly skus: readonly string[];
}

/** Facts about what was asked for, the shop as a whole, and under which hashes each order was seen before. */
export interface FactsAnswer {
  readonly facts: Facts;
  readonly seen: Readonly<Record<string, readonly string[]>>;
}

/** One amount that was seen before and how often. */
export interface SeenAmount {
  readonly currency: string;
  readonly minor: number;
  readonly n: number;
}

/** How far values usually lie from the middle of their own group. */
export interface Spread {
  readonly n: number;
  readonly median: number;
  /** Nearly all (99 %) lie within. */
  readonly p99: number;
}

/** How prices wander: a walk beneath, and what single prices vary about it. */
export interface PriceDrift {
  /** Pairs of sales far apart behind it. */
  readonly n: number;
  /** Standard deviation (ln) of single prices about where their product stands. */
  readonly noise: number;
  /** Variance (ln²) that every further order adds. */
  readonly pace: number;
}

/** Endings of prices: how many prices were looked at, and how often each ending came. */
export interface PriceEnds {
  readonly n: number;
  readonly ends: Readonly<Record<string, number>>;
}

/** How sums of one kind come about; see `lib/money/composition.ts`. */
export interface SumHabit {
  /** Sums that could be checked, and how many of them some way explains exactly. */
  readonly n: number;
  readonly exact: number;
  /** Parts that are in the sum: `d` less the discount, `s` shipping, `t` tax. The commonest way first. */
  readonly ways: readonly string[];
  /** Minor units that sums are cut or rounded to; 1 for none. */
  readonly unit: number;
  /** What no part explains: smallest and largest rest in minor units, largest as a share of the goods. */
  readonly rest: { readonly n: number; readonly low: number; readonly high: number; readonly share: number } | null;
}

/** How the shop as a whole behaves: what is usual where one product or customer has too little past of its own. */
export interface ShopFacts {
  /** Past orders behind all this. */
  readonly orders: number;
  /** Different unit prices of a product, commonest first, at most `MAX_SEEN` of them. */
  readonly prices: Readonly<Record<string, readonly SeenAmount[]>>;
  /** Largest quantity of a product in one line. */
  readonly maxQuantity: Readonly<Record<string, number>>;
  /** Orders by currency, and by `customerId|currency`. */
  readonly currencies: Readonly<Record<string, number>>;
  readonly customerCurrencies: Readonly<Record<string, number>>;
  /** Spread of |ln(unit price ÷ the product's median)| over all products, and of |ln(quantity ÷ median)|. */
  readonly priceSpread: Spread | null;
  readonly quantitySpread: Spread | null;
  /** |price − median| of products sold 20 times or more, in their own median deviations. */
  readonly priceTail: Spread | null;
  /** Where prices wander with time, how fast; null where they do not. */
  readonly priceDrift: PriceDrift | null;
  /** Quantities of all lines: the middle, nearly the largest, the share of them that are tens, and whether all are whole. */
  readonly counts: {
    readonly n: number;
    readonly median: number;
    readonly top: number;
    readonly tens: number;
    readonly areWhole: boolean;
  } | null;
  /** Products sold in several currencies, and those of them with the same number in two: 19.99 dollars and 19.99 euros. */
  readonly pricePoints: { readonly products: number; readonly shared: number };
  /** Share of prices that their product had only once, of products sold 20 times or more: small where prices are fixed. */
  readonly novelPrices: { readonly n: number; readonly share: number } | null;
  /** Share of prices that were new to a product sold before, over all products sold twice or more: for shops with a short past. */
  readonly freshPrices: { readonly n: number; readonly share: number } | null;
  /** Minor units of the second currency for one of the first (`CNY|USD`), by products sold in both; spread as |ln|. */
  readonly rates: Readonly<Record<string, { readonly n: number; readonly rate: number; readonly spread: number }>>;
  /** Share of the list price (in thousandths) that promotions led to, by how many products had it: 800 = 20 % off. */
  readonly priceSteps: Readonly<Record<string, number>>;
  /** Minor units between two prices of one product (`EUR|200`), where many products have the same: larger portions, toppings. */
  readonly priceRaises: Readonly<Record<string, number>>;
  /** How the different prices of all products end, by currency; see `lib/money/price-ends.ts`. */
  readonly priceEnds: Readonly<Record<string, PriceEnds>>;
  /** Unit prices of all products by currency, in minor units, and how many different products they come from. */
  readonly price: Readonly<
    Record<string, RobustBand & { readonly min: number; readonly max: number; readonly products: number }>
  >;
  /** Share of the customers with three orders or more who always paid in one currency; null while there are too few. */
  readonly loyalCurrency: number | null;
  /** Orders, and those in which one line alone was outsized by tens; see `lib/money/lone-ten.ts`. */
  readonly loneTens: { readonly orders: number; readonly lone: number };
  /** Shipping fees by currency. */
  readonly shippingFees: Readonly<Record<string, readonly SeenAmount[]>>;
  /** Discount ÷ subtotal of the orders that had one. */
  readonly discountShare: (RobustBand & { readonly max: number }) | null;
  /** Tax ÷ (subtotal − discount) of the orders that had one. */
  readonly taxShare: RobustBand | null;
  /** How subtotals and totals come about, and how many lines do so exactly. */
  readonly sums: {
    readonly lines: number;
    readonly exactLines: number;
    /** From the lines. */
    readonly subtotal: SumHabit;
    /** From the lines or from the subtotal, whichever explains more. */
    readonly total: SumHabit & { readonly from: 'lines' | 'subtotal' };
    /** Orders with a coupon code, and those of them with several. */
    readonly coupons: number;
    readonly stackedCoupons: number;
  };
}

const NO_HABIT: SumHabit = { n: 0, exact: 0, ways: [], unit: 1, rest: null };

export const NO_SHOP: ShopFacts = {
  orders: 0,
  prices: {},
  maxQuantity: {},
  currencies: {},
  customerCurrencies: {},
  priceSpread: null,
  quantitySpread: null,
  priceTail: null,
  priceDrift: null,
  counts: null,
  pricePoints: { products: 0, shared: 0 },
  novelPrices: null,
  freshPrices: null,
  rates: {},
  priceSteps: {},
  priceRaises: {},
  priceEnds: {},
  price: {},
  loyalCurrency: null,
  loneTens: { orders: 0, lone: 0 },
  shippingFees: {},
  discountShare: null,
  taxShare: null,
  sums: {
    lines: 0,
    exactLines: 0,
    subtotal: NO_HABIT,
    total: { ...NO_HABIT, from: 'subtotal' },
    coupons: 0,
    stackedCoupons: 0,
  },
};

/** Facts of a station that has seen nothing yet. */
export const NO_FACTS: Facts = {
  revision: 'empty',
  price: {},
  quantity: {},
  customerTotal: {},
  recentOrders: [],
  edits: [],
  frozen: [],
  tripped: [],
  productNames: {},
  former: {},
  shop: NO_SHOP,
};
