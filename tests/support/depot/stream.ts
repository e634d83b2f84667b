import { MISTAKES, type Mistake } from '../shop/mistakes';
import { Chance } from '../shop/random';
import type { GenLine, GenOrder } from '../shop/shop';
import type { Stream, StreamItem } from '../shop/stream';

/** Wholesale depots: goods without a code, few customers, prices by quantity, reductions in percent, tax inside or none. */
export const DEPOTS = ['hanoi', 'tunis', 'krakow', 'bogota'] as const;
const MONEY: Readonly<Record<string, { code: string; digits: number; scale: number; tax: number }>> = {
  hanoi: { code: 'VND', digits: 0, scale: 24_000, tax: 0.08 },
  tunis: { code: 'TND', digits: 3, scale: 3.1, tax: 0.19 },
  krakow: { code: 'PLN', digits: 2, scale: 4, tax: 0.23 },
  bogota: { code: 'COP', digits: 2, scale: 4_100, tax: 0 },
};
const GOODS = ['flour', 'rice', 'oil', 'sugar', 'salt', 'beans', 'coffee', 'tea', 'soap', 'paper'];
const SIZES = ['1 kg', '5 kg', '25 kg', 'box of 6', 'box of 24', 'pallet'];

/** A third stream, by laws unlike those of `../shop` and `../market`. The seed decides everything. */
export function makeDepotStream(name: string, seed: number, past: number, count: number, mistakeShare: number): Stream {
  const depot = new Depot(name, seed);
  const { chance } = depot;
  const history = Array.from({ length: past }, () => depot.order());
  const items: StreamItem[] = [];
  while (items.length < count) {
    const base = depot.order();
    const previous = chance.is(0.5) ? { previous: base } : {};
    const mistake = chance.is(mistakeShare) ? chance.pick(MISTAKES) : null;
    const order = mistake ? depot.spoil(base, mistake) : 'previous' in previous ? depot.revise(base) : base;
    if (order) items.push({ id: `${name}-${seed}-${items.length}`, order, mistake, shop: name, ...previous });
  }
  return { history, items };
}

class Depot {
  readonly chance: Chance;
  readonly money;
  readonly #goods: { name: string; price: number; pack: number }[];
  #n = 0;

  constructor(name: string, seed: number) {
    const money = MONEY[name];
    if (!money) throw new RangeError(`no depot ${name}`);
    this.money = money;
    this.chance = new Chance(seed * 104_729 + name.length * 31);
    const { chance } = this;
    this.#goods = GOODS.flatMap((goods) =>
      SIZES.map((size, i) => ({
        name: `${goods} ${size}`,
        price: this.#plain((0.6 + 3 * chance.next()) * (i + 1) ** 2 * money.scale),
        pack: chance.pick([1, 6, 10, 12]),
      })),
    );
  }

  order(): GenOrder {
    const { chance, money } = this;
    this.#n += 1;
    const customer = Math.floor(14 * chance.next() ** 1.5);
    const names = new Map(Array.from({ length: chance.int(1, 8) }, () => this.#line()).map((line) => [line.productName, line]));
    const order: GenOrder = {
      ...{ orderNo: `D-${70_000 + this.#n}`, customerId: `firm-${customer}`, currency: money.code, lines: [...names.values()] },
      ...{ orderTime: new Date(Date.UTC(2026, 2, 1) + this.#n * 5.4e6).toISOString(), paymentMethod: 'invoice' },
      ...{ subtotal: '', discount: '', shippingFee: '', tax: '', orderTotal: '', status: chance.pick(['open', 'confirmed']) },
    };
    // Each firm has its own terms.
    this.#addUp(order, [0, 0, 2, 3, 5, 7.5, 10][customer % 7] ?? 0);
    return order;
  }

  /** An honest change: more or fewer, another line, a price that was agreed, a note. */
  revise(order: GenOrder): GenOrder {
    const { chance } = this;
    const copy = structuredClone(order);
    const share = this.#shareOf(order);
    const line = chance.pick(copy.lines);
    const kind = chance.int(0, 4);
    if (kind === 0) line.quantity = Math.max(1, Math.round(line.quantity * chance.pick([0.5, 1.5, 2, 3])));
    if (kind === 1) copy.lines = [...copy.lines.filter((one) => one !== line), this.#line()];
    if (kind === 2) line.unitPrice = this.#text(Number(line.unitPrice) * chance.pick([0.97, 0.95, 1.02, 1.05, 0.9]));
    if (kind === 3) copy.customerNote = 'call before delivery';
    if (kind === 4) copy.refundAmount = chance.pick(copy.lines).lineTotal;
    line.lineTotal = this.#text(Number(line.unitPrice) * line.quantity);
    this.#addUp(copy, share);
    if (Number(copy.refundAmount ?? 0) > Number(copy.orderTotal)) copy.refundAmount = copy.orderTotal;
    return copy;
  }

  spoil(order: GenOrder, mistake: Mistake): GenOrder | null {
    const { chance, money } = this;
    const copy = structuredClone(order);
    const share = this.#shareOf(order);
    const line = chance.pick(copy.lines);
    const [text, price] = [line.unitPrice, Number(line.unitPrice)];
    const done = () => {
      line.lineTotal = this.#text(Number(line.unitPrice) * line.quantity);
      this.#addUp(copy, share);
      return copy;
    };
    const reprice = (value: number) => {
      line.unitPrice = this.#text(value);
      return line.unitPrice === text || Number(line.unitPrice) <= 0 || value > 1e11 ? null : done();
    };
    if (mistake === 'x10') return reprice(price * 10);
    if (mistake === 'div10') return reprice(price / 10);
    if (mistake === 'decimal_lost') return money.digits > 0 && price % 1 !== 0 ? reprice(price * 10 ** money.digits) : null;
    if (mistake === 'extra_zero') {
      line.quantity *= 10;
      return done();
    }
    if (mistake === 'transposition') {
      const at = [...text].findIndex((digit, i) => /\d/.test(text[i + 1] ?? '') && /[1-9]/.test(digit) && digit !== text[i + 1]);
      return at < 0 ? null : reprice(Number(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)));
    }
    if (mistake === 'unit_wan') return reprice(price * 10_000);
    if (mistake === 'qty_price_swap') {
      const count = Math.round(price);
      if (count < 1 || Math.abs(Math.log(count / line.quantity)) < 0.7) return null;
      line.unitPrice = this.#text(line.quantity);
      line.quantity = count;
      return done();
    }
    if (mistake === 'fluctuation') return reprice(price * (chance.is(0.5) ? 1.4 + chance.next() : 0.25 + 0.4 * chance.next()));
    return this.#spoilSums(copy, mistake);
  }

  #spoilSums(copy: GenOrder, mistake: Mistake): GenOrder {
    const { chance } = this;
    const total = Number(copy.orderTotal);
    if (mistake === 'currency') copy.currency = chance.pick(['USD', 'EUR', 'CNY']);
    if (mistake === 'total_mismatch') copy.orderTotal = this.#text(total * (1 + chance.pick([-0.2, -0.05, 0.03, 0.1, 0.5])));
    if (mistake === 'refund_excess') copy.refundAmount = this.#text(total * chance.pick([1.05, 2, 10]) + 1);
    if (mistake === 'promo_stack') {
      copy.couponCode = 'SPRING10,VOLUME20';
      this.#addUp(copy, 70 + chance.int(0, 25));
    }
    return copy;
  }

  #line(): GenLine {
    const { chance } = this;
    const goods = chance.pick(this.#goods.slice(0, 1 + Math.floor(this.#goods.length * chance.next() ** 2)));
    const quantity = goods.pack * Math.max(1, Math.round(Math.exp(1.6 + 0.9 * chance.normal())));
    // From a hundred pieces on a lower price holds.
    const unitPrice = this.#text(this.#plain(goods.price * (quantity >= 100 ? 0.9 : 1)));
    return { sku: '', productName: goods.name, unitPrice, quantity, lineTotal: this.#text(Number(unitPrice) * quantity) };
  }

  #addUp(order: GenOrder, share: number): void {
    const goods = order.lines.reduce((sum, line) => sum + Number(line.lineTotal), 0);
    const off = Number(this.#text((goods * share) / 100));
    const net = goods - off;
    const { tax } = this.money;
    order.subtotal = this.#text(goods);
    order.discount = this.#text(off);
    order.shippingFee = this.#text(0);
    order.tax = this.#text(net - net / (1 + tax));
    order.orderTotal = this.#text(net);
  }

  #shareOf({ discount, subtotal }: GenOrder): number {
    return (Number(discount) / Number(subtotal)) * 100;
  }

  #text(value: number): string {
    return value.toFixed(this.money.digits);
  }

  /** A price as people set it: three figures at most. */
  #plain(value: number): number {
    return Number(Number(value.toPrecision(3)).toFixed(this.money.digits));
  }
}
