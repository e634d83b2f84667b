import type { RuleCase } from '../../domain/rule';

const tables = { gifts: [{ skus: ['TEA-1'], minSubtotal: '200', gift: '茶杯' }] };
const tea = { sku: 'TEA-1', productName: '龙井', unitPrice: '128.00', quantity: 2, lineTotal: '256.00' };

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '满额却没有赠品', en: 'the gift is due and missing' },
    input: { order: { lines: [tea] }, tables },
    expect: [{ verdict: 'flag', messageKey: 'flag.missing' }],
  },
  {
    title: { 'zh-CN': '赠品已配', en: 'the gift is there' },
    input: { order: { lines: [tea, { productName: '赠品 茶杯', quantity: 1, lineTotal: '0.00' }] }, tables },
    expect: [],
  },
  {
    title: { 'zh-CN': '没有满额', en: 'too small an order' },
    input: { order: { lines: [{ ...tea, quantity: 1, lineTotal: '128.00' }] }, tables },
    expect: [],
  },
];
export default cases;
