import type { Facts } from '../domain/facts';
import type { FieldType } from '../domain/field-type';
import type { LineItem, Order } from '../domain/order';
import type { Ref } from '../domain/snapshot';
import { ENOUGH_SUMS, fitsHabit, partsOf, waysIn } from './composition';
import { exponentOf } from './currency';
import { amountOf, fieldOf } from './order-amounts';
import { productKey } from './order-keys';
import { type Slip, slipBetween } from './slip';
import { isSeenPrice, isUsualPrice, type UsualPrice, usualPrice } from './usual';

/** One amount that does not follow from the others. Amounts in minor units, quantities as they are. */
export interface Mismatch {
  readonly field: FieldType;
  readonly ref: Ref | null;
  readonly actual: number;
  readonly expected: number;
  readonly slip: Slip | null;
}

export interface ReconcileOptions {
  readonly facts: Facts;
  /** Minor units that sums may differ by, for shops that round. */
  readonly tolerance: number;
}

/** Shops where fewer lines than this come out exactly have another arithmetic, which is then not held against them. */
const USUAL = 0.97;
/** While the past of a shop does not tell, tax may lie on the prices or inside them, and a subtotal is that of the lines. */
const TOTAL_WAYS = ['ds', 'dst'];
const SUBTOTAL_WAYS = [''];

/**
 * Adds an order up from its lines: price × quantity, lines, subtotal, discount, fees, tax, total, in the way of the shop.
 * Returns the amounts that do not fit, each blamed where the rest of the order agrees against it. Absent amounts are not
 * guessed.
 */
export function reconcile(order: Order, options: ReconcileOptions): Mismatch[] {
  const found: Mismatch[] = [];
  const values = order.lines.map((line) => checkLine(line, order, options, found));
  const known = values.filter((value) => value !== null);
  const goods = known.length === 0 || known.length < values.length ? null : known.reduce((all, value) => all + value, 0);
  const carried = goods === null ? 0 : checkSubtotal(goods, order, options, found);
  checkTotal(goods, carried, order, options, found);
  return found;
}

/** The goods' value by the lines; null where a line's amount is missing. */
export function sumOfLines(order: Order): number | null {
  if (order.lines.length === 0) return null;
  let total = 0;
  for (const line of order.lines) {
    const value = line.lineTotal?.minor ?? product(line);
    if (value === null) return null;
    total += value;
  }
  return total;
}

/** Returns what the line is worth after the blame is settled. */
function checkLine(line: LineItem, order: Order, options: ReconcileOptions, found: Mismatch[]): number | null {
  const expected = product(line);
  const actual = line.lineTotal?.minor ?? null;
  if (expected === null || actual === null) return actual ?? expected;
  const { lines, exactLines } = options.facts.shop.sums;
  const isExact = lines < ENOUGH_SUMS || exactLines / lines >= USUAL;
  const slack = Number.isInteger(line.quantity) ? options.tolerance : options.tolerance + 1;
  if (Math.abs(expected - actual) <= slack) return actual;
  if (!isExact && actual < expected && actual > 0) return actual;
  const blamed = blame(line, order, expected, actual, options.facts);
  found.push(blamed);
  return blamed.field === 'lineTotal' ? expected : actual;
}

/** Price, quantity or line total: whichever the subtotal and the product's past speak against. */
function blame(line: LineItem, order: Order, expected: number, actual: number, facts: Facts): Mismatch {
  const { exponent, price, quantity } = numbersOf(line, order);
  const asTotal = mismatch('lineTotal', line.ref, actual, expected, exponent);
  const subtotal = amountOf(order, 'subtotal')?.minor;
  const others = order.lines.reduce((all, other) => all + (other === line ? 0 : (other.lineTotal?.minor ?? 0)), 0);
  const fitsTotal = subtotal !== undefined && subtotal === others + actual;
  const usual = usualPrice(facts, productKey(line) ?? '', order.currency);
  if (!fitsTotal || quantity === 0 || price === 0) return asTotal;
  const asPrice = mismatch('unitPrice', line.ref, price, Math.round(actual / quantity), exponent);
  const meantCount = actual / price;
  const asCount = Number.isInteger(meantCount) ? mismatch('quantity', line.ref, quantity, meantCount, 0) : null;
  if (usual !== null && isUsualPrice(usual, price) && !isDoubtful(usual, asPrice)) return asCount?.slip ? asCount : asTotal;
  // The line and the subtotal agree against the price, and so does the product's past.
  if (usual !== null && !asPrice.slip && !asCount?.slip && isUsualPrice(usual, asPrice.expected)) return asPrice;
  if (asPrice.slip && asCount?.slip) return { ...asPrice, slip: either(asPrice.slip, asCount.slip) };
  if (asCount?.slip && !asPrice.slip) return asCount;
  // The line's amount and the subtotal agree, and no past speaks for the price: it is the one that stands alone.
  return asPrice.slip || asPrice.expected > 0 ? asPrice : asTotal;
}

/** Where prices vary, one within the band may still be off: another one as usual, that the line and the subtotal speak for. */
function isDoubtful(usual: UsualPrice, { actual, expected, slip }: Mismatch): boolean {
  if (isSeenPrice(usual, actual) || !isUsualPrice(usual, expected)) return false;
  return slip !== null || Math.abs(expected - usual.median) < Math.abs(actual - usual.median);
}

/** Nothing tells whether the price or the quantity slipped, and they slipped differently: both are named. */
function either(price: Slip, count: Slip): Slip {
  const also = [...price.also, count.class, ...count.also].filter((name) => name !== price.class);
  return { class: price.class, also: [...new Set(also)] };
}

function numbersOf(line: LineItem, order: Order) {
  return { exponent: exponentOf(order.currency), price: line.unitPrice?.minor ?? 0, quantity: line.quantity ?? 0 };
}

/** Returns by how much the stated subtotal lies beside the one of the lines; a total may follow from it all the same. */
function checkSubtotal(goods: number, order: Order, options: ReconcileOptions, found: Mismatch[]): number {
  const stated = amountOf(order, 'subtotal')?.minor ?? null;
  const habit = options.facts.shop.sums.subtotal;
  if (stated === null || fitsHabit({ order, base: goods, stated }, habit, SUBTOTAL_WAYS, options.tolerance)) return 0;
  const [way = ''] = waysIn(habit, SUBTOTAL_WAYS);
  const expected = goods + partsOf(order, way);
  const { slip } = mismatch('subtotal', null, stated, expected, exponentOf(order.currency));
  // Some shops take the discount off before they show the subtotal.
  const isLess = Math.abs(stated - (goods + partsOf(order, 'd'))) <= options.tolerance;
  if (isLess && !slip) return 0;
  found.push({ field: 'subtotal', ref: fieldOf(order, 'subtotal')?.ref ?? null, actual: stated, expected, slip });
  return stated - expected;
}

function checkTotal(goods: number | null, carried: number, order: Order, options: ReconcileOptions, found: Mismatch[]): void {
  const total = amountOf(order, 'orderTotal');
  const subtotal = amountOf(order, 'subtotal')?.minor ?? null;
  const habit = options.facts.shop.sums.total;
  // A wrong subtotal that was carried on into the total is one mistake, not two.
  const fromLines = goods === null ? [] : [goods, goods + carried];
  const isKnown = habit.n >= ENOUGH_SUMS;
  const bases =
    isKnown && habit.from === 'lines' && goods !== null ? fromLines : subtotal === null ? fromLines : [...fromLines, subtotal];
  if (total === null || total.currency !== order.currency || bases.length === 0) return;
  if (bases.some((base) => fitsHabit({ order, base, stated: total.minor }, habit, TOTAL_WAYS, options.tolerance))) return;
  const ref = fieldOf(order, 'orderTotal')?.ref ?? null;
  const candidates = bases.flatMap((base) => waysIn(habit, TOTAL_WAYS).map((way) => base + partsOf(order, way)));
  const explained = candidates.map((expected) => mismatch('orderTotal', ref, total.minor, expected, exponentOf(order.currency)));
  const best = explained.find((entry) => entry.slip) ?? explained[0];
  if (best) found.push(best);
}

function product(line: LineItem): number | null {
  if (line.unitPrice === null || line.quantity === null) return null;
  return Math.round(line.unitPrice.minor * line.quantity);
}

function mismatch(field: FieldType, ref: Ref | null, actual: number, expected: number, exponent: number): Mismatch {
  return { field, ref, actual, expected, slip: slipBetween(actual, expected, exponent) };
}
