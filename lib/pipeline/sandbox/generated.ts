import { foldFacts } from '../../policy/facts/fold';
import { orderFromPlain, type PlainLine, type PlainOrder } from '../../policy/plain-order';
import { seededRandom } from '../random';
import type { ReplayItem } from '../replay-item';

/** One order in so many has a slip in it. */
const SLIP_EVERY = 10;
const PRODUCTS = 200;
/** What the made-up shop knows of its past. */
const PAST = 2_000;
const START = Date.UTC(2026, 0, 5);

/**
 * Orders of a made-up shop, a tenth of them with a slip that is known: for seeing what a policy costs under load and
 * whether it still catches what it should. The seed decides everything.
 */
export function* generatedItems(count: number, seed: string, role: string | null = null): Generator<ReplayItem, void, void> {
  const random = seededRandom(seed);
  const prices = Array.from({ length: PRODUCTS }, () => Math.round(Math.exp(3 + 1.5 * random())) - 0.1);
  const past = Array.from({ length: PAST }, (_, i) => ({ order: orderFromPlain(makeOrder(i, prices, random)), at: START + i }));
  const facts = foldFacts(past);
  for (let i = 0; i < count; i++) {
    const isMistake = i % SLIP_EVERY === SLIP_EVERY - 1;
    const clean = makeOrder(PAST + i, prices, random);
    const order = orderFromPlain(isMistake ? withSlip(clean, random) : clean);
    const now = START + Math.floor(i / 400) * 86_400_000 + 36_000_000;
    const moment = { site: 'generated', clerk: '', now, utcOffsetMinutes: 480, role, affected: 1 };
    const input = {
      ...moment,
      order,
      previous: null,
      action: null,
      facts,
      mode: 'edit',
      pageKind: 'orderForm',
      addresses: [],
    } as const;
    yield { id: `generated-${i}`, at: now, input, label: { isMistake } };
  }
}

function makeOrder(n: number, prices: readonly number[], random: () => number): PlainOrder {
  const lines = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const at = Math.floor(prices.length * random() ** 2);
    return lineOf(at, prices[at] ?? 1, 1 + Math.floor(random() ** 3 * 4));
  });
  return totalled({ orderNo: `G${n}`, currency: 'CNY', customerId: `c${Math.floor(random() * 300)}`, lines });
}

function lineOf(at: number, price: number, quantity: number): PlainLine {
  return { sku: `G-${at}`, unitPrice: price.toFixed(2), quantity, lineTotal: (price * quantity).toFixed(2) };
}

function totalled(order: PlainOrder): PlainOrder {
  const sum = (order.lines ?? []).reduce((all, line) => all + Number(line.lineTotal), 0);
  return { ...order, subtotal: sum.toFixed(2), orderTotal: sum.toFixed(2) };
}

function withSlip(order: PlainOrder, random: () => number): PlainOrder {
  const [line, ...rest] = order.lines ?? [];
  if (!line) return order;
  const reprice = (factor: number) => {
    const price = Number(line.unitPrice) * factor;
    const slipped = { ...line, unitPrice: price.toFixed(2), lineTotal: (price * Number(line.quantity)).toFixed(2) };
    return totalled({ ...order, lines: [slipped, ...rest] });
  };
  const kind = Math.floor(random() * 4);
  if (kind === 0) return reprice(10);
  if (kind === 1) return reprice(100);
  if (kind === 2) return { ...order, orderTotal: (Number(order.orderTotal) * 1.1 + 1).toFixed(2) };
  return { ...order, refundAmount: (Number(order.orderTotal) * 1.5).toFixed(2) };
}
