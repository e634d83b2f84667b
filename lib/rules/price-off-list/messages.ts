import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '价格与价目表不符',
    why: '私自改价和旧价格，都会在这里露出来。',
    pass: '价格与价目表一致',
    'flag.below': '单价 {actual} 低于价目表的 {list}（允许 ±{tolerance}%）。',
    'flag.above': '单价 {actual} 高于价目表的 {list}（允许 ±{tolerance}%）。',
    'unsure.list': '价目表里的“{price}”不是这个币种的金额，无法比较。',
    'cond.list': '单价在价目表允许的范围之外',
  },
  en: {
    title: 'Price off the list',
    why: 'Prices that somebody gave away, and prices that are out of date, show up here.',
    pass: 'The price is on the list',
    'flag.below': 'The unit price {actual} is below the list price of {list} (±{tolerance}% allowed).',
    'flag.above': 'The unit price {actual} is above the list price of {list} (±{tolerance}% allowed).',
    'unsure.list': 'The list price “{price}” is no amount of this currency and cannot be compared.',
    'cond.list': 'The unit price is outside of what the price list allows',
  },
};
export default messages;
