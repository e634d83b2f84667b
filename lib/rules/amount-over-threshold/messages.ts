import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '金额超过阈值',
    why: '大额的改动多看一眼，代价最小。',
    pass: '金额在阈值之内',
    'flag.over': '{actual} 超过了 {limit} 的阈值。',
    'flag.under': '{actual} 低于 {limit} 的下限。',
    'unsure.limit': '策略里的阈值“{limit}”不是这个币种的金额，无法比较。',
    'cond.limits': '主管设了阈值',
    'cond.over': '金额高于阈值',
    'cond.under': '金额低于下限',
  },
  en: {
    title: 'Amount over the threshold',
    why: 'A second look at large amounts costs the least.',
    pass: 'The amount is within the threshold',
    'flag.over': '{actual} is above the threshold of {limit}.',
    'flag.under': '{actual} is below the lower limit of {limit}.',
    'unsure.limit': 'The policy’s threshold “{limit}” is no amount of this currency and cannot be compared.',
    'cond.limits': 'Supervisors set limits',
    'cond.over': 'The amount is above the threshold',
    'cond.under': 'The amount is below the lower limit',
  },
};
export default messages;
