import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '备注未处理',
    why: '客户写在备注里的更正，没人看见就等于没写。',
    pass: '备注里没有未处理的要求',
    'flag.phone': '备注里给了新电话（“{words}”），订单里的电话没有改。',
    'flag.address': '备注里要求改地址（“{words}”），订单里的地址不是那里。',
    'flag.quantity': '备注里的数量（“{words}”）与订单不同。',
    'flag.cancel': '客户在备注里要求取消或退款（“{words}”）。',
    'cond.note': '备注里有订单没有照办的要求',
  },
  en: {
    title: 'Note not acted on',
    why: 'A correction that the customer wrote into the note is worth nothing when nobody reads it.',
    pass: 'The note asks for nothing that was not done',
    'flag.phone': 'The note gives another phone number (“{words}”); the order still has the old one.',
    'flag.address': 'The note asks for another address (“{words}”); the order goes somewhere else.',
    'flag.quantity': 'The quantity in the note (“{words}”) is not the order’s.',
    'flag.cancel': 'The customer asks in the note to cancel or refund (“{words}”).',
    'cond.note': 'The note asks for something that the order does not follow',
  },
};
export default messages;
