import type { RuleCase } from '../../domain/rule';

const facts = { price: { 'TEA-1|CNY': { n: 5, median: 12800, mad: 0 } } };

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '有价商品变成零元', en: 'a product with a price became free' },
    input: { order: { lines: [{ sku: 'TEA-1', productName: '龙井', unitPrice: '0.00', quantity: 1 }] }, facts },
    expect: [{ verdict: 'flag', messageKey: 'flag.zero', class: 'zero', field: 'unitPrice' }],
  },
  {
    title: { 'zh-CN': '单价和合计改成了零', en: 'price and sums edited to nothing' },
    input: {
      order: {
        fields: { subtotal: '0.00', orderTotal: '0.00' },
        lines: [{ sku: 'NEW-9', unitPrice: '0.00', quantity: 1, lineTotal: '0.00' }],
      },
      previous: {
        fields: { subtotal: '128.00', orderTotal: '128.00' },
        lines: [{ sku: 'NEW-9', unitPrice: '128.00', quantity: 1, lineTotal: '128.00' }],
      },
    },
    expect: [
      { verdict: 'flag', messageKey: 'flag.zero', class: 'zero', field: 'orderTotal' },
      { verdict: 'flag', messageKey: 'flag.zero', class: 'zero', field: 'unitPrice' },
    ],
  },
  {
    title: { 'zh-CN': '数量改成了零，行还在', en: 'a quantity edited to nothing in a line that stays' },
    input: {
      order: { lines: [{ sku: 'TEA-1', unitPrice: '128.00', quantity: 0, lineTotal: '0.00' }] },
      previous: { lines: [{ sku: 'TEA-1', unitPrice: '128.00', quantity: 1, lineTotal: '128.00' }] },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.zero', class: 'zero', field: 'quantity' }],
  },
  {
    title: { 'zh-CN': '运费是负数', en: 'a negative fee' },
    input: { order: { fields: { subtotal: '20.00', shippingFee: '-5.00', orderTotal: '15.00' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.negative', class: 'negative', field: 'shippingFee' }],
  },
  {
    title: { 'zh-CN': '赠品可以是零元', en: 'a gift may be free' },
    input: { order: { lines: [{ sku: 'TEA-1', productName: '赠品 龙井小样', unitPrice: '0.00', quantity: 1 }] }, facts },
    expect: [],
  },
  {
    title: { 'zh-CN': '总额是负数', en: 'a negative total' },
    input: { order: { fields: { orderTotal: '-20.00' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.negative', class: 'negative', field: 'orderTotal' }],
  },
  {
    title: {
      'zh-CN': '全额优惠的零元订单由优惠规则处理',
      en: 'nothing to pay after a full discount is left to the promotion rule',
    },
    input: { order: { fields: { subtotal: '20', discount: '20', orderTotal: '0' } } },
    expect: [],
  },
];
export default cases;
