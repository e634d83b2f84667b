import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '数量异常',
    why: '数量打错，多发的货很难收回，少发的要补。',
    pass: '数量正常',
    'flag.high': '数量 {quantity} 远超平时：这个商品通常 {usual}，最多 {max}（{n} 次）。',
    'flag.negative': '数量 {quantity} 是负数。',
    'cond.observations': '观察次数够多，可以说什么是平常',
    'cond.band': '数量超出这个商品的范围',
  },
  en: {
    title: 'Unusual quantity',
    why: 'What is sent too much is hard to get back, and what is missing must be sent again.',
    pass: 'The quantity is usual',
    'flag.high': 'The quantity {quantity} is far above the usual: {usual} as a rule, {max} at most (n = {n}).',
    'flag.negative': 'The quantity {quantity} is negative.',
    'cond.observations': 'Seen often enough to say what is usual',
    'cond.band': 'The quantity leaves the product’s range',
  },
};
export default messages;
