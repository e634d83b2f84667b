import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
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
