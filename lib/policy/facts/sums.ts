import type { ShopFacts } from '../../domain/facts';
import type { Order } from '../../domain/order';
import { learnHabit, type StatedSum } from '../../money/composition';
import { amountOf, textOf } from '../../money/order-amounts';
import { sumOfLines } from '../../money/reconcile';

/** Minor units that a sum may be off after rounding. */
const ROUNDING = 1;

/** How lines, subtotals and totals of the past came about, and how often codes were put together. */
export function foldSums(orders: readonly Order[]): ShopFacts['sums'] {
  const kept = { lines: 0, exactLines: 0, coupons: 0, stackedCoupons: 0 };
  const subtotals: StatedSum[] = [];
  const fromLines: StatedSum[] = [];
  const fromSubtotals: StatedSum[] = [];
  for (const order of orders) {
    for (const line of order.lines) {
      if (line.unitPrice === null || line.quantity === null || line.lineTotal === null) continue;
      kept.lines += 1;
      if (Math.abs(Math.round(line.unitPrice.minor * line.quantity) - line.lineTotal.minor) <= ROUNDING) kept.exactLines += 1;
    }
    const goods = sumOfLines(order);
    const subtotal = amountOf(order, 'subtotal')?.minor ?? null;
    const total = amountOf(order, 'orderTotal')?.minor ?? null;
    if (goods !== null && subtotal !== null) subtotals.push({ order, base: goods, stated: subtotal });
    if (goods !== null && total !== null) fromLines.push({ order, base: goods, stated: total });
    if (subtotal !== null && total !== null) fromSubtotals.push({ order, base: subtotal, stated: total });
    const codes = couponCodes(textOf(order, 'couponCode'));
    if (codes > 0) kept.coupons += 1;
    if (codes > 1) kept.stackedCoupons += 1;
  }
  return { ...kept, subtotal: learnHabit(subtotals, ROUNDING), total: better(fromSubtotals, fromLines) };
}

function better(fromSubtotals: readonly StatedSum[], fromLines: readonly StatedSum[]): ShopFacts['sums']['total'] {
  const subtotal = learnHabit(fromSubtotals, ROUNDING);
  const lines = learnHabit(fromLines, ROUNDING);
  // A page that leaves out its subtotal must not make a few that do not the measure of all.
  const isLines = lines.n > subtotal.n * 2 || lines.exact * subtotal.n > subtotal.exact * lines.n;
  return isLines ? { ...lines, from: 'lines' } : { ...subtotal, from: 'subtotal' };
}

/** How many codes a coupon field holds. */
function couponCodes(text: string | null): number {
  return (text ?? '').split(/[,;+|&/、，；\s]+/).filter(Boolean).length;
}
