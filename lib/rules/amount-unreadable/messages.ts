import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '金额读不懂',
    why: '按键卡住、小数点多打一个，金额就不再是一个数，别的检查也都看不到它。',
    pass: '金额都读得懂',
    'flag.long': '“{actual}”位数太多，不像金额。',
    'unsure.unreadable': '“{actual}”不是一个金额，没法检查。',
    'cond.number': '不是一个能读的金额',
  },
  en: {
    title: 'Amount cannot be read',
    why: 'With a stuck key or a second decimal point an amount is no number any more, and no other check sees it.',
    pass: 'All amounts can be read',
    'flag.long': '“{actual}” has too many digits for an amount.',
    'unsure.unreadable': '“{actual}” is no amount and cannot be checked.',
    'cond.number': 'No amount that can be read',
  },
};
export default messages;
