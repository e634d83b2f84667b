import type { RuleCase } from '../../domain/rule';

const any = { currency: null, site: null, role: null, paymentMethod: null, severity: 'high' } as const;

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '超过内置阈值', en: 'above the built-in threshold' },
    input: { order: { fields: { orderTotal: '￥26,800.00' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.over', class: 'over', field: 'orderTotal' }],
  },
  {
    title: { 'zh-CN': '正好等于阈值不算超过', en: 'exactly the threshold is not above it' },
    input: { order: { fields: { orderTotal: '20000.00' } } },
    expect: [],
  },
  {
    title: { 'zh-CN': '货到付款的低阈值', en: 'a lower threshold for cash on delivery' },
    input: {
      order: { fields: { orderTotal: '1200', paymentMethod: '货到付款' } },
      tables: { thresholds: [{ ...any, id: 'cod', field: 'orderTotal', op: 'over', limit: '1000', paymentMethod: '货到付款' }] },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.over', field: 'orderTotal' }],
  },
  {
    title: { 'zh-CN': '单价低于下限', en: 'a unit price below the lower limit' },
    input: {
      order: { lines: [{ sku: 'TEA-1', unitPrice: '0.10', quantity: 1 }] },
      tables: { thresholds: [{ ...any, id: 'low', field: 'unitPrice', op: 'under', limit: '1' }] },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.under', class: 'under', field: 'unitPrice' }],
  },
  {
    title: { 'zh-CN': '阈值只管自己的币种', en: 'a threshold holds for its own currency only' },
    input: { order: { currency: 'JPY', fields: { orderTotal: '￥26,800' } } },
    expect: [],
  },
];
export default cases;
