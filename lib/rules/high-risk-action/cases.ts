import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '退款要再确认', en: 'a refund is asked about' },
    input: { action: 'refund', order: { fields: { orderNo: 'A1001', refundAmount: '￥268.00', orderTotal: '￥268.00' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.refund', class: 'refund', severity: 'high' }],
  },
  {
    title: { 'zh-CN': '批量操作写明影响多少单', en: 'a bulk action says how many orders it touches' },
    input: { action: 'bulkAction', affected: 12, order: {} },
    expect: [{ verdict: 'flag', messageKey: 'flag.many', class: 'bulkAction', severity: 'high' }],
  },
  {
    title: { 'zh-CN': '一次影响很多单属于严重', en: 'touching very many orders is critical' },
    input: { action: 'delete', affected: 60, order: {} },
    expect: [{ verdict: 'flag', messageKey: 'flag.many', class: 'delete', severity: 'critical' }],
  },
  {
    title: { 'zh-CN': '普通保存不打扰', en: 'a plain save is left alone' },
    input: { action: 'save', order: { fields: { orderNo: 'A1001' } } },
    expect: [],
  },
  {
    title: { 'zh-CN': '策略里排除的操作不打扰', en: 'an action that the policy excepts is left alone' },
    input: { action: 'export', order: {} },
    params: { except: ['export'] },
    expect: [],
  },
];
export default cases;
