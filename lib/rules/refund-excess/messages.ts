import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '退款超额',
    why: '退得比付的多，多退的钱很难追回。',
    pass: '退款不超过实付',
    'flag.over': '退款 {refund} 超过了实付 {paid}。',
    'unsure.unknown': '页面上看不出付了多少，退款 {refund} 是否超出没法检查。',
    'unsure.grown': '退款 {refund} 超过改动前的实付 {paid}；商品同时增加了，页面上看不出增加的部分是否已付。',
    'cond.paid': '退款高于实付',
  },
  en: {
    title: 'Refund above what was paid',
    why: 'Money that was refunded beyond what was paid is hard to get back.',
    pass: 'The refund is within what was paid',
    'flag.over': 'The refund {refund} is more than was paid ({paid}).',
    'unsure.unknown': 'The page does not say what was paid: whether {refund} is too much cannot be checked.',
    'unsure.grown':
      'The refund {refund} is more than was paid before this change ({paid}). Goods were added as well; the page does not tell whether they are paid for.',
    'cond.paid': 'The refund is above what was paid',
  },
};
export default messages;
