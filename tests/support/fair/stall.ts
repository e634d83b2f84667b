import { Chance } from '../shop/random';
import type { GenLine, GenOrder } from '../shop/shop';
import type { Stall } from './stalls.data';

interface Good {
  readonly sku: string;
  readonly productName: string;
  readonly price: number;
  readonly weight: number;
}

/** One stall with its goods and regulars; `order()` gives the next clean order, with every field. */
export class Booth {
  readonly chance: Chance;
  readonly #goods: readonly Good[];
  readonly #weights: number;
  /** What regulars pay of the list price. */
  readonly #regulars: readonly number[];
  #n = 0;

  constructor(
    readonly stall: Stall,
    seed: number,
  ) {
    this.chance = new Chance(seed * 2_654_435 + stall.goods * 7919);
    const { chance } = this;
    this.#goods = Array.from({ length: stall.goods }, (_, i) => ({
      sku: `${(i * 37 + 1000).toString(36).toUpperCase()}.${i}`,
      productName: `${stall.name} no. ${i}`,
      price: this.round(stall.price(chance)),
      weight: 1 / (1 + chance.int(0, stall.goods)) ** 0.7,
    }));
    this.#weights = this.#goods.reduce((sum, good) => sum + good.weight, 0);
    this.#regulars = Array.from({ length: 90 }, () => (chance.is(stall.trade ?? 0) ? chance.pick([0.95, 0.9, 0.82]) : 1));
  }

  order(): GenOrder {
    const { chance, stall } = this;
    const regular = chance.int(0, this.#regulars.length - 1);
    const wanted = chance.int(...stall.lines);
    const goods = new Set(Array.from({ length: wanted }, () => this.#good()));
    const off = chance.pick(stall.off);
    this.#n += 1;
    const order: GenOrder = {
      orderNo: `F${90_000 + this.#n}`,
      orderTime: new Date(Date.UTC(2026, 1, 2) + this.#n * 5_400_000).toISOString(),
      ...{ customerId: `r-${regular}`, currency: stall.currency, paymentMethod: chance.pick(['card', 'transfer', 'cash']) },
      lines: [...goods].map((good) => this.line(good, this.#regulars[regular] ?? 1)),
      ...{ subtotal: '', discount: String(off), shippingFee: this.text(chance.pick(stall.fees)), tax: '', orderTotal: '' },
      ...(off > 0 && chance.is(0.5) ? { couponCode: `FAIR${off}` } : {}),
      status: chance.pick(['new', 'paid', 'packed']),
    };
    this.addUp(order, off / 100);
    if (chance.is(0.03)) order.refundAmount = this.text(Number(order.orderTotal) * chance.pick([0.25, 0.5, 1]));
    return order;
  }

  /** An honest change: one more or fewer, a line gone or come, a note, a step of the status. */
  revise(base: GenOrder): GenOrder {
    const { chance } = this;
    const copy = structuredClone(base);
    const share = Number(base.discount) / Math.max(1e-9, Number(base.subtotal));
    const line = chance.pick(copy.lines);
    const kind = chance.int(0, 4);
    if (kind === 0) line.quantity = Math.max(1, line.quantity + chance.pick([1, -1, 2]));
    if (kind === 1 && copy.lines.length > 1) copy.lines.splice(copy.lines.indexOf(line), 1);
    if (kind === 2) {
      const good = this.#good();
      if (!copy.lines.some(({ sku }) => sku === good.sku)) copy.lines.push(this.line(good, 1));
    }
    if (kind === 3) copy.customerNote = chance.pick(['ring twice', 'after six, please', 'please wrap it']);
    if (kind === 4) copy.status = 'packed';
    if (kind < 3) {
      line.lineTotal = this.text(Number(line.unitPrice) * line.quantity);
      this.addUp(copy, share);
    }
    return copy;
  }

  line(good: Good, share: number): GenLine {
    const { chance, stall } = this;
    const quantity = stall.count(chance);
    const tier = (stall.tiers ?? []).reduce((best, [from, part]) => (quantity >= from ? part : best), 1);
    const sale = stall.sale !== undefined && Math.floor(this.#n / 112) % 6 === 5 ? stall.sale : 1;
    const wobble = stall.wobble === undefined ? 1 : Math.exp(stall.wobble * chance.normal());
    const price = Math.max(this.unit, this.round(good.price * tier * sale * share * wobble));
    const { sku, productName } = good;
    return { sku, productName, unitPrice: this.text(price), quantity, lineTotal: this.text(price * quantity) };
  }

  addUp(order: GenOrder, share: number): void {
    const { roundTo, taxPercent, isTaxInside } = this.stall;
    const goods = order.lines.reduce((sum, line) => sum + Number(line.lineTotal), 0);
    const discount = this.round(goods * share);
    const rest = goods - discount;
    const tax = isTaxInside ? (rest * taxPercent) / (100 + taxPercent) : (rest * taxPercent) / 100;
    const total = rest + Number(order.shippingFee) + (isTaxInside ? 0 : this.round(tax));
    order.subtotal = this.text(goods);
    order.discount = this.text(discount);
    order.tax = this.text(tax);
    order.orderTotal = this.text(roundTo === undefined ? total : Math.round(total / roundTo) * roundTo);
  }

  get unit(): number {
    return 10 ** -this.stall.digits;
  }

  round(value: number): number {
    return Math.round((value + 1e-9) / this.unit) * this.unit;
  }

  text(value: number): string {
    return this.round(value).toFixed(this.stall.digits);
  }

  #good(): Good {
    let at = this.chance.next() * this.#weights;
    const found = this.#goods.find((good) => {
      at -= good.weight;
      return at < 0;
    });
    return found ?? this.chance.pick(this.#goods);
  }
}
