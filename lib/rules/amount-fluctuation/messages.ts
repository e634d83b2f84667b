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
    'cond.band': '金额超出自己历史的范围',
  },
  en: {
    title: 'Amount moved by more than 30 %',
    why: 'An amount far from its own history was probably typed wrongly, or somebody gave a price that nobody agreed to.',
    pass: 'The amount is within its own history',
    'flag.previous': '{actual} is {change} away from {reference} before the edit.',
    'flag.history': '{actual} is {change} away from this product’s usual {reference} (n = {n}).',
    'flag.customer': 'The total {actual} is {change} away from this customer’s usual {reference} (n = {n}).',
    'unsure.few': '{actual} is {change} away from {reference}, but only {n} observations are known (fewer than {least}).',
    'cond.band': 'The amount leaves the range of its own history',
  },
};
export default messages;
