import type { Condition } from '../../domain/finding';
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
  if (answer === 'no') return new Result(condition, values, 'pass', 'pass', '');
  return answer === 'unsure'
    ? new Result(condition, values, 'unsure', 'unsure', reason ?? '')
    : new Result(condition, values, 'flag', 'flag', '');
}

class Result implements RuleResult {
  constructor(
    readonly condition: CompoundCondition,
    readonly values: Values,
    readonly verdict: RuleResult['verdict'],
    readonly messageKey: string,
    readonly reason: string,
  ) {}

  get class(): string {
    return this.condition.id;
  }

  get errorType(): CompoundCondition['errorType'] {
    return this.condition.errorType;
  }

  get severity(): CompoundCondition['severity'] {
    return this.condition.severity;
  }

  get data(): { readonly name: string; readonly reason: string } {
    return { name: this.condition.name, reason: this.reason };
  }

  /** Asked for by findings and by `explain`, not by the many conditions that do not hold. */
  get conditions(): readonly Condition[] {
    return explainLogic(this.condition.logic, this.values);
  }
}
