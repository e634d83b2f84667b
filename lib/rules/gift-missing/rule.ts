import type { GiftOffer } from '../../domain/policy';
import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { fromDecimal } from '../../money/arithmetic';
import { amountOf } from '../../money/order-amounts';
import { sumOfLines } from '../../money/reconcile';

const rule: Rule = {
  id: 'gift-missing',
  version: 1,
  errorType: 'gift_missing',
  severity: 'medium',
  needs: ['productName'],
  when: ['edit', 'list'],
  staticThreshold: true,
  params: {},
  check: (input): readonly RuleResult[] => input.tables.gifts.flatMap((offer) => checkOffer(offer, input)),
};
export default rule;

function checkOffer(offer: GiftOffer, { order }: RuleInput): RuleResult[] {
  if (!order.lines.some((line) => offer.skus.length === 0 || (line.sku !== null && offer.skus.includes(line.sku)))) return [];
  const goods = amountOf(order, 'subtotal')?.minor ?? sumOfLines(order);
  const least = offer.minSubtotal === null ? null : fromDecimal(offer.minSubtotal, order.currency);
  if (least !== null && goods === null) return [{ verdict: 'unsure', messageKey: 'unsure.goods', data: { gift: offer.gift } }];
  if (least !== null && goods !== null && goods < least.minor) return [];
  const isThere = order.lines.some((line) => line.sku === offer.gift || (line.productName ?? '').includes(offer.gift));
  const conditions = [{ key: 'gift', actual: isThere ? offer.gift : '—', expected: offer.gift, met: !isThere }];
  if (isThere) return [{ verdict: 'pass', messageKey: 'pass', conditions }];
  return [{ verdict: 'flag', messageKey: 'flag.missing', data: { gift: offer.gift }, field: 'productName', conditions }];
}
