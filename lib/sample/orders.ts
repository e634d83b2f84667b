import type { ActionType } from '../domain/field-type';
import type { PlainOrder } from '../policy/plain-order';
import type { ShopWords, TroubleKind } from './shop.data';

/** One visit of a clerk to an order: how it was, what is about to be saved, and whether that is a slip. */
export interface Visit {
  readonly at: number;
  readonly clerk: string;
  readonly before: PlainOrder;
  readonly after: PlainOrder;
  readonly action: ActionType;
  readonly affected: number;
  /** What kind of slip it is; null for an ordinary save. */
  readonly slip: TroubleKind | null;
}

type Random = () => number;
const KINDS: readonly TroubleKind[] = ['price', 'price', 'refund', 'phone', 'phone', 'address', 'address', 'total'];

/** An order as the shop's panel holds it. */
export function makeOrder(shop: ShopWords, orderNo: string, random: Random): PlainOrder {
  const lines = Array.from({ length: 1 + Math.floor(random() * 2) }, () => {
    const at = Math.floor(random() * shop.goods.length);
    const [productName, price] = shop.goods[at] ?? ['', 1];
    const quantity = 1 + Math.floor(random() ** 2 * 4);
    return { sku: `T-${at + 1}`, productName, unitPrice: price.toFixed(2), quantity, lineTotal: (price * quantity).toFixed(2) };
  });
  const at = Math.floor(random() * shop.customers.length);
  const [recipientName, addressFull] = shop.customers[at] ?? ['', ''];
  const phone = `1380000${String(1000 + at * 111 + Math.floor(random() * 9)).padStart(4, '0')}`;
  const who = { customerId: `C-${at + 1}`, recipientName, phone, addressFull };
  const total = lines.reduce((sum, line) => sum + Number(line.lineTotal), 0).toFixed(2);
  return { orderNo, currency: 'CNY', status: shop.statuses.waiting, ...who, lines, subtotal: total, orderTotal: total };
}

/** What a clerk does with an order: mostly something ordinary, now and then a slip of a kind that really happens. */
export function visitOf(shop: ShopWords, before: PlainOrder, at: number, isSlip: boolean, random: Random): Visit {
  const clerk = shop.clerks[Math.floor(random() * shop.clerks.length)] ?? '';
  const fixed = { at, clerk, before, affected: 1 };
  if (!isSlip) return ordinary(shop, before, fixed, random);
  const slip = KINDS[Math.floor(random() * KINDS.length)] ?? 'price';
  return { ...fixed, ...slipped(shop, before, slip), slip };
}

type Fixed = Pick<Visit, 'at' | 'clerk' | 'before' | 'affected'>;

/** Ordinary saves; a refund in full and a deletion in bulk are asked about although nothing is wrong. */
function ordinary(shop: ShopWords, before: PlainOrder, fixed: Fixed, random: Random): Visit {
  const kind = random();
  if (kind < 0.06) return { ...fixed, after: { ...before, refundAmount: before['orderTotal'] }, action: 'refund', slip: null };
  if (kind < 0.1) return { ...fixed, affected: 8, after: before, action: 'delete', slip: null };
  return { ...fixed, after: { ...before, status: shop.statuses.done }, action: 'save', slip: null };
}

function slipped(shop: ShopWords, before: PlainOrder, slip: TroubleKind): Pick<Visit, 'after' | 'action'> {
  const total = Number(before['orderTotal']);
  switch (slip) {
    case 'price':
      return { after: repriced(before, 10), action: 'priceChange' };
    case 'refund':
      return { after: { ...before, refundAmount: (total * 1.4).toFixed(2) }, action: 'refund' };
    case 'phone':
      return { after: { ...before, phone: String(before['phone']).slice(0, 10) }, action: 'save' };
    case 'address':
      return { after: { ...before, addressFull: vague(shop, String(before['addressFull'])) }, action: 'save' };
    case 'total':
      return { after: { ...before, orderTotal: (total + 100).toFixed(2) }, action: 'save' };
  }
}

function repriced(order: PlainOrder, factor: number): PlainOrder {
  const [line, ...rest] = order.lines ?? [];
  if (!line) return order;
  const price = Number(line.unitPrice) * factor;
  const first = { ...line, unitPrice: price.toFixed(2), lineTotal: (price * Number(line.quantity)).toFixed(2) };
  const total = [first, ...rest].reduce((sum, one) => sum + Number(one.lineTotal), 0).toFixed(2);
  return { ...order, lines: [first, ...rest], subtotal: total, orderTotal: total };
}

/** The house gives way to "near": in Chinese what follows its number, in English the first two parts. */
function vague(shop: ShopWords, address: string): string {
  const parts = address.split(', ');
  if (parts.length > 1) return [shop.vague, ...parts.slice(2)].join(', ');
  return `${address.slice(0, address.search(/\d/))}${shop.vague}`;
}
