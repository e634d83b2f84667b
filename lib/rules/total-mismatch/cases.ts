import type { RuleCase } from '../../domain/rule';

const line = { sku: 'TEA-1', productName: '龙井 250g', unitPrice: '128.00', quantity: 2, lineTotal: '256.00' };

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '各项相加正确', en: 'everything adds up' },
    input: {
      order: { fields: { subtotal: '256.00', discount: '-20.00', shippingFee: '10', orderTotal: '￥246.00' }, lines: [line] },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '含税价也算正确', en: 'tax inside the prices is right as well' },
    input: { order: { fields: { subtotal: '256.00', tax: '29.45', orderTotal: '256.00' }, lines: [line] } },
    expect: [],
  },
  {
    title: { 'zh-CN': '总额少算了运费', en: 'the total forgot the shipping fee' },
    input: { order: { fields: { subtotal: '256.00', shippingFee: '10.00', orderTotal: '256.00' }, lines: [line] } },
    expect: [{ verdict: 'flag', messageKey: 'flag.orderTotal', class: 'total_mismatch', field: 'orderTotal' }],
  },
  {
    title: { 'zh-CN': '总额多了一个零', en: 'the total has one zero too many' },
    input: { order: { fields: { subtotal: '256.00', orderTotal: '2560.00' }, lines: [line] } },
    expect: [{ verdict: 'flag', messageKey: 'flag.orderTotal', class: 'extra_zero', field: 'orderTotal' }],
  },
  {
    title: { 'zh-CN': '单价改了，小计没跟着改', en: 'the price was changed and the line total was not' },
    input: { order: { fields: { subtotal: '256.00', orderTotal: '256.00' }, lines: [{ ...line, unitPrice: '12.80' }] } },
    expect: [{ verdict: 'flag', messageKey: 'flag.unitPrice', class: 'div10', field: 'unitPrice' }],
  },
  {
    title: { 'zh-CN': '商品合计漏了一行', en: 'the subtotal lacks one line' },
    input: {
      order: {
        fields: { subtotal: '256.00', orderTotal: '256.00' },
        lines: [line, { ...line, sku: 'CUP-1', unitPrice: '30.00', quantity: 1, lineTotal: '30.00' }],
      },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.subtotal', class: 'total_mismatch', field: 'subtotal' }],
  },
  {
    title: { 'zh-CN': '页面没有显示优惠，只提醒核对', en: 'a page that hides the discount only asks for a look' },
    input: { order: { fields: { orderTotal: '236.00' }, lines: [line] } },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.parts', field: 'orderTotal' }],
  },
];
export default cases;
