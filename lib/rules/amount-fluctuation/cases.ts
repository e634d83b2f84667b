import { NO_SHOP } from '../../domain/facts';
import type { CaseOrder, RuleCase } from '../../domain/rule';

const order = (unitPrice: string, quantity = 1): CaseOrder => ({ lines: [{ sku: 'TEA-1', unitPrice, quantity }] });
const past = (n: number) => ({
  price: { 'TEA-1|CNY': { n, median: 12800, mad: 0 } },
  shop: {
    ...NO_SHOP,
    prices: {
      'TEA-1': [
        { currency: 'CNY', minor: 12800, n: n - 4 },
        { currency: 'CNY', minor: 8900, n: 4 },
      ],
    },
  },
});

const ends = (n: number) => ({
  shop: { ...NO_SHOP, priceEnds: { CNY: { n, ends: { '0': n / 2, '50': n / 4, '90': n / 4 } } } },
});

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '单价比改动前高四成', en: 'the price rose by 40% in this edit' },
    input: { order: order('179.00'), previous: order('128.00') },
    expect: [{ verdict: 'flag', messageKey: 'flag.previous', class: 'fluctuation', field: 'unitPrice' }],
  },
  {
    title: { 'zh-CN': '单价比改动前高两成，不提示', en: 'a rise of 20% is left alone' },
    input: { order: order('153.00'), previous: order('128.00') },
    expect: [],
  },
  {
    title: { 'zh-CN': '偏离商品的历史', en: 'far from the product’s history' },
    input: { order: order('199.00'), facts: past(40) },
    expect: [{ verdict: 'flag', messageKey: 'flag.history', class: 'fluctuation' }],
  },
  {
    title: { 'zh-CN': '以前有过的促销价', en: 'a promotion that was seen before' },
    input: { order: order('89.00'), facts: past(40) },
    expect: [],
  },
  {
    title: { 'zh-CN': '记录太少时只说不能确定', en: 'with too little history it only says so' },
    input: { order: order('299.00'), facts: past(7) },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.few' }],
  },
  {
    title: { 'zh-CN': '数量变了，总额自然会变', en: 'the total follows the quantity' },
    input: {
      order: { ...order('128.00', 3), fields: { orderTotal: '384.00' } },
      previous: { ...order('128.00', 1), fields: { orderTotal: '128.00' } },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '商品没变，总额却少了一半', en: 'the goods stayed and the total was halved' },
    input: {
      order: { ...order('128.00', 1), fields: { orderTotal: '60.00' } },
      previous: { ...order('128.00', 1), fields: { orderTotal: '128.00' } },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.previous', class: 'fluctuation', field: 'orderTotal' }],
  },
  {
    title: { 'zh-CN': '没有历史的商品，尾数全店没有过', en: 'a product without a past, with an ending that no price here has' },
    input: { order: order('45.37'), facts: ends(400) },
    expect: [{ verdict: 'flag', messageKey: 'flag.ending', class: 'fluctuation', severity: 'medium' }],
  },
  {
    title: { 'zh-CN': '没有历史的商品，尾数常见', en: 'a product without a past, with a common ending' },
    input: { order: order('45.90'), facts: ends(400) },
    expect: [],
  },
  {
    title: { 'zh-CN': '价格太少，尾数说明不了什么', en: 'too few prices say nothing about endings' },
    input: { order: order('45.37'), facts: ends(40) },
    expect: [],
  },
];
export default cases;
