import type { Rule, RuleResult } from '../../domain/rule';

const rule: Rule = {
  id: 'breaker-open',
  version: 1,
  errorType: 'risky_action',
  severity: 'critical',
  needs: [],
  when: ['action'],
  params: {},
  check({ action, facts }): readonly RuleResult[] {
    const open = action === null ? undefined : facts.tripped.find((entry) => entry.kind === action.type || entry.kind === '*');
    const conditions = [
      {
        key: 'open',
        actual: action?.type ?? '',
        expected: facts.tripped.map((entry) => entry.kind).join(' '),
        met: open !== undefined,
      },
    ];
    if (!open || !action) return [{ verdict: 'pass', messageKey: 'pass', conditions }];
    return [
      { verdict: 'flag', class: 'breaker', messageKey: 'flag.open', data: { action: action.label, why: open.why }, conditions },
    ];
  },
};
export default rule;
