import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '未付款却已发货', en: 'shipped and unpaid' },
    input: { order: { fields: { orderStatus: '已发货', paymentStatus: '未付款' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.unpaid', class: 'unpaid' }],
  },
  {
    title: { 'zh-CN': '货到付款可以先发货', en: 'cash on delivery ships first' },
    input: { order: { fields: { orderStatus: '已发货', paymentStatus: '未付款', paymentMethod: '货到付款' } } },
    expect: [],
  },
  {
    title: { 'zh-CN': '已取消的订单改成发货', en: 'a cancelled order becomes shipped' },
    input: { order: { fields: { orderStatus: '已发货' } }, previous: { fields: { orderStatus: '已取消' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.revived' }],
  },
  {
    title: { 'zh-CN': '对已取消的订单点发货', en: 'shipping a cancelled order' },
    input: { action: 'ship', order: { fields: { orderStatus: '已取消' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.ship', class: 'ship' }],
  },
  {
    title: { 'zh-CN': '正常的下一步', en: 'an ordinary next step' },
    input: { order: { fields: { orderStatus: '已发货' } }, previous: { fields: { orderStatus: '待发货' } } },
    expect: [],
  },
];
export default cases;
