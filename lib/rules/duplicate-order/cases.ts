import type { CaseOrder, RuleCase } from '../../domain/rule';
import { addressKey, goodsKey } from '../../money/order-keys';
import { buildOrder } from '../build-case';

const NOW = Date.UTC(2026, 4, 12, 4);
const order = (orderNo: string, quantity = 1): CaseOrder => ({
  fields: { orderNo, customerId: 'C1', addressFull: '杭州市文三路1号' },
  lines: [{ sku: 'TEA-1', productName: '龙井', quantity }],
});
const past = buildOrder(order('A1'));
const facts = {
  recentOrders: [
    { orderNo: 'A1', at: NOW - 7_200_000, customer: 'C1', addressKey: addressKey(past), goodsKey: goodsKey(past), total: null },
  ],
};

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '两小时前的相同订单', en: 'the same order two hours ago' },
    input: { order: order('A2'), facts, now: NOW },
    expect: [{ verdict: 'flag', messageKey: 'flag.twin' }],
  },
  {
    title: { 'zh-CN': '同一订单号是同一单', en: 'the same number is the same order' },
    input: { order: order('A1'), facts, now: NOW },
    expect: [],
  },
  { title: { 'zh-CN': '数量不同', en: 'another quantity' }, input: { order: order('A2', 3), facts, now: NOW }, expect: [] },
  { title: { 'zh-CN': '很久以前', en: 'long ago' }, input: { order: order('A2'), facts, now: NOW + 5 * 86_400_000 }, expect: [] },
];
export default cases;
