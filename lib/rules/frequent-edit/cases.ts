import type { EditFact } from '../../domain/facts';
import type { RuleCase } from '../../domain/rule';

const NOON = Date.UTC(2026, 4, 12, 4);
const edit = (minutes: number, more: Partial<EditFact> = {}): EditFact => ({
  ...{
    orderNo: 'A1',
    field: 'orderTotal',
    clerk: 'clerk-1',
    at: NOON - minutes * 60_000,
    beforeHash: `b${minutes}`,
    afterHash: `a${minutes}`,
  },
  ...more,
});
const order = { fields: { orderNo: 'A1' } };

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '同一项改了四次', en: 'one field four times' },
    input: { order, facts: { edits: [50, 40, 30, 20].map((m) => edit(m)) } },
    expect: [{ verdict: 'flag', messageKey: 'flag.field', class: 'field' }],
  },
  {
    title: { 'zh-CN': '三个人改过', en: 'three people' },
    input: {
      order,
      facts: {
        edits: [edit(30, { field: 'phone' }), edit(20, { clerk: 'clerk-2', field: 'city' }), edit(10, { clerk: 'clerk-3' })],
      },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.clerks' }],
  },
  {
    title: { 'zh-CN': '改过又改回', en: 'changed and changed back' },
    input: {
      order,
      facts: { edits: [edit(30, { beforeHash: 'x', afterHash: 'y' }), edit(20, { beforeHash: 'y', afterHash: 'x' })] },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.reverted', severity: 'medium' }],
  },
  {
    title: { 'zh-CN': '深夜改了三次', en: 'three times at night' },
    input: { order, facts: { edits: [600, 590, 580].map((m, i) => edit(m, { field: `f${i}` })) } },
    expect: [{ verdict: 'flag', messageKey: 'flag.night' }],
  },
  {
    title: { 'zh-CN': '改了两次很平常', en: 'two edits are ordinary' },
    input: { order, facts: { edits: [edit(30), edit(20, { field: 'phone' })] } },
    expect: [],
  },
  {
    title: { 'zh-CN': '别的订单的改动不算', en: 'edits of other orders do not count' },
    input: { order, facts: { edits: [50, 40, 30, 20].map((m) => edit(m, { orderNo: 'B2' })) } },
    expect: [],
  },
];
export default cases;
