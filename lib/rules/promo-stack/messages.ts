import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '优惠叠加过多',
    why: '几种优惠叠在一起，会卖到成本以下，甚至倒贴。',
    pass: '优惠在正常范围',
    'flag.above': '优惠 {discount} 超过了商品金额 {goods}。',
    'flag.share': '优惠 {discount} 占商品金额 {goods} 的 {share}%，平时不超过 {usual}%。',
    'flag.codes': '用了几个优惠码（{codes}），共优惠 {discount}。',
    'flag.cost': '优惠后只收 {paid}，低于成本 {cost}。',
    'cond.codes': '多张优惠券叠加',
    'cond.share': '优惠占商品金额的比例过高',
    'cond.cost': '优惠后低于成本',
  },
  en: {
    title: 'Stacked promotions',
    why: 'Several promotions on top of each other sell below cost, or even pay the customer.',
    pass: 'The discount is usual',
    'flag.above': 'The discount {discount} is more than the goods ({goods}).',
    'flag.share': 'The discount {discount} is {share}% of the goods ({goods}); usually it is at most {usual}%.',
    'flag.codes': 'Several codes were used ({codes}) for a discount of {discount}.',
    'flag.cost': 'After the discount only {paid} is left, below the cost of {cost}.',
    'cond.codes': 'Several codes at once',
    'cond.share': 'The discount’s share of the goods is too high',
    'cond.cost': 'What is paid lies below cost',
  },
};
export default messages;
