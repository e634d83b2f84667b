import type { StoredEvent } from '../../domain/event';
import { isEventOf } from '../../domain/event-types';
import type { ErrorType } from '../../domain/finding';
import { hashText } from '../bucket';
import type { PastRow } from './past-row';

/** Plain data: flags about values whose outcome may still come, and orders whose values people found wrong. */
export interface WrongSnapshot {
  readonly flags: readonly (readonly [flagId: string, order: string])[];
  readonly wrong: readonly (readonly [order: string, values: string])[];
}

/** Errors in what bands are made of; a wrong address says nothing about prices. */
const ABOUT_VALUES: ReadonlySet<ErrorType> = new Set<ErrorType>([
  ...(['amount_outlier', 'price_off_list', 'qty_outlier', 'refund_excess', 'total_mismatch'] as const),
  ...(['promo_stack', 'currency_mismatch', 'sku_variant_mismatch'] as const),
]);
const MOST = 4_000;

/**
 * Orders whose values people found wrong, by verdict or audit: what is usual must not be learned from them. An order counts
 * again once its values were put right, or the verdict was taken back.
 */
export class WrongOrders {
  readonly #flags: Map<string, string>;
  readonly #wrong: Map<string, string>;

  constructor(snapshot: WrongSnapshot = { flags: [], wrong: [] }) {
    this.#flags = new Map(snapshot.flags);
    this.#wrong = new Map(snapshot.wrong);
  }

  /** Folds one event; `valuesOf` gives the values of an order (`site number`) as they stand, null for an unknown one. */
  add(event: StoredEvent, valuesOf: (order: string) => string | null): void {
    if (isEventOf(event, 'flag.raised')) {
      const isAbout = event.body.findings.some(({ errorType }) => ABOUT_VALUES.has(errorType));
      const orderNo = event.orderNo ?? event.body.order.orderNo;
      if (isAbout && orderNo !== null) keep(this.#flags, event.body.flagId, orderKey(event.site, orderNo));
    } else if (isEventOf(event, 'verdict.given')) {
      this.#judge(this.#flags.get(event.body.flagId), event.body.verdict === 'true_positive', valuesOf);
    } else if (isEventOf(event, 'verdict.undone')) this.#judge(this.#flags.get(event.body.flagId), false, valuesOf);
    else if (isEventOf(event, 'audit.judged')) {
      // A passed order is named by site and number, a flagged one by its flag.
      const { itemId, isWrong } = event.body;
      this.#judge(this.#flags.get(itemId) ?? (itemId.includes(' ') ? itemId : undefined), isWrong, valuesOf);
    }
  }

  /** True while the order still stands with the values that were found wrong. */
  has(site: string, row: PastRow): boolean {
    const values = this.#wrong.get(orderKey(site, row.orderNo));
    return values !== undefined && values === valuesHash(row);
  }

  toSnapshot(): WrongSnapshot {
    return { flags: [...this.#flags], wrong: [...this.#wrong] };
  }

  #judge(order: string | undefined, isWrong: boolean, valuesOf: (order: string) => string | null): void {
    if (order === undefined) return;
    const values = isWrong ? valuesOf(order) : null;
    if (values === null) this.#wrong.delete(order);
    else keep(this.#wrong, order, values);
  }
}

/** The amounts and goods of an order, as one hash: a new status alone does not put a price right. */
export function valuesHash({ order, goodsKey }: PastRow): string {
  const prices = order.lines.map((line) => [
    line['sku'] ?? line['productName'] ?? '',
    line['unitPrice'] ?? '',
    line['quantity'] ?? '',
  ]);
  const { orderTotal, subtotal, discount, shippingFee, tax, refundAmount } = order.values;
  return hashText(JSON.stringify([goodsKey, prices, orderTotal, subtotal, discount, shippingFee, tax, refundAmount]));
}

/** How an audit names a passed order; a site has no blank. */
function orderKey(site: string, orderNo: string): string {
  return `${site} ${orderNo}`;
}

function keep(map: Map<string, string>, key: string, value: string): void {
  map.delete(key);
  map.set(key, value);
  const oldest = map.keys().next();
  if (map.size > MOST && !oldest.done) map.delete(oldest.value);
}
