import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '备注里的新电话没有改', en: 'a new phone number that was not taken over' },
    input: { order: { fields: { customerNote: '电话改成13812345679', phone: '13712345670' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.phone', class: 'phone' }],
  },
  {
    title: { 'zh-CN': '新电话已经改好', en: 'the new number is in the order' },
    input: { order: { fields: { customerNote: '电话改成13812345679', phone: '138 1234 5679' } } },
    expect: [],
  },
  {
    title: { 'zh-CN': '备注里的数量不同', en: 'another quantity in the note' },
    input: { order: { fields: { customerNote: '一共3件' }, lines: [{ sku: 'A', quantity: 1 }] } },
    expect: [{ verdict: 'flag', messageKey: 'flag.quantity', class: 'quantity' }],
  },
  {
    title: { 'zh-CN': '客户要取消', en: 'the customer wants to cancel' },
    input: { order: { fields: { customerNote: '不想要了，请退款', orderStatus: '待发货' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.cancel' }],
  },
  {
    title: { 'zh-CN': '普通的备注', en: 'an ordinary note' },
    input: { order: { fields: { customerNote: '请尽快发货，谢谢' } } },
    expect: [],
  },
];
export default cases;
