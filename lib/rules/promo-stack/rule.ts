import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { formatMoney, fromDecimal } from '../../money/arithmetic';
import { amountOf, fieldOf, textOf } from '../../money/order-amounts';
import { sumOfLines } from '../../money/reconcile';
import { MIN_OBSERVATIONS, own } from '../../money/usual';

const rule: Rule = {
  id: 'promo-stack',
  version: 1,
  errorType: 'promo_stack',
  severity: 'high',
  needs: [],
  when: ['edit', 'list'],
  params: {
    /** Share of the subtotal, in percent, that no discount may reach while the shop's own habit is unknown. */
    percent: 70,
  },
  check(input, params): readonly RuleResult[] {
    const { order } = input;
    const goods = amountOf(order, 'subtotal')?.minor ?? sumOfLines(order);
    const discount = Math.abs(amountOf(order, 'discount')?.minor ?? 0);
    if (goods === null || goods <= 0) return [{ verdict: 'pass', messageKey: 'pass' }];
    const below = belowCost(input, goods, discount);
    if (below) return [below];
    const limit = usualShare(input, Number(params.percent) / 100);
    const reason =
      discount > goods
        ? 'above'
        : discount > goods * limit && !isLeftOver(input, discount, goods)
          ? 'share'
          : isStacked(input, discount, goods)
            ? 'codes'
            : null;
    const data = {
      discount: formatMoney({ minor: discount, currency: order.currency }),
      goods: formatMoney({ minor: goods, currency: order.currency }),
      share: Math.round((discount / goods) * 100),
      usual: Math.round(limit * 100),
      codes: textOf(order, 'couponCode') ?? '',
    };
    const conditions = [{ key: 'share', actual: `${data.share}%`, expected: `${data.usual}%`, met: reason !== null }];
    if (reason === null) return [{ verdict: 'pass', messageKey: 'pass', conditions }];
    const ref = fieldOf(order, 'discount')?.ref ?? 'discount';
    return [{ verdict: 'flag', class: 'promo_stack', messageKey: `flag.${reason}`, data, field: 'discount', ref, conditions }];
  },
};
export default rule;

/** Nearly the largest share that this shop has given, with room for one more step. */
function usualShare({ facts }: RuleInput, fallback: number): number {
  const seen = facts.shop.discountShare;
  if (!seen || seen.n < MIN_OBSERVATIONS) return fallback;
  return Math.min(0.95, Math.max(0.3, seen.max * 1.25, seen.max + 0.05));
}

/** A voucher stays what it was when goods are taken out of the order. */
function isLeftOver({ previous }: RuleInput, discount: number, goods: number): boolean {
  const was = previous && amountOf(previous, 'discount');
  return was !== null && Math.abs(was.minor) === discount && discount <= goods;
}

/** Several codes where the shop allows one at a time, or a discount twice as deep as is usual with them. */
function isStacked({ order, facts }: RuleInput, discount: number, goods: number): boolean {
  const codes = (textOf(order, 'couponCode') ?? '').split(/[,;+|&/、，；\s]+/).filter(Boolean);
  if (codes.length < 2 || discount === 0) return false;
  const { coupons, stackedCoupons } = facts.shop.sums;
  if (new Set(codes).size < codes.length) return true;
  const isUnusual = coupons >= MIN_OBSERVATIONS && stackedCoupons / coupons < 0.01;
  return isUnusual || discount > goods * 0.5;
}

/** With a price list that holds costs: what the customer pays for the goods must not lie under them. */
function belowCost({ order, tables }: RuleInput, goods: number, discount: number): RuleResult | null {
  let cost = 0;
  for (const line of order.lines) {
    const entry = line.sku === null ? undefined : own(tables.prices, `${line.sku}|${order.currency}`);
    const each = entry?.cost === undefined ? null : fromDecimal(entry.cost, order.currency);
    if (each === null || line.quantity === null) return null;
    cost += each.minor * line.quantity;
  }
  const paid = goods - discount;
  if (order.lines.length === 0 || discount === 0 || paid >= cost) return null;
  const text = (minor: number) => formatMoney({ minor: Math.round(minor), currency: order.currency });
  const data = { paid: text(paid), cost: text(cost) };
  const conditions = [{ key: 'cost', actual: data.paid, expected: data.cost, met: true }];
  const ref = fieldOf(order, 'discount')?.ref ?? 'discount';
  return { verdict: 'flag', class: 'promo_stack', messageKey: 'flag.cost', data, field: 'discount', ref, conditions };
}
