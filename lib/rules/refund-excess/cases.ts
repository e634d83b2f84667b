import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '看不出付了多少', en: 'nothing says what was paid' },
    input: { order: { fields: { refundAmount: '80.00' } } },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.unknown', class: 'refund_excess', field: 'refundAmount' }],
  },
  {
    title: { 'zh-CN': '退款高于实付', en: 'a refund above what was paid' },
    input: { order: { fields: { orderTotal: '￥268.00', refundAmount: '￥286.00' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.over', class: 'refund_excess', field: 'refundAmount' }],
  },
  {
    title: { 'zh-CN': '为了多退而把总额改高', en: 'the total was raised to make room for the refund' },
    input: { order: { fields: { orderTotal: '500', refundAmount: '400' } }, previous: { fields: { orderTotal: '268' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.over' }],
  },
  {
    title: { 'zh-CN': '商品增加后总额变高，退款在新总额之内', en: 'goods were added, and the refund is within the new total' },
    input: {
      order: {
        fields: { orderTotal: '500', refundAmount: '400' },
        lines: [{ sku: 'A', unitPrice: '250', quantity: 2 }],
      },
      previous: { fields: { orderTotal: '250' }, lines: [{ sku: 'A', unitPrice: '250', quantity: 1 }] },
    },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.grown' }],
  },
  {
    title: { 'zh-CN': '全额退款', en: 'a full refund' },
    input: { order: { fields: { orderTotal: '268.00', refundAmount: '268' } } },
    expect: [],
  },
];
export default cases;
