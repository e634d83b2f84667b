import { defineMessages } from '../../lib/i18n/messages';

/** How a kind of error is called towards the customer, who cares for the order and not for our words; and tiers of customers. */
export const customerMessages = defineMessages(
  'customer',
  {
    address_incomplete: '收货地址不完整',
    address_conflict: '收货地址前后不一致',
    contact_invalid: '联系方式有误',
    amount_outlier: '金额录入有误',
    price_off_list: '价格录入有误',
    qty_outlier: '数量录入有误',
    sku_variant_mismatch: '规格配错',
    gift_missing: '赠品漏配',
    duplicate_order: '重复下单',
    note_unread: '备注没有及时处理',
    status_jump: '状态更新有误',
    refund_excess: '退款金额有误',
    frequent_edit: '信息多次改动',
    total_mismatch: '应付金额计算有误',
    promo_stack: '优惠计算有误',
    currency_mismatch: '币种有误',
    stock_short: '库存不足',
    out_of_zone: '超出配送范围',
    risky_action: '处理失误',
    'tier.normal': '普通',
    'tier.silver': '银卡',
    'tier.gold': '金卡',
    'tier.vip': 'VIP',
  },
  {
    address_incomplete: 'an incomplete delivery address',
    address_conflict: 'a delivery address that contradicts itself',
    contact_invalid: 'wrong contact details',
    amount_outlier: 'a wrong amount',
    price_off_list: 'a wrong price',
    qty_outlier: 'a wrong quantity',
    sku_variant_mismatch: 'a wrong variant',
    gift_missing: 'a missing gift',
    duplicate_order: 'the same order placed twice',
    note_unread: 'your note was not acted on in time',
    status_jump: 'a wrong status',
    refund_excess: 'a wrong refund amount',
    frequent_edit: 'details that were changed several times',
    total_mismatch: 'a wrong total',
    promo_stack: 'a wrongly applied promotion',
    currency_mismatch: 'a wrong currency',
    stock_short: 'not enough stock',
    out_of_zone: 'an address outside of the delivery zone',
    risky_action: 'a mistake in handling',
    'tier.normal': 'Normal',
    'tier.silver': 'Silver',
    'tier.gold': 'Gold',
    'tier.vip': 'VIP',
  },
);

const TIERS = ['normal', 'silver', 'gold', 'vip'] as const;

/** The name of a tier; one that a policy brought itself is called as it is. */
export function tierName(tier: string, t: (key: `tier.${(typeof TIERS)[number]}`) => string): string {
  const known = TIERS.find((one) => one === tier);
  return known ? t(`tier.${known}`) : tier;
}
