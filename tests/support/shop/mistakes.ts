import type { Chance } from './random';
import { EXPONENTS, type GenLine, type GenOrder, total } from './shop';
import type { ShopType } from './shop-types.data';

export const MISTAKES = [
  ...['x10', 'div10', 'decimal_lost', 'extra_zero', 'transposition', 'qty_price_swap', 'unit_wan'],
  ...['currency', 'total_mismatch', 'refund_excess', 'promo_stack', 'fluctuation'],
] as const;
export type Mistake = (typeof MISTAKES)[number];

/**
 * Puts one mistake into a copy of an order. `carried` says whether the page adds up again afterwards, as most do, or
 * keeps the old sums. Null where the order does not offer this mistake (no two digits that differ, nothing to swap).
 */
export function inject(order: GenOrder, mistake: Mistake, type: ShopType, chance: Chance, carried: boolean): GenOrder | null {
  const copy: GenOrder = structuredClone(order);
  const line = chance.pick(copy.lines);
  const exponent = EXPONENTS[copy.currency] ?? 2;
  const was = Number(line.unitPrice);
  const set = (value: number): GenOrder | null => {
    if (!(value > 0) || value.toFixed(exponent) === line.unitPrice || value >= 1e10) return null;
    line.unitPrice = value.toFixed(exponent);
    return Number(line.unitPrice) > 0 ? settle(copy, line, type, carried) : null;
  };
  switch (mistake) {
    case 'x10':
      return set(was * 10);
    case 'div10':
      return set(was / 10);
    case 'decimal_lost':
      return exponent === 0 || was % 1 === 0 ? null : set(was * 10 ** exponent);
    case 'extra_zero':
      return chance.is(0.5)
        ? set(Number(line.unitPrice.replace('.', '0.')))
        : quantity(copy, line, line.quantity * 10, type, carried);
    case 'transposition':
      return transposed(line.unitPrice, chance, set);
    case 'unit_wan':
      return was >= 1000 && chance.is(0.7) ? set(was / 10_000) : set(was * 10_000);
    case 'qty_price_swap':
      return swap(copy, line, type, exponent);
    case 'fluctuation':
      return set(was * (chance.is(0.5) ? 1.4 + chance.next() * 0.5 : 0.35 + chance.next() * 0.25));
    default:
      return injectIntoOrder(copy, mistake, chance, type);
  }
}

function injectIntoOrder(copy: GenOrder, mistake: Mistake, chance: Chance, type: ShopType): GenOrder | null {
  const exponent = EXPONENTS[copy.currency] ?? 2;
  const goods = Number(copy.subtotal);
  switch (mistake) {
    case 'currency': {
      const others = ['CNY', 'USD', 'EUR', 'JPY'].filter((currency) => currency !== copy.currency);
      copy.currency = chance.pick(type.currencies.length > 1 ? type.currencies.filter((c) => c !== copy.currency) : others);
      return copy;
    }
    case 'total_mismatch': {
      const delta = Math.max(10 ** -exponent * 2, Number(copy.orderTotal) * (0.02 + chance.next() * 0.3));
      const field = chance.pick(['orderTotal', 'subtotal'] as const);
      copy[field] = (Number(copy[field]) + (chance.is(0.5) ? delta : -delta)).toFixed(exponent);
      return copy;
    }
    case 'refund_excess':
      copy.refundAmount = (Number(copy.orderTotal) * (1.05 + chance.next() * 2)).toFixed(exponent);
      return Number(copy.refundAmount) > Number(copy.orderTotal) ? copy : null;
    default:
      copy.discount = (goods * chance.pick([0.75, 0.9, 1.1, 1.3])).toFixed(exponent);
      copy.couponCode = 'SAVE10,VIP20';
      total(copy, type);
      return copy;
  }
}

function settle(order: GenOrder, line: GenLine, type: ShopType, carried: boolean): GenOrder {
  if (!carried) return order;
  line.lineTotal = (Number(line.unitPrice) * line.quantity).toFixed(EXPONENTS[order.currency] ?? 2);
  total(order, type);
  return order;
}

function quantity(order: GenOrder, line: GenLine, value: number, type: ShopType, carried: boolean): GenOrder {
  line.quantity = value;
  return settle(order, line, type, carried);
}

function transposed(price: string, chance: Chance, set: (value: number) => GenOrder | null): GenOrder | null {
  const digits = price.replace('.', '');
  const places = [...digits].flatMap((digit, i) => (i + 1 < digits.length && digit !== digits[i + 1] ? [i] : []));
  // Swapped cents change nothing that anybody would call a mistake.
  const heavy = places.filter((i) => i < Math.max(1, digits.length - 3));
  if (heavy.length === 0) return null;
  const at = chance.pick(heavy);
  const swapped = digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
  const point = price.includes('.') ? price.length - 1 - price.indexOf('.') : 0;
  if (swapped.startsWith('0')) return null;
  return set(Number(swapped) / 10 ** point);
}

function swap(order: GenOrder, line: GenLine, type: ShopType, exponent: number): GenOrder | null {
  const price = Number(line.unitPrice);
  if (Math.abs(price - line.quantity) < 2 || price < 5) return null;
  const whole = Math.round(price);
  line.unitPrice = line.quantity.toFixed(exponent);
  line.quantity = whole;
  return settle(order, line, type, true);
}
