import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '同一编码变成另一种商品', en: 'the same code for another product' },
    input: { order: { lines: [{ sku: 'T1', productName: '保温杯 500ml' }] }, facts: { productNames: { T1: '龙井茶叶 250g' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.other', field: 'sku' }],
  },
  {
    title: { 'zh-CN': '促销改名不算', en: 'a campaign name is no other product' },
    input: {
      order: { lines: [{ sku: 'T1', productName: '【限时】龙井茶叶' }] },
      facts: { productNames: { T1: '龙井茶叶 250g' } },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '没见过的编码', en: 'a code that was never seen' },
    input: { order: { lines: [{ sku: 'T9', productName: '茶杯' }] } },
    expect: [],
  },
];
export default cases;
