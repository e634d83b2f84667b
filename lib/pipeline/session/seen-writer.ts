import type { OrderExtract } from '../../domain/event';
import type { Order, PageKind } from '../../domain/order';
import { seenHash } from '../../policy/facts/past-row';
import type { Later } from '../../ports/event-sink';
import { extractOrder } from './extract';

/** An order as it lies in the shop's books, not as somebody is about to make it. */
export interface SavedOrder {
  readonly order: Order;
  readonly pageKind: PageKind;
}

/** Orders are written down a few at a time, so that a long list does not keep the page busy. */
const AT_ONCE = 25;
const PAUSE_MS = 200;

/** Writes down each order once for each set of values: what the log knows already, and what this page wrote, is left out. */
export class SeenWriter {
  readonly #written = new Set<string>();
  readonly #waiting: OrderExtract[] = [];

  constructor(
    readonly seen: (order: OrderExtract) => void,
    readonly later: Later,
  ) {}

  /** `known`: hashes under which the log knows an order, by its number. */
  write(saved: readonly SavedOrder[], known: Readonly<Record<string, readonly string[]>>): void {
    const wasIdle = this.#waiting.length === 0;
    for (const { order, pageKind } of saved) {
      const extract = extractOrder(order, pageKind);
      if (extract.orderNo === null || !isTelling(extract)) continue;
      const hash = seenHash(extract);
      const past = Object.hasOwn(known, extract.orderNo) ? known[extract.orderNo] : undefined;
      if (this.#written.has(hash) || past?.includes(hash)) continue;
      this.#written.add(hash);
      this.#waiting.push(extract);
    }
    if (wasIdle) this.#writeSome();
  }

  #writeSome(): void {
    for (const extract of this.#waiting.splice(0, AT_ONCE)) this.seen(extract);
    if (this.#waiting.length > 0) this.later(PAUSE_MS, () => this.#writeSome());
  }
}

/** A bare number, or a number and a state, is no order to learn from. */
function isTelling({ values, lines }: OrderExtract): boolean {
  return (
    lines.length > 0 || values.orderTotal !== undefined || values.subtotal !== undefined || values.refundAmount !== undefined
  );
}
