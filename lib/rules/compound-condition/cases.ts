import type { CompoundCondition } from '../../domain/policy';
import type { CaseOrder, RuleCase } from '../../domain/rule';

const condition = (logic: unknown): { conditions: readonly CompoundCondition[] } => ({
  conditions: [{ id: 'large-cod', name: '货到付款大单', severity: 'high', errorType: 'amount_outlier', logic }],
});
const largeCod = condition({ and: [{ '>': [{ var: 'orderTotal' }, 1000] }, { in: ['货到付款', { var: 'paymentMethod' }] }] });
const NOTE_SAYS_MORE = { '!': [{ onlyOf: [{ var: 'internalNote' }, '已核对，已核对地址'] }] };
const order = (orderTotal: string, paymentMethod?: string): CaseOrder => ({
  fields: { orderTotal, ...(paymentMethod ? { paymentMethod } : {}) },
});

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '各行金额之和超过一百', en: 'the sum of the lines is above a hundred' },
    input: {
      order: {
        lines: [
          { sku: 'A', lineTotal: '60.00' },
          { sku: 'B', lineTotal: '50.00' },
        ],
      },
      tables: condition({ '>': [{ var: 'linesTotal' }, 100] }),
    },
    expect: [{ verdict: 'flag', messageKey: 'flag' }],
  },
  {
    title: { 'zh-CN': '等于一个数，而页面上是文字', en: 'equal to a number where the page shows text' },
    input: { order: order('暂无'), tables: condition({ '==': [{ var: 'orderTotal' }, 100] }) },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.text' }],
  },
  {
    title: { 'zh-CN': '包含文字时不分大小写', en: 'upper and lower case are the same in a text' },
    input: {
      order: { fields: { customerNote: 'Invoice please' } },
      tables: condition({ in: ['invoice', { var: 'customerNote' }] }),
    },
    expect: [{ verdict: 'flag', messageKey: 'flag' }],
  },
  {
    title: { 'zh-CN': '货到付款且超过一千', en: 'cash on delivery above a thousand' },
    input: { order: order('￥1,200.00', '货到付款'), tables: largeCod },
    expect: [{ verdict: 'flag', messageKey: 'flag', class: 'large-cod', severity: 'high' }],
  },
  {
    title: { 'zh-CN': '金额不到，付款方式未知也不影响', en: 'too small an amount decides, whatever the payment method is' },
    input: { order: order('￥200.00'), tables: largeCod },
    expect: [],
  },
  {
    title: { 'zh-CN': '付款方式未知，不能判断', en: 'without the payment method it cannot be told' },
    input: { order: order('￥1,200.00'), tables: largeCod },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.missing' }],
  },
  {
    title: { 'zh-CN': '金额是文字，不能判断', en: 'text where a number is needed' },
    input: { order: order('面议', '货到付款'), tables: largeCod },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.text' }],
  },
  {
    title: { 'zh-CN': '任一商品数量超过十', en: 'any line with more than ten pieces' },
    input: {
      order: {
        lines: [
          { sku: 'A', quantity: 2 },
          { sku: 'B', quantity: 12 },
        ],
      },
      tables: condition({ some: [{ var: 'lines' }, { '>': [{ var: 'quantity' }, 10] }] }),
    },
    expect: [{ verdict: 'flag', messageKey: 'flag' }],
  },
  {
    title: { 'zh-CN': '重量按千克比较，克会换算', en: 'weights are compared in kilograms, whatever they are written in' },
    input: { order: { fields: { weight: '25,400 g' } }, tables: condition({ '>': [{ var: 'weight' }, 20] }) },
    expect: [{ verdict: 'flag', messageKey: 'flag' }],
  },
  {
    title: { 'zh-CN': '重量没有单位，不能判断', en: 'a weight without its unit cannot be told' },
    input: { order: { fields: { weight: '500' } }, tables: condition({ '>': [{ var: 'weight' }, 20] }) },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.unit' }],
  },
  {
    title: { 'zh-CN': '客服备注只含放行词', en: 'an internal note that says nothing but what lets it pass' },
    input: { order: { fields: { internalNote: ' 已核对地址； 已核对。' } }, tables: condition(NOTE_SAYS_MORE) },
    expect: [],
  },
  {
    title: { 'zh-CN': '客服备注除放行词外还有内容', en: 'an internal note that says more than that' },
    input: { order: { fields: { internalNote: '已核对，改送公司' } }, tables: condition(NOTE_SAYS_MORE) },
    expect: [{ verdict: 'flag', messageKey: 'flag' }],
  },
  {
    title: { 'zh-CN': '页面没有客服备注，不能判断', en: 'where the page shows no internal note it cannot be told' },
    input: { order: { fields: { orderNo: 'A1' } }, tables: condition(NOTE_SAYS_MORE) },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.missing' }],
  },
  {
    title: { 'zh-CN': '客服备注是空的', en: 'an internal note that is there and empty' },
    input: { order: { fields: { internalNote: '' } }, tables: condition(NOTE_SAYS_MORE) },
    expect: [],
  },
  {
    title: { 'zh-CN': '旗帜是红色', en: 'a red flag' },
    input: { order: { fields: { orderFlag: '红旗' } }, tables: condition({ in: ['红', { var: 'orderFlag' }] }) },
    expect: [{ verdict: 'flag', messageKey: 'flag' }],
  },
  {
    title: { 'zh-CN': '旗帜只是一个红色图标', en: 'a red flag that is only a picture' },
    input: { order: { fields: { orderFlag: 'red' } }, tables: condition({ in: ['红', { var: 'orderFlag' }] }) },
    expect: [{ verdict: 'flag', messageKey: 'flag' }],
  },
  {
    title: { 'zh-CN': '旗帜只是一个绿色图标', en: 'a green flag that is only a picture' },
    input: { order: { fields: { orderFlag: 'green' } }, tables: condition({ in: ['红', { var: 'orderFlag' }] }) },
    expect: [],
  },
  {
    title: { 'zh-CN': '不在菜单里的运算不会执行', en: 'operators that are not on the menu are never run' },
    input: { order: order('1'), tables: condition({ method: [{ var: 'constructor' }, 'call'] }) },
    expect: [{ verdict: 'unsure', messageKey: 'unsure' }],
  },
];
export default cases;
