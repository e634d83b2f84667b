import { NO_SHOP } from '../../domain/facts';
import type { RuleCase } from '../../domain/rule';

const facts = { quantity: { 'TEA-1': { n: 40, median: 2, mad: 1 } }, shop: { ...NO_SHOP, maxQuantity: { 'TEA-1': 6 } } };
const order = (quantity: number) => ({ lines: [{ sku: 'TEA-1', unitPrice: '128.00', quantity }] });

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '数量远超平时', en: 'far more than usual' },
    input: { order: order(35), facts },
    expect: [{ verdict: 'flag', messageKey: 'flag.high', field: 'quantity' }],
  },
  {
    title: { 'zh-CN': '比平时多一些', en: 'a little more than usual' },
    input: { order: order(8), facts },
    expect: [],
  },
  {
    title: { 'zh-CN': '整单都是大批量', en: 'an order that is in bulk throughout' },
    input: {
      order: { lines: [{ sku: 'TEA-1', quantity: 35 }, ...['CUP-1', 'POT-1', 'JAR-1'].map((sku) => ({ sku, quantity: 24 }))] },
      facts,
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '没有记录时不提示', en: 'nothing is known about the product' },
    input: { order: order(35) },
    expect: [],
  },
  {
    title: { 'zh-CN': '负数', en: 'a negative quantity' },
    input: { order: order(-1) },
    expect: [{ verdict: 'flag', messageKey: 'flag.negative', class: 'negative' }],
  },
];
export default cases;
