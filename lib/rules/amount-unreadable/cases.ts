import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '按键卡住', en: 'a stuck key' },
    input: { order: { fields: { orderTotal: '99999999999999999999999' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.long', field: 'orderTotal' }],
  },
  {
    title: { 'zh-CN': '多打一个小数点', en: 'a second decimal point' },
    input: { order: { fields: { orderTotal: '12.8.5' } } },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.unreadable', field: 'orderTotal' }],
  },
  {
    title: { 'zh-CN': '人民币没有三位小数', en: 'three decimals in a currency with two' },
    input: { order: { fields: { shippingFee: '12.345' } } },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.unreadable', field: 'shippingFee' }],
  },
  {
    title: { 'zh-CN': '文字和折扣率不是打错的金额', en: 'words and rates are no slips' },
    input: { order: { fields: { orderTotal: '￥1,280.00', shippingFee: '包邮', discount: '10%', tax: '暂无' } } },
    expect: [],
  },
];
export default cases;
