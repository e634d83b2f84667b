import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '电话无效',
    why: '电话错一位，快递员就联系不上客户。',
    pass: '电话格式正确',
    'flag.length': '手机号应为 11 位，现在是 {length} 位。',
    'flag.format': '这不像一个能拨通的号码。',
    'flag.letters': '电话里有不该出现的文字。',
    'flag.filler': '这个号码像是随手填的占位号码。',
    'cond.format': '号码不符合手机、座机、客服或隐号格式',
  },
  en: {
    title: 'Phone invalid',
    why: 'With one wrong digit the courier cannot reach the customer.',
    pass: 'The number is well formed',
    'flag.length': 'A mobile number has 11 digits; this one has {length}.',
    'flag.format': 'This does not look like a number that can be called.',
    'flag.letters': 'The phone number holds text that does not belong there.',
    'flag.filler': 'This number looks typed only to fill the field.',
    'cond.format': 'The number fits no mobile, landline, service or masked format',
  },
};
export default messages;
