import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '金额波动超过 30%',
    why: '金额偏离自己的历史太多，多半是改错了，也可能是有人私下让价。',
    pass: '金额在自己的历史范围内',
    'flag.previous': '{actual} 与改动前的 {reference} 相差 {change}。',
    'flag.history': '{actual} 与这个商品平时的 {reference} 相差 {change}（{n} 次）。',
    'flag.customer': '订单总额 {actual} 与这位客户平时的 {reference} 相差 {change}（{n} 单）。',
    'unsure.few': '{actual} 与 {reference} 相差 {change}，但只有 {n} 次记录（不足 {least} 次），不能确定。',
    'flag.ending': '{actual} 是没有历史的商品，而本店 {n} 个价格里没有一个以这样的尾数结尾（常见：{ends}）。',
    'cond.customer': '与这个客户平时的总额相差过大',
    'cond.before': '与修改前相差过大',
    'cond.observations': '观察次数够多，可以说什么是平常',
    'cond.band': '金额超出自己历史的范围',
    'cond.ending': '价格的尾数在本店从未出现过',
  },
  en: {
    title: 'Amount moved by more than 30%',
    why: 'An amount far from its own history was probably typed wrongly, or somebody gave a price that nobody agreed to.',
    pass: 'The amount is within its own history',
    'flag.previous': '{actual} is {change} away from {reference} before the edit.',
    'flag.history': '{actual} is {change} away from this product’s usual {reference} (n = {n}).',
    'flag.customer': 'The total {actual} is {change} away from this customer’s usual {reference} (n = {n}).',
    'unsure.few': '{actual} is {change} away from {reference}, but only {n} observations are known (fewer than {least}).',
    'flag.ending':
      '{actual} is for a product without a past, and none of this shop’s {n} prices ends like that (usually: {ends}).',
    'cond.customer': 'Too far from what this customer usually pays',
    'cond.before': 'Too far from what it was before the edit',
    'cond.observations': 'Seen often enough to say what is usual',
    'cond.band': 'The amount leaves the range of its own history',
    'cond.ending': 'The price has an ending that no price of this shop had',
  },
};
export default messages;
