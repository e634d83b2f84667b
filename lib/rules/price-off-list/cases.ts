import type { CaseOrder, RuleCase } from '../../domain/rule';

const tables = { prices: { 'TEA-1|CNY': { price: '128.00', tolerancePercent: 5 } } };
const order = (unitPrice: string, sku = 'TEA-1'): CaseOrder => ({ lines: [{ sku, unitPrice, quantity: 1 }] });

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '低于价目表', en: 'below the list' },
    input: { order: order('99.00'), tables },
    expect: [{ verdict: 'flag', messageKey: 'flag.below', field: 'unitPrice' }],
  },
  { title: { 'zh-CN': '在允许范围内', en: 'within the tolerance' }, input: { order: order('125.00'), tables }, expect: [] },
  {
    title: { 'zh-CN': '价目表里没有的商品', en: 'a product that is not on the list' },
    input: { order: order('9.00', 'CUP-1'), tables },
    expect: [],
  },
];
export default cases;
