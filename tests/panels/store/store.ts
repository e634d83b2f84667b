import { applyAction, type Fields, type PanelAction } from './act';
import type { Order } from './order';

/** One request that reached the server. */
export interface LedgerEntry {
  readonly seq: number;
  readonly panel: string;
  readonly action: string;
  readonly orders: readonly string[];
  readonly method: string;
  readonly path: string;
  readonly fields: Fields;
}

export interface Arrival {
  readonly panel: string;
  readonly action: PanelAction | (string & {});
  readonly orders: readonly string[];
  readonly method: string;
  readonly path: string;
  readonly fields: Fields;
}

export type Seeds = Readonly<Record<string, () => Order[]>>;

/** What the panels store: the orders of each panel, and every request that arrived. Nothing survives `close()`. */
export class PanelStore {
  private orders = new Map<string, Order[]>();
  private entries: LedgerEntry[] = [];

  constructor(private readonly seeds: Seeds) {
    this.reset();
  }

  /** Forgets the ledger and puts the seeded orders back. */
  reset(): void {
    this.entries = [];
    this.orders = new Map(Object.entries(this.seeds).map(([panel, seed]) => [panel, seed()]));
  }

  /** The orders of a panel, deleted ones left out, in seeded order. */
  list(panel: string): readonly Order[] {
    return this.orders.get(panel) ?? [];
  }

  /** One order by its number or id. */
  find(panel: string, key: string): Order | undefined {
    return this.list(panel).find((order) => order.no === key || String(order.id) === key);
  }

  /** Writes a request into the ledger without doing anything else. */
  record(arrival: Arrival): void {
    this.entries.push({ seq: this.entries.length + 1, ...arrival });
  }

  /** Writes the request down, then does to each order what the action says. Orders that do not exist are counted too. */
  act(arrival: Arrival & { readonly action: PanelAction }, verb: PanelAction = arrival.action): void {
    this.record(arrival);
    for (const no of arrival.orders) {
      const order = this.find(arrival.panel, no);
      if (order && verb === 'delete') this.remove(arrival.panel, no);
      else if (order) applyAction(order, verb, arrival.fields);
    }
  }

  /** How many requests of this action arrived; with `orderNo` those that named the order, bulk ones included. */
  count(panel: string, action: string, orderNo?: string): number {
    return this.entries.filter(
      (entry) => entry.panel === panel && entry.action === action && (orderNo === undefined || entry.orders.includes(orderNo)),
    ).length;
  }

  /** All entries, oldest first; of one panel when it is named. */
  ledger(panel?: string): readonly LedgerEntry[] {
    return this.entries.filter((entry) => panel === undefined || entry.panel === panel);
  }

  /** Entries that changed something or gave data away: not `list`, not `view`. */
  writes(panel?: string): readonly LedgerEntry[] {
    return this.ledger(panel).filter((entry) => entry.action !== 'list' && entry.action !== 'view');
  }

  private remove(panel: string, no: string): void {
    const rest = this.list(panel).filter((order) => order.no !== no);
    this.orders.set(panel, rest);
  }
}
