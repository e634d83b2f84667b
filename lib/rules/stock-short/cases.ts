import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '同一商品的两行加起来超出库存', en: 'two lines of one product take more than there is' },
    input: {
      order: {
        lines: [
          { sku: 'A', unitPrice: '9.00', quantity: 3, stock: 5 },
          { sku: 'A', unitPrice: '9.00', quantity: 4, stock: 5 },
        ],
      },
    },
    expect: [
      { verdict: 'flag', messageKey: 'flag.short', field: 'quantity' },
      { verdict: 'flag', messageKey: 'flag.short', field: 'quantity' },
    ],
  },
  {
    title: { 'zh-CN': '超过库存', en: 'more than there is' },
    input: { order: { lines: [{ sku: 'A', quantity: 5, stock: 3 }] } },
    expect: [{ verdict: 'flag', messageKey: 'flag.short', field: 'quantity' }],
  },
  {
    title: { 'zh-CN': '正好够', en: 'exactly enough' },
    input: { order: { lines: [{ sku: 'A', quantity: 3, stock: 3 }] } },
    expect: [],
  },
];
export default cases;
