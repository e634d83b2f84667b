import type { CompoundCondition } from '../domain/policy';

/** A ready-made condition of order review; names in both languages, the logic with the usual numbers. */
export interface ReadyMade extends Omit<CompoundCondition, 'name'> {
  readonly name: { readonly 'zh-CN': string; readonly en: string };
}

const v = (name: string) => ({ var: name });
const has = (word: string, field: string) => ({ in: [word, v(field)] });
const any = (...logic: unknown[]) => ({ or: logic });

/** The conditions that order desks use most; supervisors pick one and change its numbers and words. */
export const READY_MADE: readonly ReadyMade[] = [
  make(
    'order-type',
    '指定订单类型',
    'Given types of order',
    'medium',
    'risky_action',
    any(has('预售', 'orderType'), has('换货', 'orderType'), has('补发', 'orderType')),
  ),
  make(
    'flag-colour',
    '指定旗帜或标记',
    'Given flag or mark',
    'medium',
    'note_unread',
    any(has('红', 'orderFlag'), has('red', 'orderFlag'), has('加急', 'orderFlag')),
  ),
  make('weight-over', '包裹过重', 'Heavy parcel', 'medium', 'qty_outlier', { '>': [v('weight'), 20] }),
  make('amount-over', '订单金额过大', 'Large order', 'high', 'amount_outlier', { '>': [v('orderTotal'), 5000] }),
  make('amount-under', '订单金额过小', 'Very small order', 'low', 'amount_outlier', { '<': [v('orderTotal'), 1] }),
  make('quantity-over', '总件数过多', 'Many pieces', 'medium', 'qty_outlier', { '>': [v('totalQuantity'), 50] }),
  make('line-quantity-over', '单个商品数量过多', 'Many of one product', 'medium', 'qty_outlier', {
    some: [v('lines'), { '>': [v('quantity'), 20] }],
  }),
  make('province-list', '偏远地区', 'Remote provinces', 'medium', 'out_of_zone', {
    in: [v('province'), ['西藏自治区', '新疆维吾尔自治区', '西藏', '新疆']],
  }),
  make('cash-on-delivery', '货到付款大单', 'Large cash on delivery', 'high', 'amount_outlier', {
    and: [{ '>': [v('orderTotal'), 1000] }, any(has('货到付款', 'paymentMethod'), { '==': [v('paymentMethod'), 'cod'] })],
  }),
  make(
    'invoice',
    '需要发票',
    'Invoice asked for',
    'low',
    'note_unread',
    any(has('发票', 'customerNote'), has('invoice', 'customerNote')),
  ),
  make('buyer-note', '有买家留言', 'Customer left a note', 'low', 'note_unread', { '!!': [v('customerNote')] }),
  make('internal-note', '客服备注待处理', 'Internal note open', 'low', 'note_unread', has('待处理', 'internalNote')),
  make('note-only', '客服备注不只是“已核对”', 'Internal note says more than “checked”', 'low', 'note_unread', {
    '!': [{ onlyOf: [v('internalNote'), '已核对，checked'] }],
  }),
  make('gift', '含赠品', 'Contains a gift', 'low', 'gift_missing', { some: [v('lines'), { in: ['赠', v('productName')] }] }),
  make('given-sku', '指定商品', 'Given products', 'medium', 'sku_variant_mismatch', {
    some: [v('lines'), { in: [v('sku'), ['SKU-1']] }],
  }),
  make(
    'night',
    '深夜改单',
    'Edited at night',
    'medium',
    'frequent_edit',
    any({ '<': [v('hour'), 6] }, { '>=': [v('hour'), 23] }),
  ),
];

function make(
  id: string,
  zh: string,
  en: string,
  severity: CompoundCondition['severity'],
  errorType: CompoundCondition['errorType'],
  logic: unknown,
): ReadyMade {
  return { id, name: { 'zh-CN': zh, en }, severity, errorType, logic };
}
