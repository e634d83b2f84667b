import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '合计不符',
    why: '总额与明细对不上，说明有一处金额改错了，或者少改了一处。',
    pass: '各项金额加得起来',
    'flag.unitPrice': '单价 {actual} 与这一行的小计对不上，应为 {expected}。',
    'flag.quantity': '数量 {actual} 与这一行的小计对不上，应为 {expected}。',
    'flag.lineTotal': '小计 {actual} 不等于单价 × 数量，应为 {expected}，差 {difference}。',
    'flag.subtotal': '商品合计 {actual} 不等于各行之和，应为 {expected}，差 {difference}。',
    'flag.orderTotal': '订单总额 {actual} 不等于商品 − 优惠 + 运费 + 税，应为 {expected}，差 {difference}。',
    'unsure.parts': '订单总额 {actual} 与商品之和 {expected} 不同，页面没有显示优惠和运费，请核对。',
    'cond.unitPrice': '单价与行小计不一致',
    'cond.quantity': '数量与行小计不一致',
    'cond.lineTotal': '行小计不等于单价 × 数量',
    'cond.subtotal': '商品合计不等于各行之和',
    'cond.orderTotal': '总额不等于各项之和',
  },
  en: {
    title: 'Total does not add up',
    why: 'A total that does not follow from its parts means that one amount is wrong, or was left behind by an edit.',
    pass: 'All amounts add up',
    'flag.unitPrice': 'The unit price {actual} does not fit this line’s total; it should be {expected}.',
    'flag.quantity': 'The quantity {actual} does not fit this line’s total; it should be {expected}.',
    'flag.lineTotal': 'The line total {actual} is not price × quantity, which is {expected} (difference {difference}).',
    'flag.subtotal': 'The subtotal {actual} is not the sum of the lines, which is {expected} (difference {difference}).',
    'flag.orderTotal':
      'The order total {actual} is not goods − discount + shipping + tax, which is {expected} (difference {difference}).',
    'unsure.parts':
      'The order total {actual} differs from the goods {expected}; the page shows no discount and no fee, so please check.',
    'cond.unitPrice': 'The unit price does not agree with the line total',
    'cond.quantity': 'The quantity does not agree with the line total',
    'cond.lineTotal': 'The line total is not price × quantity',
    'cond.subtotal': 'The subtotal is not the sum of the lines',
    'cond.orderTotal': 'The total is not the sum of its parts',
  },
};
export default messages;
