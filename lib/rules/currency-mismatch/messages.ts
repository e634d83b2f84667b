import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '币种不符',
    why: '币种选错，同样的数字差几倍到上百倍。',
    pass: '币种与数字相符',
    'flag.changed': '币种从 {meant} 改成了 {actual}，数字要重新核对。',
    'flag.decimals': '{actual} 没有这么多小数位，币种可能选错了。',
    'flag.prices': '这些单价是 {meant} 的价格，订单却是 {actual}。',
    'flag.customer': '这位客户一直用 {meant}，这一单是 {actual}。',
    'flag.unheard': '店铺从没有用过 {actual}，一直用 {meant}。',
    'cond.currency': '币种与价格、客户和店铺的习惯不符',
  },
  en: {
    title: 'Currency mismatch',
    why: 'With the wrong currency the same numbers are worth several times, or a hundred times, as much.',
    pass: 'The currency fits the numbers',
    'flag.changed': 'The currency was changed from {meant} to {actual}; the numbers need another look.',
    'flag.decimals': '{actual} does not have so many decimals; the currency may be wrong.',
    'flag.prices': 'These unit prices are prices in {meant}, but the order is in {actual}.',
    'flag.customer': 'This customer has always paid in {meant}; this order is in {actual}.',
    'flag.unheard': 'This shop has never used {actual}, always {meant}.',
    'cond.currency': 'The currency does not fit the prices, the customer or the shop',
  },
};
export default messages;
