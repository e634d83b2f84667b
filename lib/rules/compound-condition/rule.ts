import type { Rule, RuleResult } from '../../domain/rule';
import { answerOf } from './logic';
import { valuesOf } from './values';

const rule: Rule = {
  id: 'compound-condition',
  version: 1,
  errorType: 'risky_action',
  severity: 'medium',
  needs: [],
  when: ['edit', 'list', 'action'],
  staticThreshold: true,
  params: {},
  check(input): readonly RuleResult[] {
    const { conditions } = input.tables;
    if (conditions.length === 0) return [];
    const values = valuesOf(input);
    return conditions.map((condition) => {
      const { answer, conditions: seen, reason } = answerOf(condition.logic, values);
      const about = { class: condition.id, errorType: condition.errorType, severity: condition.severity, conditions: seen };
      if (answer === 'no') return { verdict: 'pass', messageKey: 'pass', ...about };
      if (answer === 'unsure')
        return { verdict: 'unsure', messageKey: 'unsure', data: { name: condition.name, reason: reason ?? '' }, ...about };
      return { verdict: 'flag', messageKey: 'flag', data: { name: condition.name }, ...about };
    });
  },
};
export default rule;
