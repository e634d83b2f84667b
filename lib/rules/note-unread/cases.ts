import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '不要的是包装', en: 'the wrapping is not wanted' },
    input: {
      order: {
        fields: { customerNote: '包装不要了', addressFull: 'Elm Road 9' },
        lines: [{ sku: 'T-1', productName: 'T恤', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '换颜色不是取消', en: 'another colour is no cancelling' },
    input: {
      order: {
        fields: { customerNote: '这个颜色不要了，换红色', addressFull: 'Elm Road 9' },
        lines: [{ sku: 'T-1', productName: 'T恤', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '取消礼品包装', en: 'cancelling the gift wrap' },
    input: {
      order: {
        fields: { customerNote: 'Please cancel the gift wrap', addressFull: 'Elm Road 9' },
        lines: [{ sku: 'T-1', productName: 'T恤', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '上次的退款已处理', en: 'an earlier refund' },
    input: {
      order: {
        fields: { customerNote: '上次申请退款已处理', addressFull: 'Elm Road 9' },
        lines: [{ sku: 'T-1', productName: 'T恤', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '买错了，不要了', en: 'not wanted any more' },
    input: {
      order: {
        fields: { customerNote: '买错了，不要了', addressFull: 'Elm Road 9' },
        lines: [{ sku: 'T-1', productName: 'T恤', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.cancel', class: 'cancel' }],
  },
  {
    title: { 'zh-CN': '礼袋不是商品', en: 'gift bags are no goods' },
    input: {
      order: {
        fields: { customerNote: '需要5个小礼袋', addressFull: 'Elm Road 9' },
        lines: [{ sku: 'T-1', productName: 'T恤', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '要两件', en: 'asks for two' },
    input: {
      order: {
        fields: { customerNote: '要两件', addressFull: 'Elm Road 9' },
        lines: [{ sku: 'T-1', productName: 'T恤', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.quantity', class: 'quantity' }],
  },
  {
    title: { 'zh-CN': '英文改地址', en: 'an address changed in English' },
    input: {
      order: {
        fields: { customerNote: 'Please change address to 5 Main St', addressFull: 'Elm Road 9' },
        lines: [{ sku: 'T-1', productName: 'T恤', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.address', class: 'address' }],
  },
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
