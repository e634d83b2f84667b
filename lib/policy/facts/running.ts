import type { StoredEvent } from '../../domain/event';
import {
  type EditFact,
  type Facts,
  type FactsAnswer,
  type FactsQuery,
  NO_FACTS,
  NO_SHOP,
  type ShopFacts,
} from '../../domain/facts';
import type { RelatedOrders, RelatedQuery } from '../../domain/related';
import { amountOf } from '../../money/order-amounts';
import { foldFacts, type SeenOrder } from './fold';
import { extractedOrder, type PastRow, toRow } from './past-row';
import { relatedIn } from './related';
import { foldShop } from './shop';
import { valuesHash, WrongOrders, type WrongSnapshot } from './wrong-orders';

/** Raised when the meaning of a snapshot changes: an older one is thrown away and the log is folded anew. */
export const FOLD_VERSION = 8;

/** What is kept of one site; the oldest goes first. */
const MOST_ORDERS = 10_000;
const MOST_EDITS = 5_000;
const MOST_SITES = 12;
/** Newest orders of the products and customers in question that a band is made of. */
const MOST_ASKED = 3_000;
/** The shop as a whole moves slowly: it is folded again after so many new orders, or so large a share of them. */
const SHOP_EVERY = { orders: 20, share: 0.02 };

/** Plain data: what is stored between two lives of the worker. */
export interface FactsSnapshot {
  readonly wrong: WrongSnapshot;
  readonly sites: readonly {
    readonly site: string;
    readonly rows: readonly PastRow[];
    readonly edits: readonly EditFact[];
    readonly shop: ShopFacts;
    readonly sinceShop: number;
  }[];
}

interface SiteFacts {
  /** By order number, longest unseen first. */
  readonly rows: Map<string, PastRow>;
  edits: EditFact[];
  shop: ShopFacts;
  sinceShop: number;
}

interface RunningOptions {
  readonly snapshot?: FactsSnapshot;
  readonly next?: number;
  readonly isForReplay?: boolean;
}

/** The past of every site, event by event. What it answers depends on the events alone, not on when they were folded. */
export class RunningFacts {
  readonly #sites = new Map<string, SiteFacts>();
  readonly #wrong: WrongOrders;
  /** Position in the log behind the last event that was folded. */
  #next: number;

  /** For replays, which ask for everything once a day: the shop as a whole is not folded beside. */
  readonly #isForReplay: boolean;

  constructor({ snapshot, next = 0, isForReplay = false }: RunningOptions = {}) {
    this.#next = next;
    this.#isForReplay = isForReplay;
    this.#wrong = new WrongOrders(snapshot?.wrong);
    for (const { site, rows, edits, shop, sinceShop } of snapshot?.sites ?? []) {
      this.#sites.set(site, { rows: new Map(rows.map((row) => [row.orderNo, row])), edits: [...edits], shop, sinceShop });
    }
  }

  add(event: StoredEvent): void {
    this.#next = event.seq + 1;
    if (isType(event, 'order.seen')) this.#addOrder(this.#siteOf(event.site), event);
    else if (isType(event, 'edit.made')) this.#addEdit(this.#siteOf(event.site), event);
    else this.#wrong.add(event, (order) => this.#valuesOf(order));
  }

  /** Facts about what a page shows. `more` are those that other folds know: what is frozen, what is held. */
  answer(site: string, query: FactsQuery, more: Pick<Facts, 'frozen' | 'tripped'>): FactsAnswer {
    const own = this.#sites.get(site);
    const revision = `f${FOLD_VERSION}-${this.#next}`;
    if (!own) return { facts: { ...NO_FACTS, ...more, revision }, seen: {} };
    const orderNos = new Set(query.orderNos);
    const asked = [...orderNos].flatMap((no) => own.rows.get(no) ?? []);
    return {
      facts: {
        ...factsAbout(own, query, (row) => !this.#wrong.has(site, row)),
        ...more,
        edits: own.edits.filter((edit) => orderNos.has(edit.orderNo)),
        former: Object.fromEntries(asked.map((row) => [row.orderNo, row.order])),
        revision,
      },
      seen: Object.fromEntries(asked.map((row) => [row.orderNo, row.hashes])),
    };
  }

  /** Everything that is known of a site, for replays; dear, where `answer` is cheap. */
  whole(site: string): Facts {
    const own = this.#sites.get(site);
    const rows = own ? [...own.rows.values()] : [];
    const right = rows.filter((row) => !this.#wrong.has(site, row));
    return { ...foldFacts(right.map(toSeen)), recentOrders: rows.map(toPast), revision: `f${FOLD_VERSION}-${this.#next}` };
  }

  /** How many orders of a site are known. */
  count(site: string): number {
    return this.#sites.get(site)?.rows.size ?? 0;
  }

  /** What else the same customer ordered, and who else ordered the same goods. */
  related(site: string, query: RelatedQuery): RelatedOrders {
    return relatedIn(this.#sites.get(site)?.rows ?? new Map(), query);
  }

  /** Edits of every site since a moment, for figures. */
  editsSince(at: number): readonly EditFact[] {
    return [...this.#sites.values()].flatMap(({ edits }) => edits.filter((edit) => edit.at >= at));
  }

  toSnapshot(): FactsSnapshot {
    const sites = [...this.#sites].map(([site, facts]) => ({ ...facts, site, rows: [...facts.rows.values()] }));
    return { sites, wrong: this.#wrong.toSnapshot() };
  }

  #addOrder(own: SiteFacts, event: StoredEvent<'order.seen'>): void {
    const before = own.rows.get(event.body.order.orderNo ?? '');
    const row = toRow(event.body.order, event.at, before, !this.#isForReplay);
    if (row === null) return;
    own.rows.delete(row.orderNo);
    own.rows.set(row.orderNo, row);
    dropOldest(own.rows, MOST_ORDERS);
    own.sinceShop += 1;
    if (this.#isForReplay) return;
    if (own.sinceShop < Math.max(SHOP_EVERY.orders, own.rows.size * SHOP_EVERY.share)) return;
    own.sinceShop = 0;
    const right = [...own.rows.values()].filter((one) => !this.#wrong.has(event.site, one));
    own.shop = wholeOnly(foldShop(right.map(({ order }) => extractedOrder(order))));
  }

  #addEdit(own: SiteFacts, { orderNo, at, clerk, body }: StoredEvent<'edit.made'>): void {
    if (orderNo === null) return;
    own.edits.push({ orderNo, at, clerk, field: body.field, beforeHash: body.beforeHash, afterHash: body.afterHash });
    // In halves, so that not every edit copies the list.
    if (own.edits.length > 2 * MOST_EDITS) own.edits = own.edits.slice(-MOST_EDITS);
  }

  /** Of `site number`, as audits name orders. */
  #valuesOf(order: string): string | null {
    const cut = order.indexOf(' ');
    const row = this.#sites.get(order.slice(0, cut))?.rows.get(order.slice(cut + 1));
    return row ? valuesHash(row) : null;
  }

  #siteOf(site: string): SiteFacts {
    const own = this.#sites.get(site) ?? { rows: new Map(), edits: [], shop: NO_SHOP, sinceShop: 0 };
    // Re-inserted, so that the site that is used least goes first.
    this.#sites.delete(site);
    this.#sites.set(site, own);
    dropOldest(this.#sites, MOST_SITES);
    return own;
  }
}

/** Bands of the products and customers in question, out of the orders that hold any of them. */
function factsAbout(own: SiteFacts, query: FactsQuery, isRight: (row: PastRow) => boolean): Facts {
  const skus = new Set(query.skus);
  const customers = new Set(query.customers);
  const touches = ({ customer, order }: PastRow) =>
    customers.has(customer ?? '') || order.lines.some((line) => skus.has(line['sku'] ?? line['productName'] ?? ''));
  const rows = [...own.rows.values()].filter(touches).slice(-MOST_ASKED);
  const facts = foldFacts(rows.filter(isRight).map(toSeen));
  const bySku = <V>(record: Readonly<Record<string, V>>) => only(record, (key) => skus.has(key));
  const byCustomer = <V>(record: Readonly<Record<string, V>>) => only(record, (key) => customers.has(beforeBar(key)));
  return {
    ...facts,
    price: only(facts.price, (key) => skus.has(beforeBar(key))),
    quantity: bySku(facts.quantity),
    customerTotal: byCustomer(facts.customerTotal),
    recentOrders: rows.filter((row) => customers.has(row.customer ?? '')).map(toPast),
    productNames: bySku(facts.productNames),
    shop: {
      ...own.shop,
      prices: bySku(facts.shop.prices),
      maxQuantity: bySku(facts.shop.maxQuantity),
      customerCurrencies: byCustomer(facts.shop.customerCurrencies),
    },
  };
}

/** What is known product by product and customer by customer is worked out when it is asked for. */
function wholeOnly(shop: ShopFacts): ShopFacts {
  return { ...shop, prices: {}, maxQuantity: {}, customerCurrencies: {} };
}

/** Rows never change, and every fold reads all of them again. */
const seenRows = new WeakMap<PastRow, SeenOrder>();
const pastRows = new WeakMap<PastRow, Facts['recentOrders'][number]>();

function toSeen(row: PastRow): SeenOrder {
  const known = seenRows.get(row);
  if (known) return known;
  const seen = { order: extractedOrder(row.order), at: row.at };
  seenRows.set(row, seen);
  return seen;
}

function toPast(row: PastRow): Facts['recentOrders'][number] {
  const known = pastRows.get(row);
  if (known) return known;
  const { orderNo, at, customer, addressKey, goodsKey } = row;
  const total = amountOf(toSeen(row).order, 'orderTotal')?.minor ?? null;
  const past = { orderNo, at, customer, addressKey, goodsKey, total };
  pastRows.set(row, past);
  return past;
}

function only<V>(record: Readonly<Record<string, V>>, fits: (key: string) => boolean): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => fits(key)));
}

function beforeBar(key: string): string {
  return key.slice(0, key.lastIndexOf('|'));
}

function dropOldest<K, V>(map: Map<K, V>, most: number): void {
  const oldest = map.keys().next();
  if (map.size > most && !oldest.done) map.delete(oldest.value);
}

function isType<T extends StoredEvent['type']>(event: StoredEvent, type: T): event is StoredEvent<T> {
  return event.type === type;
}
