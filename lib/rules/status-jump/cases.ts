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
    title: { 'zh-CN': '待发货但未付款时点发货', en: 'shipping what waits to be shipped and is not paid' },
    input: { action: 'ship', order: { fields: { orderStatus: '待发货', paymentStatus: '未付款' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.ship', class: 'ship' }],
  },
  {
    title: { 'zh-CN': '词里套词不是那个状态', en: 'a state inside another state is not that state' },
    input: { order: { fields: { orderStatus: 'Unshipped', paymentStatus: 'Unpaid' } } },
    expect: [],
  },
  {
    title: { 'zh-CN': '部分退款后还能发货', en: 'what is refunded in part may still be shipped' },
    input: {
      order: { fields: { orderStatus: 'Shipped' } },
      previous: { fields: { orderStatus: 'Partially refunded' } },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '别的语言也一样', en: 'other languages as well' },
    input: { order: { fields: { orderStatus: '出荷済み', paymentStatus: '未入金' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.unpaid', class: 'unpaid' }],
  },
  {
    title: { 'zh-CN': '正常的下一步', en: 'an ordinary next step' },
    input: { order: { fields: { orderStatus: '已发货' } }, previous: { fields: { orderStatus: '待发货' } } },
    expect: [],
  },
];
export default cases;
