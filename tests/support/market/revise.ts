import type { Mistake } from '../shop/mistakes';
import type { GenLine, GenOrder } from '../shop/shop';
import type { Street } from './street';

const LIFE = ['new', 'paid', 'packed', 'shipped'];

/** An honest change of an order. */
export function revise(order: GenOrder, street: Street): GenOrder {
  const copy = structuredClone(order);
  const { chance } = street;
  const line = chance.pick(copy.lines);
  const money = street.moneyOf(copy);
  const kind = chance.int(0, 6);
  if (kind === 0) line.quantity = Math.max(1, line.quantity + chance.pick([-1, 1, 2]));
  if (kind === 1 && copy.lines.length > 1) copy.lines.splice(copy.lines.indexOf(line), 1);
  if (kind === 2) copy.lines = [...copy.lines.filter((other) => other.sku !== 'none'), ...fresh(copy, street)];
  if (kind === 3) copy.customerNote = 'deliver after 6pm';
  if (kind === 4) line.unitPrice = (Number(line.unitPrice) * chance.pick([0.95, 0.9, 0.97])).toFixed(money.digits);
  if (kind === 5) copy.status = LIFE[LIFE.indexOf(copy.status ?? '') + 1] ?? 'shipped';
  if (kind === 6) copy.refundAmount = chance.is(0.5) ? copy.orderTotal : chance.pick(copy.lines).lineTotal;
  if (Number(copy.refundAmount ?? 0) > Number(copy.orderTotal)) copy.refundAmount = copy.orderTotal;
  line.lineTotal = (Number(line.unitPrice) * line.quantity).toFixed(money.digits);
  if (kind < 5) street.addUp(copy);
  if (Number(copy.refundAmount ?? 0) > Number(copy.orderTotal)) copy.refundAmount = copy.orderTotal;
  return copy;
}

function fresh(order: GenOrder, street: Street): GenLine[] {
  const line = street.line(street.moneyOf(order));
  return order.lines.some((other) => other.sku === line.sku) ? [] : [line];
}

/** One slip of a hand in a copy of the order; null where the order does not offer it. */
export function spoil(order: GenOrder, mistake: Mistake, street: Street): GenOrder | null {
  const copy = structuredClone(order);
  const { chance } = street;
  const money = street.moneyOf(copy);
  const line = chance.pick(copy.lines);
  const adds = chance.is(0.7);
  const text = line.unitPrice;
  const reprice = (value: number): GenOrder | null => {
    const next = value.toFixed(money.digits);
    if (next === text || Number(next) <= 0 || value > 1e9) return null;
    line.unitPrice = next;
    return finish();
  };
  const finish = (): GenOrder => {
    if (adds) {
      line.lineTotal = (Number(line.unitPrice) * line.quantity).toFixed(money.digits);
      street.addUp(copy);
    }
    return copy;
  };
  const price = Number(text);
  switch (mistake) {
    case 'x10':
      return reprice(price * 10);
    case 'div10':
      return reprice(price / 10);
    case 'decimal_lost':
      return money.digits === 0 || Number.isInteger(price) ? null : reprice(Number(text.replace('.', '')));
    case 'extra_zero':
      if (chance.is(0.4)) return reprice(Number(text.includes('.') ? text.replace('.', '0.') : `${text}0`));
      line.quantity *= 10;
      return finish();
    case 'transposition': {
      const whole = text.split('.')[0] ?? '';
      const at = [...whole].findIndex((digit, i) => i + 1 < whole.length && digit !== whole[i + 1] && whole[i + 1] !== '0');
      if (at < 0) return null;
      return reprice(Number(whole.slice(0, at) + whole[at + 1] + whole[at] + whole.slice(at + 2) + text.slice(whole.length)));
    }
    case 'unit_wan':
      return reprice(price * 10_000);
    case 'qty_price_swap': {
      const asCount = Math.round(price);
      if (Math.abs(asCount - line.quantity) < 4 || asCount > 99_999) return null;
      line.unitPrice = line.quantity.toFixed(money.digits);
      line.quantity = asCount;
      return finish();
    }
    case 'fluctuation':
      return reprice(price * (chance.is(0.5) ? 1.45 + 0.6 * chance.next() : 0.3 + 0.25 * chance.next()));
    default:
      return spoilOrder(copy, mistake, street);
  }
}

/** Slips in what stands around the goods. */
function spoilOrder(copy: GenOrder, mistake: Mistake, street: Street): GenOrder | null {
  const { chance } = street;
  const money = street.moneyOf(copy);
  switch (mistake) {
    case 'currency': {
      const others = ['USD', 'CNY', 'JPY', 'EUR'].filter((code) => code !== copy.currency);
      copy.currency = chance.pick(others);
      return copy;
    }
    case 'total_mismatch': {
      const off = Math.max(3 * 10 ** -money.digits, Number(copy.orderTotal) * (0.01 + 0.4 * chance.next()));
      copy.orderTotal = (Number(copy.orderTotal) + (chance.is(0.5) || off >= Number(copy.orderTotal) ? off : -off)).toFixed(
        money.digits,
      );
      return copy;
    }
    case 'refund_excess':
      copy.refundAmount = (Number(copy.orderTotal) * chance.pick([1.1, 1.5, 2, 10]) + 10 ** -money.digits).toFixed(money.digits);
      return copy;
    case 'promo_stack':
      copy.couponCode = chance.pick(['WELCOME5+SUMMER', 'A100 / B50', 'vip、NEW20']);
      copy.discount = (Number(copy.subtotal) * (0.6 + 0.35 * chance.next())).toFixed(money.digits);
      copy.orderTotal = retotal(copy, street).toFixed(money.digits);
      return copy;
    default:
      return null;
  }
}

function retotal(order: GenOrder, street: Street): number {
  const { rate } = street.terms.get(order.orderNo) ?? { rate: 0 };
  const digits = street.moneyOf(order).digits;
  const net = Number(order.subtotal) - Number(order.discount);
  const { inside } = street.market.tax;
  order.tax = (inside ? net - net / (1 + rate) : net * rate).toFixed(digits);
  return net + Number(order.shippingFee) + (inside ? 0 : Number(order.tax));
}
