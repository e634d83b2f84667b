import { linesTotal, type Order, type Receiver } from '../store/order';
import { ENGLISH_PRODUCTS, ENGLISH_SEEDS, type EnglishSeed } from './english.data';
import { PRODUCTS, SHOP_SEEDS, type ShopSeed } from './shop.data';
import { DISHES, TAKEAWAY_SEEDS, type TakeawaySeed } from './takeaway.data';

/** The number of the n-th seeded order (from 1): the day, the panel's digit, the place. */
export function orderNumber(panelDigit: number, n: number): string {
  return `20261120${panelDigit}${String(n).padStart(3, '0')}`;
}

/** Fresh orders of the web shop for one panel. */
export function shopOrders(panelDigit: number): Order[] {
  return SHOP_SEEDS.map((seed, i) => shopOrder(seed, i + 1, panelDigit));
}

/** Fresh orders of the campus takeaway. */
export function takeawayOrders(panelDigit: number): Order[] {
  return TAKEAWAY_SEEDS.map((seed, i) => takeawayOrder(seed, i + 1, panelDigit));
}

/** Fresh orders of the English-speaking shop. */
export function englishOrders(panelDigit: number): Order[] {
  return ENGLISH_SEEDS.map((seed, i) => englishOrder(seed, i + 1, panelDigit));
}

/** An order without money or goods yet; `settle` completes it. */
export function blankOrder(id: number, no: string, receiver: Receiver): Order {
  const minute = String((id * 7) % 60).padStart(2, '0');
  return {
    id,
    no,
    placedAt: `2026-11-20 ${String(8 + (id % 12)).padStart(2, '0')}:${minute}:15`,
    status: 'paid',
    buyer: '',
    payMethod: '微信支付',
    receiver,
    lines: [],
    goods: 0,
    freight: 0,
    fee: 0,
    discount: 0,
    total: 0,
    paid: 0,
    refunded: 0,
    refundAsked: 0,
    express: '',
    trackingNo: '',
    note: '',
    staffNote: '',
    history: [],
    extra: {},
  };
}

/** Fills the amounts of an order from its lines, freight, fee and discount. `off` makes the total wrong on purpose. */
export function settle(order: Order, off = 0): Order {
  order.goods = linesTotal(order);
  order.total = order.goods + order.freight + order.fee - order.discount + off;
  order.paid = order.status === 'unpaid' || order.status === 'cancelled' ? 0 : order.total;
  return order;
}

function shopOrder(seed: ShopSeed, n: number, panelDigit: number): Order {
  const [province, city, district] = seed.region;
  const { who: name, phone, detail, zip } = seed;
  const order = blankOrder(n, orderNumber(panelDigit, n), { name, phone, province, city, district, detail, zip });
  order.status = seed.status;
  order.buyer = `user_${phone.slice(-4)}`;
  order.payMethod = n % 3 === 0 ? '支付宝' : '微信支付';
  order.lines = seed.goods.map(([sku, quantity, price]) => {
    const [product, spec, listPrice] = PRODUCTS[sku] ?? [sku, '', 0];
    return { sku, name: product, spec, price: price ?? listPrice, quantity };
  });
  order.freight = seed.freight ?? 0;
  order.discount = seed.discount ?? 0;
  order.note = seed.note ?? '';
  order.refunded = seed.refunded ?? 0;
  order.refundAsked = seed.refundAsked ?? 0;
  if (seed.status === 'shipped' || seed.status === 'done') ship(order, '顺丰速运', `SF14${String(20260000 + n * 373)}57`);
  return settle(order, seed.totalOff);
}

function ship(order: Order, express: string, trackingNo: string): void {
  order.express = express;
  order.trackingNo = trackingNo;
}

function takeawayOrder(seed: TakeawaySeed, n: number, panelDigit: number): Order {
  const receiver = { name: seed.who, phone: seed.phone, province: '', city: '', district: '', detail: seed.address, zip: '' };
  const order = blankOrder(n, orderNumber(panelDigit, n), receiver);
  order.status = seed.status;
  order.buyer = `wx_${seed.phone.slice(-4)}`;
  order.lines = seed.dishes.map(([name, quantity, price]) => ({
    sku: `D${String(Object.keys(DISHES).indexOf(name) + 1).padStart(2, '0')}`,
    name,
    spec: '',
    price: price ?? DISHES[name] ?? 0,
    quantity,
  }));
  order.freight = 200;
  order.fee = 100 * seed.dishes.length;
  order.discount = seed.discount ?? 0;
  order.note = seed.note ?? '';
  order.refundAsked = seed.refundAsked ?? 0;
  order.extra = {
    zone: seed.zone,
    slot: seed.slot,
    pickup: String(n + 100),
    rider: seed.rider ?? '',
    riderNote: seed.riderNote ?? '',
  };
  return settle(order, seed.totalOff);
}

function englishOrder(seed: EnglishSeed, n: number, panelDigit: number): Order {
  const { who: name, phone, state: province, city, line1: detail, zip } = seed;
  const order = blankOrder(n, orderNumber(panelDigit, n), { name, phone, province, city, district: '', detail, zip });
  order.status = seed.status;
  order.buyer = `${name.toLowerCase().replace(' ', '.')}@example.com`;
  order.payMethod = n % 3 === 0 ? 'PayPal' : 'Credit card';
  order.lines = seed.goods.map(([sku, quantity, price]) => {
    const [product, listPrice] = ENGLISH_PRODUCTS[sku] ?? [sku, 0];
    return { sku, name: product, spec: '', price: price ?? listPrice, quantity };
  });
  order.freight = seed.freight ?? 0;
  order.discount = seed.discount ?? 0;
  order.note = seed.note ?? '';
  order.refundAsked = seed.refundAsked ?? 0;
  order.extra = { line2: seed.line2 ?? '', country: seed.country };
  if (seed.status === 'shipped' || seed.status === 'done') ship(order, 'UPS', `1Z999AA1${String(10_000_000 + n * 373)}`);
  return settle(order, seed.totalOff);
}
