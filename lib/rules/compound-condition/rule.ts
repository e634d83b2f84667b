import type { CompoundCondition } from '../../domain/policy';
import type { Rule, RuleResult } from '../../domain/rule';
import { answerOf, explainLogic } from './logic';
import { type Values, valuesOf } from './values';

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
    return conditions.map((condition) => resultOf(condition, values));
  },
};
export default rule;

function resultOf(condition: CompoundCondition, values: Values): RuleResult {
  const { answer, reason } = answerOf(condition.logic, values);
  const about = {
    class: condition.id,
    errorType: condition.errorType,
    severity: condition.severity,
    // Asked for by findings and by `explain`, not by the many conditions that do not hold.
    get conditions() {
      return explainLogic(condition.logic, values);
    },
  };
  const speak = (verdict: RuleResult['verdict'], messageKey: string): RuleResult =>
    Object.assign(about, { verdict, messageKey, data: { name: condition.name, reason: reason ?? '' } });
  if (answer === 'no') return speak('pass', 'pass');
  return answer === 'unsure' ? speak('unsure', 'unsure') : speak('flag', 'flag');
}
