import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '汇率异常',
    why: '汇率填错，整单金额跟着错。',
    pass: '汇率与参考值相符',
    'flag.off': '汇率 {shown} 与 {date} 的参考值 {reference}（{pair}）相差太多。',
    'unsure.unreadable': '“{shown}”里没有能读的汇率，没法检查。',
    'unsure.old': '参考汇率是 {date} 的，已经过期，无法判断。',
    'cond.rate': '汇率偏离参考值',
  },
  en: {
    title: 'Exchange rate off',
    why: 'With a wrong rate every amount of the order is wrong.',
    pass: 'The rate agrees with the reference',
    'flag.off': 'The rate {shown} is too far from the reference {reference} ({pair}) of {date}.',
    'unsure.unreadable': 'No rate can be read in “{shown}”, so it cannot be checked.',
    'unsure.old': 'The reference rate is of {date}, which is too old to tell.',
    'cond.rate': 'The rate differs from the reference',
  },
};
export default messages;
