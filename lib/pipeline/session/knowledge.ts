import type { OrderExtract } from '../../domain/event';
import { type EditFact, type Facts, type FactsAnswer, type FactsQuery, NO_FACTS } from '../../domain/facts';
import type { Order } from '../../domain/order';
import { customerKey, productKey } from '../../money/order-keys';
import { extractedOrder } from '../../policy/facts/past-row';
import type { Later } from '../../ports/event-sink';
import { type SavedOrder, SeenWriter } from './seen-writer';

export interface KnowledgePorts {
  askFacts(query: FactsQuery): Promise<FactsAnswer>;
  /** An order in values that the log has not seen yet. */
  seen(order: OrderExtract): void;
  /** What is known changed: what the page shows should be checked again. */
  news(): void;
  readonly later: Later;
}

/** More than any page shows; what is beyond stays without a past. */
const MOST = { orderNos: 600, customers: 600, skus: 1_200 };

/** What this page knows of the past. Asked for when orders appear, so that it is there when something is pressed. */
export class Knowledge {
  #answer: FactsAnswer | null = null;
  /** One object until something changes: what is worked out from facts is remembered by it. */
  #facts: Facts = NO_FACTS;
  #asked = new Set<string>();
  #round = 0;
  #orders: readonly Order[] = [];
  #saved: readonly SavedOrder[] = [];
  readonly #ownEdits: EditFact[] = [];
  readonly #writer: SeenWriter;

  constructor(readonly ports: KnowledgePorts) {
    this.#writer = new SeenWriter(ports.seen, ports.later);
  }

  facts(): Facts {
    return this.#facts;
  }

  /** The order as the log saw it last; null where it never did. */
  former({ orderNo }: Order): Order | null {
    const { former } = this.#facts;
    const past = orderNo !== null && Object.hasOwn(former, orderNo) ? former[orderNo] : undefined;
    return past === undefined ? null : extractedOrder(past);
  }

  /** The page shows these orders; asks about those that it has not asked about yet. */
  show(orders: readonly Order[], saved: readonly SavedOrder[]): void {
    this.#orders = orders;
    this.#saved = saved;
    if (this.#answer) this.#writer.write(saved, this.#answer.seen);
    this.#askAboutShown();
  }

  /** Settings came anew, with what is held and frozen now: everything is asked again. */
  renew({ frozen, tripped, revision }: Facts): void {
    this.#settle({ ...(this.#answer?.facts ?? NO_FACTS), frozen, tripped, revision });
    this.#asked = new Set();
    this.#askAboutShown();
  }

  /** Edits of this page that the background may not have folded yet. */
  addEdits(edits: readonly EditFact[]): void {
    this.#ownEdits.push(...edits);
    this.#settle(this.#facts);
  }

  #askAboutShown(): void {
    const query = queryOf([...this.#orders, ...this.#saved.map(({ order }) => order)]);
    const keys = keysOf(query);
    if (keys.every((key) => this.#asked.has(key))) return;
    this.#asked = new Set(keys);
    void this.#ask(query);
  }

  async #ask(query: FactsQuery): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const found = await this.ports.askFacts(query).catch(() => null);
    // Asked anew meanwhile.
    if (round !== this.#round) return;
    if (found === null) {
      // Nobody there: the next reading of the page tries again.
      this.#asked = new Set();
      return;
    }
    const isNews = tells(found.facts) || tells(this.#facts);
    this.#answer = found;
    // What is frozen comes with the settings alone; the log's folds do not know it.
    this.#settle({ ...found.facts, frozen: this.#facts.frozen });
    this.#writer.write(this.#saved, found.seen);
    if (isNews) this.ports.news();
  }

  #settle(next: Facts): void {
    const missing = this.#ownEdits.filter((own) => !next.edits.some((edit) => isSame(edit, own)));
    this.#facts = missing.length === 0 ? next : { ...next, edits: [...next.edits, ...missing] };
  }
}

function queryOf(orders: readonly Order[]): FactsQuery {
  const unique = (values: readonly (string | null)[], most: number) =>
    [...new Set(values.flatMap((value) => value ?? []))].slice(0, most);
  const products = orders.flatMap((order) => order.lines.map(productKey));
  return {
    orderNos: unique(orders.map(numberOf), MOST.orderNos),
    customers: unique(orders.map(customerKey), MOST.customers),
    skus: unique(products, MOST.skus),
  };
}

function numberOf({ orderNo }: Order): string | null {
  return orderNo;
}

function keysOf({ orderNos, customers, skus }: FactsQuery): string[] {
  return [...orderNos.map((no) => `o${no}`), ...customers.map((id) => `c${id}`), ...skus.map((sku) => `s${sku}`)];
}

/** Whether these facts can change what any rule says. */
function tells({ price, quantity, customerTotal, recentOrders, edits, tripped, frozen, former, shop }: Facts): boolean {
  const records = [price, quantity, customerTotal, former];
  const lists = [recentOrders, edits, tripped, frozen];
  return shop.orders > 0 || lists.some((list) => list.length > 0) || records.some((record) => Object.keys(record).length > 0);
}

function isSame(a: EditFact, b: EditFact): boolean {
  return a.orderNo === b.orderNo && a.field === b.field && a.at === b.at && a.afterHash === b.afterHash;
}
