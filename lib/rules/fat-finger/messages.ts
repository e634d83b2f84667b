import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '疑似手误',
    why: '多打一个零、丢了小数点、数字颠倒，是金额错误里最常见也最贵的一类。',
    pass: '数字没有手误的痕迹',
    'flag.x10': '{actual} 像是 {reference} 的 10 倍。',
    'flag.div10': '{actual} 像是 {reference} 少了一位（十分之一）。',
    'flag.decimal_lost': '{actual} 像是 {reference} 丢了小数点。',
    'flag.extra_zero': '{actual} 像是 {reference} 多打了一个零。',
    'flag.transposition': '{actual} 像是 {reference} 的两位数字打反了。',
    'flag.unit_wan': '{actual} 与 {reference} 差一万倍，像是元和万元弄混了。',
    'flag.unit_fen': '{actual} 与 {reference} 差一百倍，像是元和分弄混了。',
    'flag.qty_price_swap': '单价 {actual} 和数量像是填反了，这个商品的单价通常是 {reference}。',
    'cond.previous': '与修改前相比有手误的痕迹',
    'cond.history': '与这个商品或店铺过去的数字相比有手误的痕迹',
  },
  en: {
    title: 'Slip of the hand',
    why: 'One zero too many, a lost decimal point or swapped digits are the commonest and the dearest mistakes in amounts.',
    pass: 'The numbers show no slip',
    'flag.x10': '{actual} looks like ten times {reference}.',
    'flag.div10': '{actual} looks like {reference} with a digit lost (one tenth).',
    'flag.decimal_lost': '{actual} looks like {reference} without its decimal point.',
    'flag.extra_zero': '{actual} looks like {reference} with one zero too many.',
    'flag.transposition': '{actual} looks like {reference} with two digits swapped.',
    'flag.unit_wan': '{actual} and {reference} differ by ten thousand: yuan and ten thousand yuan were mixed up.',
    'flag.unit_fen': '{actual} and {reference} differ by a hundred: yuan and cents were mixed up.',
    'flag.qty_price_swap':
      'Unit price {actual} and quantity seem to stand in each other’s place; this product usually costs {reference}.',
    'cond.previous': 'Against the value before the edit it looks like a slip',
    'cond.history': 'Against the past of the product or shop it looks like a slip',
  },
};
export default messages;
