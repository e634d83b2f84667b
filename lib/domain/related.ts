/** Another order of the panel that has something in common with the one at hand. No personal values. */
export interface RelatedOrder {
  readonly orderNo: string;
  /** ms since the epoch, UTC: when it was placed, or first seen. */
  readonly at: number;
  readonly currency: string;
  /** As the page wrote them; empty where it showed none. */
  readonly total: string;
  readonly status: string;
  /** What of the goods at hand it holds: unit price and quantity as written, of the first line; null among a customer's orders. */
  readonly goods: { readonly sku: string; readonly name: string; readonly unitPrice: string; readonly quantity: string } | null;
}

/** The newest orders of one kind, and how many there are in all. */
export interface RelatedList {
  readonly count: number;
  readonly orders: readonly RelatedOrder[];
}

/** What else the same customer ordered, and who else ordered the same goods. */
export interface RelatedOrders {
  /** Null where nobody can tell who the customer is. */
  readonly customer: RelatedList | null;
  /** Null where the order shows no goods. */
  readonly goods: RelatedList | null;
}

/** Which order, and what is known of it: customer as `customerKey` gives it. */
export interface RelatedQuery {
  readonly orderNo: string | null;
  readonly customer: string | null;
  readonly skus: readonly string[];
}
