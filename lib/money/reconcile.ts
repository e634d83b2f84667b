import type { Facts, ShopFacts } from '../domain/facts';
import type { FieldType } from '../domain/field-type';
import type { LineItem, Order } from '../domain/order';
import type { Ref } from '../domain/snapshot';
import { exponentOf } from './currency';
import { amountOf, fieldOf } from './order-amounts';
import { productKey } from './order-keys';
import { type Slip, slipBetween } from './slip';
import { isUsualPrice, usualPrice } from './usual';

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

/** Shops where fewer sums than this come out exactly have another arithmetic, which is then not held against them. */
const USUAL = 0.97;
/** So many past sums are needed before their habit counts. */
const ENOUGH = 20;

/**
 * Adds an order up from its lines: price × quantity, lines, subtotal, discount, fees, tax, total. Returns the amounts
 * that do not fit, each blamed where the rest of the order agrees against it. Absent amounts are not guessed.
 */
export function reconcile(order: Order, options: ReconcileOptions): Mismatch[] {
  const { sums } = options.facts.shop;
  const found: Mismatch[] = [];
  const lines = order.lines.map((line) => checkLine(line, order, options, found));
  const subtotal = checkSubtotal(lines, order, options, habit(sums.exactSubtotals, sums.subtotals), found);
  checkTotal(subtotal, order, options, found);
  return found;
}

/** What the order comes to by its parts with tax on top, or inside; null where the parts are not all there. */
export function expectedTotal(order: Order, base: number, tax: 'on_top' | 'inside'): number {
  const part = (type: FieldType) => amountOf(order, type)?.minor ?? 0;
  const fees = part('shippingFee') + (tax === 'on_top' ? part('tax') : 0);
  // Discounts are written as 20.00 or −20.00 and mean the same.
  return base - Math.abs(part('discount')) + fees;
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

function habit(exact: number, all: number): boolean {
  return all < ENOUGH || exact / all >= USUAL;
}

/** Returns what the line is worth after the blame is settled. */
function checkLine(line: LineItem, order: Order, options: ReconcileOptions, found: Mismatch[]): number | null {
  const expected = product(line);
  const actual = line.lineTotal?.minor ?? null;
  if (expected === null || actual === null) return actual ?? expected;
  const isExact = habit(options.facts.shop.sums.exactLines, options.facts.shop.sums.lines);
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
  const isKnown = usual !== null && isUsualPrice(usual, price);
  if (!fitsTotal || quantity === 0 || price === 0) return asTotal;
  const asPrice = mismatch('unitPrice', line.ref, price, Math.round(actual / quantity), exponent);
  const meantCount = actual / price;
  const asCount = Number.isInteger(meantCount) ? mismatch('quantity', line.ref, quantity, meantCount, 0) : null;
  if (isKnown) return asCount?.slip ? asCount : asTotal;
  // The line and the subtotal agree against the price, and so does the product's past.
  if (usual !== null && !asPrice.slip && !asCount?.slip && isUsualPrice(usual, asPrice.expected)) return asPrice;
  if (asPrice.slip && asCount?.slip) return { ...asPrice, slip: either(asPrice.slip, asCount.slip) };
  return asPrice.slip ? asPrice : asCount?.slip ? asCount : asTotal;
}

/** Nothing tells whether the price or the quantity slipped, and they slipped differently: both are named. */
function either(price: Slip, count: Slip): Slip {
  const also = [...price.also, count.class, ...count.also].filter((name) => name !== price.class);
  return { class: price.class, also: [...new Set(also)] };
}

function numbersOf(line: LineItem, order: Order) {
  return { exponent: exponentOf(order.currency), price: line.unitPrice?.minor ?? 0, quantity: line.quantity ?? 0 };
}

function checkSubtotal(
  lines: readonly (number | null)[],
  order: Order,
  options: ReconcileOptions,
  isHabit: boolean,
  found: Mismatch[],
): number | null {
  const stated = amountOf(order, 'subtotal')?.minor ?? null;
  const known = lines.filter((value) => value !== null);
  if (known.length === 0 || known.length < lines.length) return stated;
  const expected = known.reduce((all, value) => all + value, 0);
  if (stated === null || !isHabit) return stated ?? expected;
  if (Math.abs(stated - expected) <= options.tolerance) return stated;
  // Some shops take the discount off before they show the subtotal.
  const discount = Math.abs(amountOf(order, 'discount')?.minor ?? 0);
  const slip = slipBetween(stated, expected, exponentOf(order.currency));
  if (!slip && discount > 0 && Math.abs(stated - (expected - discount)) <= options.tolerance) return expected;
  found.push({ field: 'subtotal', ref: fieldOf(order, 'subtotal')?.ref ?? null, actual: stated, expected, slip });
  // Two against one: where the total follows from the stated subtotal, the lines are what is off.
  return expected;
}

function checkTotal(base: number | null, order: Order, options: ReconcileOptions, found: Mismatch[]): void {
  const total = amountOf(order, 'orderTotal');
  if (base === null || total === null || total.currency !== order.currency) return;
  const candidates = taxModes(options.facts.shop).map((mode) => expectedTotal(order, base, mode));
  const stated = amountOf(order, 'subtotal')?.minor;
  // A wrong subtotal that was carried on into the total is one mistake, not two.
  if (stated !== undefined && stated !== base)
    candidates.push(...taxModes(options.facts.shop).map((mode) => expectedTotal(order, stated, mode)));
  if (candidates.some((expected) => Math.abs(expected - total.minor) <= options.tolerance)) return;
  const exponent = exponentOf(order.currency);
  const ref = fieldOf(order, 'orderTotal')?.ref ?? null;
  const explained = candidates.map((expected) => mismatch('orderTotal', ref, total.minor, expected, exponent));
  const best = explained.find((entry) => entry.slip) ?? explained[0];
  if (best) found.push(best);
}

/** Whether this shop adds tax to the prices or has it inside; both are allowed until its past tells. */
function taxModes(shop: ShopFacts): readonly ('on_top' | 'inside')[] {
  const { totals, taxOnTop, taxInside } = shop.sums;
  if (totals >= ENOUGH && taxOnTop / totals >= USUAL) return ['on_top'];
  if (totals >= ENOUGH && taxInside / totals >= USUAL) return ['inside'];
  return ['on_top', 'inside'];
}

function product(line: LineItem): number | null {
  if (line.unitPrice === null || line.quantity === null) return null;
  return Math.round(line.unitPrice.minor * line.quantity);
}

function mismatch(field: FieldType, ref: Ref | null, actual: number, expected: number, exponent: number): Mismatch {
  return { field, ref, actual, expected, slip: slipBetween(actual, expected, exponent) };
}
