import { MISTAKES, type Mistake } from '../shop/mistakes';
import type { GenOrder } from '../shop/shop';
import type { Stream, StreamItem } from '../shop/stream';
import { Booth } from './stall';
import { STALLS } from './stalls.data';

/**
 * A fifth stream, of other trades and currencies, with a past that holds mistakes and panels that do not show every
 * field. Nothing was ever tuned to it: it is for a first look at a change. The seed decides everything.
 */
export function makeFairStream(name: string, seed: number, past: number, count: number, mistakeShare: number): Stream {
  const stall = STALLS.find((one) => one.name === name);
  if (!stall) throw new RangeError(`no stall ${name}`);
  const booth = new Booth(stall, seed);
  const { chance } = booth;
  const shown = (order: GenOrder) => show(order, booth);
  const wrong = (order: GenOrder) => spoil(order, chance.pick(MISTAKES), booth) ?? order;
  const history = Array.from({ length: past }, () => {
    const order = booth.order();
    return shown(chance.is(stall.dirt) ? wrong(order) : order);
  });
  const items: StreamItem[] = [];
  while (items.length < count) {
    const base = booth.order();
    const previous = chance.is(0.4) ? { previous: shown(base) } : {};
    const mistake = chance.is(mistakeShare) ? chance.pick(MISTAKES) : null;
    const order = mistake ? spoil(base, mistake, booth) : 'previous' in previous ? booth.revise(base) : base;
    if (order === null || (mistake === 'total_mismatch' && !seesTotal(booth))) continue;
    items.push({ id: `${name}-${seed}-${items.length}`, order: shown(order), mistake, shop: name, ...previous });
  }
  return { history, items };
}

/** What the panel of this stall has of an order. */
function show(order: GenOrder, { stall }: Booth): GenOrder {
  const copy = structuredClone(order);
  for (const field of stall.hides) delete copy[field];
  for (const line of copy.lines) for (const field of stall.hidesInLines) Reflect.deleteProperty(line, field);
  return copy;
}

/** A panel that hides the discount as well as how it adds up cannot show a wrong total either. */
function seesTotal({ stall }: Booth): boolean {
  return !(stall.hides.includes('discount') && stall.hides.includes('subtotal'));
}

function spoil(order: GenOrder, mistake: Mistake, booth: Booth): GenOrder | null {
  const { chance, stall } = booth;
  const copy = structuredClone(order);
  const line = chance.pick(copy.lines);
  const { unitPrice, quantity } = line;
  const share = Number(order.discount) / Math.max(1e-9, Number(order.subtotal));
  const follows = chance.is(0.85);
  const put = (price: string, count: number) => {
    if (!(Number(price) > 0) || (price === unitPrice && count === quantity)) return null;
    Object.assign(line, { unitPrice: price, quantity: count });
    if (!follows) return copy;
    line.lineTotal = booth.text(Number(price) * count);
    booth.addUp(copy, share);
    return copy;
  };
  const times = (factor: number) => put(booth.text(Number(unitPrice) * factor), quantity);
  switch (mistake) {
    case 'x10':
      return times(10);
    case 'div10':
      return times(0.1);
    case 'decimal_lost':
      return stall.digits === 0 || /\.0+$/.test(unitPrice) ? null : times(10 ** stall.digits);
    case 'extra_zero':
      return chance.is(0.4) && Number.isInteger(quantity)
        ? put(unitPrice, quantity * 10)
        : put(`${unitPrice}`.replace(/^\d+/, '$&0'), quantity);
    case 'transposition':
      return put(transposed(unitPrice, chance.next()), quantity);
    case 'unit_wan':
      return times(stall.digits === 0 && chance.is(0.5) ? 1 / 10_000 : 10_000);
    case 'qty_price_swap': {
      const count = Math.round(Number(unitPrice));
      return Math.abs(Math.log(count / quantity)) < 0.7 ? null : put(booth.text(quantity), count);
    }
    case 'fluctuation':
      return times(chance.is(0.5) ? 1.4 + 0.8 * chance.next() : 0.3 + 0.3 * chance.next());
    default:
      return spoilSums(copy, mistake, booth);
  }
}

/** Two neighbouring digits the other way round, where that moves the price by a hundredth or more. */
function transposed(text: string, where: number): string {
  const swaps = [...text].flatMap((digit, i) => {
    const j = text[i + 1] === '.' ? i + 2 : i + 1;
    const next = text[j] ?? digit;
    const swapped = text.slice(0, i) + next + text.slice(i + 1, j) + digit + text.slice(j + 1);
    const isHeavy = Math.abs(Number(swapped) / Number(text) - 1) >= 0.01;
    return digit === '.' || next === digit || !isHeavy || /^0\d/.test(swapped) ? [] : [swapped];
  });
  return swaps[Math.floor(where * swaps.length)] ?? text;
}

function spoilSums(copy: GenOrder, mistake: Mistake, booth: Booth): GenOrder | null {
  const { chance } = booth;
  const total = Number(copy.orderTotal);
  if (mistake === 'currency') copy.currency = chance.pick(['USD', 'EUR', 'CNY', 'JPY'].filter((code) => code !== copy.currency));
  if (mistake === 'total_mismatch') copy.orderTotal = booth.text(total * chance.pick([0.7, 0.95, 1.04, 1.25, 2]));
  if (mistake === 'refund_excess') copy.refundAmount = booth.text(total * (1.05 + 2 * chance.next()) + 5 * booth.unit);
  if (mistake === 'promo_stack') {
    copy.couponCode = chance.pick(['FAIR10 FRIEND20', 'A-5;B-10', 'SPRING/VIP']);
    booth.addUp(copy, 0.6 + 0.4 * chance.next());
  }
  return copy;
}
