import type { Facts } from '../../domain/facts';
import type { LineItem } from '../../domain/order';
import { exponentOf } from '../../money/currency';
import { slipBetween } from '../../money/slip';
import { isUsualPrice, usualPrice, usualQuantity } from '../../money/usual';
import type { Suspect } from './suspect';

/** Whether a line's quantity has a zero too many, or the like, against what it was or what is usual. */
export function suspectQuantity(line: LineItem, before: LineItem | null, facts: Facts): Suspect | null {
  const { quantity, sku, ref } = line;
  if (quantity === null || quantity <= 0) return null;
  const usual = sku === null ? null : usualQuantity(facts, sku);
  const at = { field: 'quantity', ref, actual: quantity } as const;
  const was = before?.quantity ?? null;
  if (was !== null && was !== quantity) {
    const slip = slipBetween(quantity, was, 0);
    const isLarge = usual === null || quantity > Math.max(usual.max, usual.median * 3) || quantity > usual.median * 8;
    if (slip && quantity > was * 9 && isLarge) return { ...slip, ...at, reference: was, from: 'previous', n: 1 };
  }
  if (usual === null || quantity <= ceiling(usual)) return null;
  for (const factor of [10, 100, 10_000]) {
    const meant = quantity / factor;
    if (!Number.isInteger(meant) || meant > usual.max) continue;
    const slip = slipBetween(quantity, meant, 0);
    if (slip) return { ...slip, ...at, reference: meant, from: 'history', n: usual.n };
  }
  return null;
}

/** The largest quantity seen and as far again as half the way from the middle to it: tails are long where they were long. */
function ceiling(usual: NonNullable<ReturnType<typeof usualQuantity>>): number {
  const tail = Math.log(usual.max / usual.median);
  const pooled = usual.isOwn ? 0 : usual.reach === null ? Number.POSITIVE_INFINITY : usual.median * Math.exp(usual.reach);
  return Math.max(usual.max * Math.exp(Math.max(0.3, 0.4 * tail)), pooled);
}

/** Whether price and quantity of a line stand in each other's place. The line total is the same either way. */
export function suspectSwap(line: LineItem, before: LineItem | null, facts: Facts): Suspect | null {
  const { unitPrice, quantity, sku, ref } = line;
  if (unitPrice === null || quantity === null || unitPrice.minor <= 0 || quantity <= 0) return null;
  const unit = 10 ** exponentOf(unitPrice.currency);
  const meantPrice = Math.round(quantity * unit);
  const meantQuantity = unitPrice.minor / unit;
  if (meantPrice === unitPrice.minor) return null;
  const at = { class: 'qty_price_swap', also: [], field: 'unitPrice', ref, actual: unitPrice.minor } as const;
  if (before?.unitPrice?.minor === meantPrice && before.quantity !== null && near(before.quantity, meantQuantity)) {
    return { ...at, reference: meantPrice, from: 'previous', n: 1 };
  }
  const usual = sku === null ? null : usualPrice(facts, sku, unitPrice.currency);
  if (!usual || isUsualPrice(usual, unitPrice.minor)) return null;
  const looksLikePrice = isUsualPrice(usual, meantPrice) || Math.abs(Math.log(meantPrice / usual.median)) < 0.1;
  const counts = sku === null ? null : usualQuantity(facts, sku);
  const looksLikeCount = Number.isInteger(meantQuantity) && meantQuantity <= (counts?.max ?? 10) * 3;
  const isOdd = counts === null || !Number.isInteger(quantity) || quantity > counts.max || unitPrice.minor * 3 < usual.median;
  return looksLikePrice && looksLikeCount && isOdd ? { ...at, reference: meantPrice, from: 'history', n: usual.n } : null;
}

/** A quantity typed as a price is rounded to the currency's decimals. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.006;
}
