import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '退款已暂停', en: 'refunds are paused' },
    input: { order: {}, action: 'refund', facts: { tripped: [{ kind: 'refund', since: 0, why: '12 / 4.0' }] } },
    expect: [{ verdict: 'flag', messageKey: 'flag.open', class: 'breaker' }],
  },
  {
    title: { 'zh-CN': '别的操作照常', en: 'other actions go on' },
    input: { order: {}, action: 'ship', facts: { tripped: [{ kind: 'refund', since: 0, why: '' }] } },
    expect: [],
  },
];
export default cases;
