import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '金额为零或负数',
    why: '零元和负数金额多半是少填了一项，等于白送。',
    pass: '金额大于零',
    'flag.zero': '变成了 {actual}，原来或平时不是零。',
    'flag.negative': '金额是负数：{actual}。',
    'cond.amount': '金额不大于零',
  },
  en: {
    title: 'Amount is zero or negative',
    why: 'A zero or negative amount is usually something left out, and gives the goods away.',
    pass: 'The amount is above zero',
    'flag.zero': 'It is {actual} now, which it was not before, or usually is not.',
    'flag.negative': 'The amount is negative: {actual}.',
    'cond.amount': 'The amount is not above zero',
  },
};
export default messages;
