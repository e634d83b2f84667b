import { Chance } from '../shop/random';
import type { GenLine, GenOrder } from '../shop/shop';
import type { Kitchen } from './kitchens.data';

interface Good {
  readonly sku: string;
  readonly name: string;
  readonly price: number;
  readonly isWeighed: boolean;
  readonly isPair: boolean;
  readonly tax: number;
  /** Day from which on it costs a little more. */
  readonly dearerFrom: number;
}

/** One counter over two months: what it sells, to whom, and how it adds up. `order()` gives the next clean order. */
export class Counter {
  readonly chance: Chance;
  readonly #goods: Good[];
  /** What regulars take every time. */
  readonly #usual = new Map<number, readonly Good[]>();
  #n = 0;

  constructor(
    readonly kitchen: Kitchen,
    seed: number,
  ) {
    this.chance = new Chance(seed * 15_485_863 + kitchen.name.length * 977);
    const { chance } = this;
    this.#goods = Array.from({ length: kitchen.goods }, (_, i) => {
      const size = kitchen.cheapest * (kitchen.dearest / kitchen.cheapest) ** (chance.next() ** 1.4);
      const price = this.#round(size);
      return {
        ...{
          sku: `${7000 + i}`,
          name: `good ${i}`,
          price,
          isWeighed: chance.is(kitchen.weighed),
          isPair: chance.is(kitchen.pairs),
        },
        tax: size > Math.sqrt(kitchen.cheapest * kitchen.dearest) ? kitchen.tax[1] : kitchen.tax[0],
        dearerFrom: chance.is(0.12) ? chance.int(5, 90) : Number.POSITIVE_INFINITY,
      };
    });
  }

  order(): GenOrder {
    const { chance, kitchen } = this;
    this.#n += 1;
    const customer = chance.skewed(260);
    const order: GenOrder = {
      ...{ orderNo: `K${kitchen.name.length}${500_000 + this.#n}`, customerId: `p${customer}`, currency: kitchen.code },
      ...{ orderTime: new Date(Date.UTC(2026, 4, 1) + this.#n * 2.2e6).toISOString(), lines: this.#linesOf(customer) },
      ...{ paymentMethod: chance.pick(['cash', 'wallet', 'card']), status: chance.pick(['accepted', 'cooking', 'out', 'done']) },
      ...{ subtotal: '', discount: '', tax: '', orderTotal: '', shippingFee: this.text(chance.pick(kitchen.fees)) },
    };
    this.addUp(order);
    if (chance.is(0.08)) order.refundAmount = chance.is(0.3) ? order.orderTotal : chance.pick(order.lines).lineTotal;
    if (Number(order.refundAmount ?? 0) > Number(order.orderTotal)) order.refundAmount = order.orderTotal;
    if (chance.is(0.2)) order.customerNote = chance.pick(['no coriander', 'ring twice', '少辣', '放门口']);
    return order;
  }

  /** An honest change: one more, one less, another dish, weighed again, a dish that was off. */
  revise(order: GenOrder): GenOrder {
    const { chance } = this;
    const copy = structuredClone(order);
    const line = chance.pick(copy.lines);
    const isWhole = Number.isInteger(line.quantity);
    const kind = chance.int(0, 4);
    if (kind === 0)
      line.quantity = isWhole ? line.quantity + 1 : Number((line.quantity * (0.8 + 0.4 * chance.next())).toFixed(3));
    if (kind === 1 && copy.lines.length > 1) copy.lines = copy.lines.filter((one) => one !== line);
    if (kind === 2) {
      const more = this.#line(chance.pick(this.#goods));
      if (!copy.lines.some(({ sku }) => sku === more.sku)) copy.lines.push(more);
    }
    if (kind === 3) copy.customerNote = 'substitute agreed';
    if (kind === 4) copy.refundAmount = line.lineTotal;
    line.lineTotal = this.text(Number(line.unitPrice) * line.quantity);
    this.addUp(copy);
    if (Number(copy.refundAmount ?? 0) > Number(copy.orderTotal)) copy.refundAmount = copy.orderTotal;
    return copy;
  }

  /** Adds up: offers by amount unless a share is given, tax inside, the sum rounded down. */
  addUp(order: GenOrder, share = 0): void {
    const { kitchen } = this;
    const goods = order.lines.reduce((sum, line) => sum + Number(line.lineTotal), 0);
    const offer = kitchen.offers.reduce((best, [from, off]) => (goods >= from ? off : best), 0);
    const off = share > 0 ? goods * share : offer;
    const due = goods - off + Number(order.shippingFee);
    const total = Math.floor(due / kitchen.rounding + 1e-6) * kitchen.rounding;
    const tax = order.lines.reduce((sum, line) => {
      const rate = this.#goods.find(({ sku }) => sku === line.sku)?.tax ?? 0;
      return sum + (Number(line.lineTotal) * (1 - off / goods) * rate) / (1 + rate);
    }, 0);
    order.subtotal = this.text(goods);
    order.discount = this.text(off + due - total);
    order.tax = this.text(tax);
    order.orderTotal = this.text(total);
  }

  text(value: number): string {
    return value.toFixed(this.kitchen.digits);
  }

  #linesOf(customer: number): GenLine[] {
    const { chance } = this;
    const regular = this.#usual.get(customer);
    if (regular && chance.is(0.5)) return regular.map((good) => this.#line(good));
    const count = 1 + Math.floor(this.kitchen.lines * chance.next() ** 1.3);
    const goods = [...new Set(Array.from({ length: count }, () => this.#goods[chance.skewed(this.#goods.length)] as Good))];
    if (chance.is(0.3)) this.#usual.set(customer, goods);
    return goods.map((good) => this.#line(good));
  }

  #line(good: Good): GenLine {
    const { chance, kitchen } = this;
    const day = Math.floor(this.#n / 40);
    const raised = day >= good.dearerFrom ? this.#round(good.price * 1.08) : good.price;
    // The price board changes in the morning, not from order to order.
    const morning = good.isWeighed ? Math.exp(kitchen.daily * new Chance(day * 7919 + Number(good.sku)).normal()) : 1;
    const listed = good.isWeighed && kitchen.daily > 0 ? this.#round(raised * morning) : raised + chance.pick(kitchen.extras);
    const quantity = good.isWeighed
      ? Number((0.15 + 1.6 * chance.next() ** 2).toFixed(3))
      : 1 + Math.floor(chance.next() ** 5 * 6);
    const unit = good.isPair && quantity === 2 ? listed * 0.75 : listed;
    const unitPrice = this.text(Math.max(unit, 10 ** -kitchen.digits));
    return { sku: good.sku, productName: good.name, unitPrice, quantity, lineTotal: this.text(Number(unitPrice) * quantity) };
  }

  #round(value: number): number {
    const grain = this.chance.pick(this.kitchen.grain);
    return Math.max(grain, Math.round(value / grain) * grain);
  }
}
