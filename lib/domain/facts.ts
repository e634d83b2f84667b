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
}

export interface PastOrder {
  readonly orderNo: string;
  readonly at: number;
  readonly customerId: string | null;
  readonly addressKey: string | null;
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

export interface FrozenOrder {
  readonly orderNo: string;
  readonly incidentId: string;
  readonly until: number;
  readonly unlocked: readonly { readonly field: string; readonly until: number }[];
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
}

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
};
