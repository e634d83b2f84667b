import { MISTAKES, type Mistake } from '../shop/mistakes';
import type { GenOrder } from '../shop/shop';
import type { Stream, StreamItem } from '../shop/stream';
import { Counter } from './counter';
import { KITCHENS } from './kitchens.data';

/** A fourth stream, by laws unlike those of `../shop`, `../market` and `../depot`. The seed decides everything. */
export function makeKitchenStream(name: string, seed: number, past: number, count: number, mistakeShare: number): Stream {
  const kitchen = KITCHENS.find((one) => one.name === name);
  if (!kitchen) throw new RangeError(`no kitchen ${name}`);
  const counter = new Counter(kitchen, seed);
  const { chance } = counter;
  const history = Array.from({ length: past }, () => (chance.is(0.1) ? counter.revise(counter.order()) : counter.order()));
  const items: StreamItem[] = [];
  while (items.length < count) {
    const base = counter.order();
    const previous = chance.is(0.45) ? { previous: base } : {};
    const mistake = chance.is(mistakeShare) ? chance.pick(MISTAKES) : null;
    const order = mistake ? spoil(base, mistake, counter) : 'previous' in previous ? counter.revise(base) : base;
    if (order) items.push({ id: `${name}-${seed}-${items.length}`, order, mistake, shop: name, ...previous });
  }
  return { history, items };
}

/** One slip of a hand; null where the order does not offer it. The sums follow, as on a page that adds up by itself. */
function spoil(order: GenOrder, mistake: Mistake, counter: Counter): GenOrder | null {
  const copy = structuredClone(order);
  const { chance } = counter;
  const line = chance.pick(copy.lines);
  const [text, price] = [line.unitPrice, Number(line.unitPrice)];
  const done = () => {
    line.lineTotal = counter.text(Number(line.unitPrice) * line.quantity);
    counter.addUp(copy);
    return copy;
  };
  const reprice = (value: number) => {
    line.unitPrice = counter.text(value);
    return line.unitPrice === text || !(Number(line.unitPrice) > 0) ? null : done();
  };
  const recount = (value: number) => {
    line.quantity = value;
    return done();
  };
  switch (mistake) {
    case 'x10':
      return reprice(price * 10);
    case 'div10':
      return reprice(price / 10);
    case 'decimal_lost':
      return counter.kitchen.digits > 0 && price % 1 !== 0 ? reprice(Number(text.replace('.', ''))) : null;
    case 'extra_zero':
      // A zero in the count, at the end of the whole units, or behind the first digit.
      if (chance.is(0.35)) return Number.isInteger(line.quantity) ? recount(line.quantity * 10) : null;
      return reprice(
        Number(chance.is(0.7) ? text.replace(/^\d+/, (whole) => `${whole}0`) : text.replace(/^\d/, (first) => `${first}0`)),
      );
    case 'transposition':
      return reprice(swapped(text, chance.next()));
    case 'unit_wan':
      return reprice(price * 10_000);
    case 'qty_price_swap': {
      const count = Number.isInteger(line.quantity) ? Math.round(price) : Number(price.toFixed(3));
      if (count < 1 || Math.abs(Math.log(count / line.quantity)) < 1) return null;
      line.unitPrice = counter.text(line.quantity);
      return Number(line.unitPrice) > 0 ? recount(count) : null;
    }
    case 'fluctuation':
      return reprice(price * (chance.is(0.5) ? 1.5 + chance.next() * 0.6 : 0.3 + chance.next() * 0.25));
    default:
      return spoilSums(copy, mistake, counter);
  }
}

/** Two neighbouring digits the other way round, not the last one behind the point; the same price where there are none. */
function swapped(text: string, where: number): number {
  const places = [...text].flatMap((digit, i) => {
    const next = text[i + 1] ?? '';
    const isHeavy = i < text.length - (text.includes('.') ? 2 : 1);
    return isHeavy && /\d/.test(digit) && /\d/.test(next) && digit !== next && !(i === 0 && next === '0') ? [i] : [];
  });
  const at = places[Math.floor(where * places.length)];
  if (at === undefined) return Number(text);
  return Number(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2));
}

function spoilSums(copy: GenOrder, mistake: Mistake, counter: Counter): GenOrder {
  const { chance } = counter;
  const total = Number(copy.orderTotal);
  if (mistake === 'currency') copy.currency = chance.pick(['USD', 'CNY', 'EUR', 'JPY'].filter((code) => code !== copy.currency));
  if (mistake === 'total_mismatch') {
    const off = Math.max(total * chance.pick([0.03, 0.1, 0.3, 0.9]), 3 * 10 ** -counter.kitchen.digits);
    copy.orderTotal = counter.text(chance.is(0.5) && off < total ? total - off : total + off);
  }
  if (mistake === 'refund_excess') copy.refundAmount = counter.text(total * chance.pick([1.02, 1.3, 3, 10]) + 10);
  if (mistake === 'promo_stack') {
    copy.couponCode = chance.pick(['NEW5;LUNCH', 'MEMBER & FRIDAY', 'A1,B2']);
    counter.addUp(copy, 0.6 + 0.35 * chance.next());
  }
  return copy;
}
