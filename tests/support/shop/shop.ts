import { Chance } from './random';

/** What kind of shop a generated stream comes from. All figures are made up. */
export interface ShopType {
  readonly name: string;
  readonly currencies: readonly string[];
  readonly products: number;
  readonly customers: number;
  /** Decimals that prices end in. */
  price(chance: Chance): number;
  /** Promotions as shares of the list price; null = prices differ a little in every order. */
  readonly promotions: readonly number[];
  readonly promotionShare: number;
  readonly noise: number;
  quantity(chance: Chance): number;
  readonly linesMax: number;
  readonly taxRate: number | null;
  readonly taxInside: boolean;
  readonly shipping: readonly number[];
  readonly discountShare: number;
  readonly coupons: boolean;
}

const round = (value: number, step: number) => Math.max(step, Math.round(value / step) * step);

export const SHOP_TYPES: readonly ShopType[] = [
  {
    ...{
      name: 'groceries',
      currencies: ['CNY'],
      products: 300,
      customers: 400,
      promotions: [0.9, 0.8, 0.5],
      promotionShare: 0.2,
      noise: 0,
    },
    price: (c) => round(Math.exp(2.4 + 0.9 * c.normal()), 0.1) - (c.is(0.4) ? 0.01 : 0) + 0.1,
    quantity: (c) => 1 + Math.floor(-Math.log(1 - c.next()) * 1.5),
    ...{ linesMax: 8, taxRate: null, taxInside: false, shipping: [0, 5, 6.5], discountShare: 0.3, coupons: false },
  },
  {
    ...{
      name: 'fashion',
      currencies: ['CNY'],
      products: 150,
      customers: 800,
      promotions: [0.85, 0.7, 0.5, 0.3],
      promotionShare: 0.4,
      noise: 0,
    },
    price: (c) => round(Math.exp(5.6 + 0.6 * c.normal()), 10) - (c.is(0.7) ? 1 : 0),
    quantity: (c) => (c.is(0.85) ? 1 : c.int(2, 3)),
    ...{ linesMax: 3, taxRate: null, taxInside: false, shipping: [0, 10, 15], discountShare: 0.4, coupons: true },
  },
  {
    ...{ name: 'b2b', currencies: ['CNY'], products: 120, customers: 60, promotions: [], promotionShare: 0, noise: 0.05 },
    price: (c) => round(Math.exp(3.5 + 1.4 * c.normal()), 0.01),
    quantity: (c) => Math.max(1, Math.round(Math.exp(4 + 1.1 * c.normal()) / 5) * 5),
    ...{ linesMax: 6, taxRate: 0.13, taxInside: false, shipping: [0, 80, 150, 300], discountShare: 0.15, coupons: false },
  },
  {
    ...{
      name: 'cross-border',
      currencies: ['USD', 'EUR', 'JPY', 'KWD'],
      products: 100,
      customers: 500,
      promotions: [0.8, 0.75],
      promotionShare: 0.25,
      noise: 0,
    },
    price: (c) => round(Math.exp(3.4 + 0.8 * c.normal()), 1) - 0.01,
    quantity: (c) => (c.is(0.7) ? 1 : c.int(2, 4)),
    ...{ linesMax: 4, taxRate: 0.2, taxInside: true, shipping: [0, 4.99, 9.99], discountShare: 0.2, coupons: true },
  },
  {
    ...{
      name: 'electronics',
      currencies: ['CNY', 'HKD'],
      products: 80,
      customers: 300,
      promotions: [0.95, 0.9],
      promotionShare: 0.3,
      noise: 0,
    },
    price: (c) => round(Math.exp(6.8 + 1.1 * c.normal()), 1),
    quantity: (c) => (c.is(0.9) ? 1 : c.int(2, 10)),
    ...{ linesMax: 2, taxRate: null, taxInside: false, shipping: [0, 12], discountShare: 0.25, coupons: true },
  },
  {
    ...{
      name: 'drifting',
      currencies: ['CNY'],
      products: 200,
      customers: 300,
      promotions: [0.88],
      promotionShare: 0.2,
      noise: 0.02,
    },
    price: (c) => round(Math.exp(4 + 0.7 * c.normal()), 0.5),
    quantity: (c) => 1 + Math.floor(-Math.log(1 - c.next()) * 2.5),
    ...{ linesMax: 5, taxRate: 0.06, taxInside: false, shipping: [0, 8], discountShare: 0.2, coupons: false },
  },
];

export const EXPONENTS: Readonly<Record<string, number>> = { CNY: 2, HKD: 2, USD: 2, EUR: 2, JPY: 0, KWD: 3 };
const RATES: Readonly<Record<string, number>> = { CNY: 1, HKD: 1.09, USD: 1, EUR: 0.92, JPY: 150, KWD: 0.31 };

export interface GenLine {
  sku: string;
  productName: string;
  unitPrice: string;
  quantity: number;
  lineTotal: string;
}

export interface GenOrder {
  [field: string]: unknown;
  orderNo: string;
  orderTime: string;
  customerId: string;
  currency: string;
  paymentMethod: string;
  lines: GenLine[];
  subtotal: string;
  discount: string;
  shippingFee: string;
  tax: string;
  orderTotal: string;
  refundAmount?: string;
  couponCode?: string;
  customerNote?: string;
  status?: string;
}

interface Product {
  readonly sku: string;
  readonly name: string;
  readonly price: number;
}

/** A shop with its own products, customers and habits; `order()` gives the next clean order. */
export class Shop {
  readonly chance: Chance;
  readonly #products: Product[];
  readonly #homes: string[];
  #n = 0;

  constructor(
    readonly type: ShopType,
    seed: number,
  ) {
    this.chance = new Chance(seed);
    const nouns = ['茶', '杯', '衫', '鞋', 'Lamp', 'Cable', '米', '油', 'Shirt', '轴承'];
    this.#products = Array.from({ length: type.products }, (_, i) => ({
      sku: `${type.name.slice(0, 2).toUpperCase()}-${1000 + i}`,
      name: `${this.chance.pick(nouns)} ${i}`,
      price: type.price(this.chance),
    }));
    this.#homes = Array.from({ length: type.customers }, () => this.chance.pick(type.currencies));
  }

  order(): GenOrder {
    const { chance, type } = this;
    this.#n += 1;
    const customer = chance.skewed(type.customers);
    const currency = this.#homes[customer] ?? 'CNY';
    const used = new Set<number>();
    const lines = Array.from({ length: chance.int(1, type.linesMax) }, () => this.#line(currency, used)).filter(
      (line) => line !== null,
    );
    const order: GenOrder = {
      orderNo: `${type.name}-${String(this.#n).padStart(6, '0')}`,
      orderTime: new Date(Date.UTC(2026, 2, 1) + this.#n * 600_000).toISOString(),
      customerId: `C${customer}`,
      currency,
      paymentMethod: chance.pick(['alipay', 'wechat', 'card', 'cod']),
      lines,
      ...{
        subtotal: '',
        discount: '0.00',
        shippingFee: this.money(chance.pick(type.shipping) * (RATES[currency] ?? 1), currency),
        tax: '',
        orderTotal: '',
      },
      ...{ status: chance.pick(['pending', 'paid', 'shipped']) },
    };
    const subtotal = lines.reduce((all, line) => all + Number(line.lineTotal), 0);
    if (chance.is(type.discountShare)) order.discount = this.money(subtotal * chance.pick([0.05, 0.1, 0.15, 0.2]), currency);
    if (type.coupons && Number(order.discount) > 0) order.couponCode = chance.pick(['SAVE10', 'NEW', 'VIP20']);
    total(order, type);
    if (chance.is(0.05)) order.refundAmount = this.money(Number(order.orderTotal) * chance.pick([1, 0.5, 0.3]), currency);
    if (chance.is(0.1)) order.customerNote = chance.pick(['请尽快发货', 'please call', '放门口']);
    return order;
  }

  /** An edit that clerks make every day; null where this order does not offer it. */
  edit(order: GenOrder): GenOrder {
    const { chance, type } = this;
    const copy: GenOrder = structuredClone(order);
    const line = chance.pick(copy.lines);
    const kind = chance.int(0, 5);
    if (kind === 0) line.quantity = type.quantity(chance);
    if (kind === 1 && copy.lines.length > 1) copy.lines.pop();
    if (kind === 2) copy.customerNote = '已联系客户';
    if (kind === 3) copy.shippingFee = this.money(chance.pick(type.shipping) * (RATES[copy.currency] ?? 1), copy.currency);
    if (kind === 4) line.unitPrice = this.#priceNow(line.sku, copy.currency);
    if (kind === 5) {
      const extra = this.#line(copy.currency, new Set());
      if (extra && !copy.lines.some((l) => l.sku === extra.sku)) copy.lines.push(extra);
    }
    line.lineTotal = this.money(Number(line.unitPrice) * line.quantity, copy.currency);
    total(copy, type);
    return copy;
  }

  money(value: number, currency: string): string {
    return value.toFixed(EXPONENTS[currency] ?? 2);
  }

  #line(currency: string, used: Set<number>): GenLine | null {
    const at = this.chance.skewed(this.type.products);
    const product = this.#products[at];
    if (used.has(at) || !product) return null;
    used.add(at);
    const unitPrice = this.#priceNow(product.sku, currency);
    const quantity = this.type.quantity(this.chance);
    return {
      sku: product.sku,
      productName: product.name,
      unitPrice,
      quantity,
      lineTotal: this.money(Number(unitPrice) * quantity, currency),
    };
  }

  #priceNow(sku: string, currency: string): string {
    const product = this.#products.find((entry) => entry.sku === sku);
    let price = (product?.price ?? 1) * (RATES[currency] ?? 1);
    if (this.type.promotions.length > 0 && this.chance.is(this.type.promotionShare))
      price *= this.chance.pick(this.type.promotions);
    if (this.type.noise > 0) price *= Math.exp(this.type.noise * this.chance.normal());
    return this.money(Math.max(price, 10 ** -(EXPONENTS[currency] ?? 2)), currency);
  }
}

/** Adds an order up the way its shop does. */
export function total(order: GenOrder, type: ShopType): void {
  const exponent = EXPONENTS[order.currency] ?? 2;
  const subtotal = order.lines.reduce((all, line) => all + Number(line.lineTotal), 0);
  order.subtotal = subtotal.toFixed(exponent);
  const net = subtotal - Number(order.discount);
  const rate = type.taxRate ?? 0;
  const tax = type.taxInside ? net - net / (1 + rate) : net * rate;
  order.tax = tax.toFixed(exponent);
  order.orderTotal = (net + Number(order.shippingFee) + (type.taxInside ? 0 : Number(order.tax))).toFixed(exponent);
}
