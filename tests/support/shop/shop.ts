import { Chance } from './random';
import type { ShopType } from './shop-types.data';

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
