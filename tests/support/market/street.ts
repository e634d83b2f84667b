import { Chance } from '../shop/random';
import type { GenLine, GenOrder } from '../shop/shop';
import type { Market } from './markets.data';

type Money = Market['currency'][number];

interface Ware {
  readonly sku: string;
  readonly name: string;
  /** Price by currency, a price point of its own each. */
  readonly price: Readonly<Record<string, number>>;
  readonly born: number;
  readonly family: number;
}

/** What follows from an order's goods, kept so that edits can add it up again. */
export interface Terms {
  readonly rate: number;
  readonly share: number;
}

/** One market over a year: prices drift, sales come and go by family of goods, new wares appear, few of them sell often. */
export class Street {
  readonly chance: Chance;
  readonly #wares: Ware[];
  readonly #homes: Money[];
  readonly terms = new Map<string, Terms>();
  #n = 0;

  constructor(
    readonly market: Market,
    seed: number,
    readonly length: number,
  ) {
    this.chance = new Chance(seed * 7919 + market.name.length);
    const chance = this.chance;
    this.#wares = Array.from({ length: market.products }, (_, i) => {
      const base = Math.min(9000, market.cheapest * (1 - chance.next()) ** (-1 / market.tail));
      const price = Object.fromEntries(
        market.currency.map((money) => [money.code, pricePoint(base * money.scale, money, chance)]),
      );
      return {
        sku: `${chance.int(10, 99)}${chance.pick(['A', 'K', 'X'])}${4000 + i}`,
        name: `item ${i}`,
        price,
        born: chance.is(0.15) ? chance.next() : 0,
        family: chance.int(0, 11),
      };
    });
    this.#homes = Array.from({ length: 700 }, () => chance.pick(market.currency));
  }

  /** The next order; `previous` orders are made by `revise`. */
  order(): GenOrder {
    const { chance, market } = this;
    this.#n += 1;
    const customer = Math.floor(700 * chance.next() ** 1.7);
    const money = this.#homes[customer] ?? (market.currency[0] as Money);
    const isWholesale = chance.is(market.wholesale);
    const count = isWholesale ? chance.int(3, 12) : 1 + Math.min(5, Math.floor(-Math.log(1 - chance.next()) * 1.2));
    const lines = new Map<string, GenLine>();
    for (let i = 0; i < count; i++) {
      const line = this.line(money, isWholesale);
      lines.set(line.sku, line);
    }
    const order: GenOrder = {
      ...{
        orderNo: `${market.name.slice(0, 1).toUpperCase()}${880000 + this.#n}`,
        orderTime: new Date(Date.UTC(2026, 0, 1) + this.#at() * 3.1e10).toISOString(),
      },
      ...{
        customerId: `u-${customer}`,
        currency: money.code,
        paymentMethod: chance.pick(['card', 'transfer', 'wallet']),
        lines: [...lines.values()],
      },
      ...{
        subtotal: '',
        discount: '',
        shippingFee: '',
        tax: '',
        orderTotal: '',
        status: chance.pick(['new', 'paid', 'packed', 'shipped']),
      },
    };
    this.terms.set(order.orderNo, {
      rate: chance.pick(market.tax.rates),
      share: chance.is(0.2) ? chance.pick(market.members) : 1,
    });
    this.addUp(order);
    if (chance.is(0.06)) order.refundAmount = chance.pick(order.lines).lineTotal;
    if (Number(order.refundAmount ?? 0) > Number(order.orderTotal)) order.refundAmount = order.orderTotal;
    return order;
  }

  line(money: Money, isWholesale = false): GenLine {
    const { chance, market } = this;
    let ware = this.#wares[Math.floor(market.products * chance.next() ** 3)] as Ware;
    while (ware.born > this.#at()) ware = chance.pick(this.#wares);
    const unit = this.price(ware.sku, money);
    const quantity = isWholesale
      ? Math.max(6, Math.round(Math.exp(3 + 0.8 * chance.normal())))
      : 1 + Math.floor(chance.next() ** 4 * 5);
    return {
      sku: ware.sku,
      productName: ware.name,
      unitPrice: unit.toFixed(money.digits),
      quantity,
      lineTotal: (unit * quantity).toFixed(money.digits),
    };
  }

  /** Today's price: list price with the season's raise, cut in its family's sales weeks, now and then haggled about. */
  price(sku: string, money: Money): number {
    const { chance, market } = this;
    const ware = this.#wares.find((entry) => entry.sku === sku) as Ware;
    const list = ware.price[money.code] ?? 1;
    const raised = ware.family % 3 === 0 && this.#at() > 0.5 ? pricePoint(list * (1 + market.drift), money, chance, 0) : list;
    const week = Math.floor(this.#at() * 52);
    const isSale = (week + ware.family * 5) % 13 === 0;
    const cut = isSale ? (market.sales[ware.family % market.sales.length] ?? 1) : 1;
    const haggled = chance.is(market.haggling) ? 1 - chance.int(1, 8) / 100 : 1;
    return Math.max(10 ** -money.digits, Number((raised * cut * haggled).toFixed(money.digits)));
  }

  /** Adds the order up the way this market does. */
  addUp(order: GenOrder): void {
    const { market } = this;
    const money = this.moneyOf(order);
    const { rate, share } = this.terms.get(order.orderNo) ?? { rate: 0, share: 1 };
    const goods = order.lines.reduce((sum, line) => sum + Number(line.lineTotal), 0);
    const voucher = market.vouchers.filter(([from]) => goods >= from * (money.code === 'JPY' ? 1 : 1)).at(-1)?.[1] ?? 0;
    const off = share < 1 ? goods * (1 - share) : voucher;
    const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
    const [base, each, free] = market.shipping;
    const scale = market.currency.length > 1 ? money.scale : 1;
    const fee = goods / scale >= free ? 0 : (base + each * pieces) * scale;
    const round = (value: number) => Number(value.toFixed(money.digits));
    const net = round(goods) - round(off);
    const tax = market.tax.inside ? net - net / (1 + rate) : net * rate;
    order.subtotal = goods.toFixed(money.digits);
    order.discount = off.toFixed(money.digits);
    order.shippingFee = fee.toFixed(money.digits);
    order.tax = tax.toFixed(money.digits);
    order.orderTotal = (net + round(fee) + (market.tax.inside ? 0 : round(tax))).toFixed(money.digits);
  }

  moneyOf(order: GenOrder): Money {
    return this.market.currency.find((money) => money.code === order.currency) ?? (this.market.currency[0] as Money);
  }

  #at(): number {
    return this.#n / this.length;
  }
}

function pricePoint(value: number, money: Money, chance: Chance, keep = 1): number {
  const end = keep === 1 ? chance.pick(money.ends) : (money.ends[0] ?? 0);
  const step = end >= 1 ? 10 ** Math.ceil(Math.log10(end + 1)) : money.digits === 0 ? 10 : 1;
  return Math.max(end, Math.floor(value / step) * step + end) || step;
}
