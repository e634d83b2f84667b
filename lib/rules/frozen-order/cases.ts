import type { CaseOrder, RuleCase } from '../../domain/rule';

const NOW = Date.UTC(2026, 4, 12, 4);
const facts = {
  frozen: [
    {
      orderNo: 'A1',
      site: '',
      incidentId: 'INC-7',
      until: NOW + 600_000,
      unlocked: [{ field: 'addressFull', until: NOW + 300_000 }],
    },
  ],
};
const order = (phone: string, addressFull = '文三路1号'): CaseOrder => ({ fields: { orderNo: 'A1', phone, addressFull } });

const paid = (paymentMethod: string): CaseOrder => ({ fields: { orderNo: 'B9', paymentMethod } });
const channel = (action: 'refund' | null, payment: string | null) => ({
  ...{ orderNo: '', site: '', incidentId: 'INC-8', until: NOW + 600_000, unlocked: [] },
  channel: { action, payment },
});

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '改了没有解锁的字段', en: 'a field that is not unlocked' },
    input: { order: order('13812345679'), previous: order('13812345670'), facts, now: NOW },
    expect: [{ verdict: 'flag', messageKey: 'flag.fields', class: 'frozen' }],
  },
  {
    title: { 'zh-CN': '改解锁的字段', en: 'the unlocked field' },
    input: { order: order('1', '文三路2号'), previous: order('1'), facts, now: NOW },
    expect: [],
  },
  {
    title: { 'zh-CN': '冻结期间退款', en: 'a refund while frozen' },
    input: { order: order('1'), action: 'refund', facts, now: NOW },
    expect: [{ verdict: 'flag', messageKey: 'flag.action' }],
  },
  {
    title: { 'zh-CN': '批量操作里有一单已冻结', en: 'a bulk action that touches a frozen order' },
    input: { order: {}, action: 'bulkAction', orderNos: ['A0', 'A1'], affected: 2, facts, now: NOW },
    expect: [{ verdict: 'flag', messageKey: 'flag.action', class: 'frozen' }],
  },
  {
    title: { 'zh-CN': '这种支付方式的渠道已冻结，连保存也拦', en: 'orders paid this way are frozen, saving too' },
    input: { order: paid('微信支付'), action: 'save', facts: { frozen: [channel(null, '微信')] }, now: NOW },
    expect: [{ verdict: 'flag', messageKey: 'flag.payment', class: 'frozen' }],
  },
  {
    title: { 'zh-CN': '冻结的是另一种支付方式', en: 'another way of paying is frozen' },
    input: { order: paid('支付宝'), action: 'save', facts: { frozen: [channel(null, '微信')] }, now: NOW },
    expect: [],
  },
  {
    title: { 'zh-CN': '整个渠道的退款已冻结', en: 'refunds are frozen on the whole channel' },
    input: { order: paid('支付宝'), action: 'refund', facts: { frozen: [channel('refund', null)] }, now: NOW },
    expect: [{ verdict: 'flag', messageKey: 'flag.channel' }],
  },
  {
    title: { 'zh-CN': '冻结的渠道里，别的操作照常', en: 'other actions of that channel go on' },
    input: { order: paid('支付宝'), action: 'ship', facts: { frozen: [channel('refund', null)] }, now: NOW },
    expect: [],
  },
  {
    title: { 'zh-CN': '冻结已到期', en: 'the freeze has ended' },
    input: { order: order('2'), previous: order('1'), facts, now: NOW + 700_000 },
    expect: [],
  },
];
export default cases;
