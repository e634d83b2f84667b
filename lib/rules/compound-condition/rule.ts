import type { Condition } from '../../domain/finding';
import type { Order } from '../../domain/order';
import type { CompoundCondition } from '../../domain/policy';
import type { Rule, RuleResult } from '../../domain/rule';
import { answerOf, explainLogic, namesIn, type Reason } from './logic';
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
    const values = valuesOf(input, namesOf(conditions));
    const results: RuleResult[] = [];
    for (const condition of conditions) {
      const { answer, reason } = answerOf(condition.logic, values);
      if (answer !== 'no') results.push(new Result(condition, values, answer === 'yes' ? 'flag' : 'unsure', reason, input.order));
    }
    if (results.length < conditions.length) results.push(new Passed(conditions, values));
    return results;
  },
};
export default rule;

const NO_NAMES: ReadonlySet<string> = new Set();

const knownNames = new WeakMap<readonly CompoundCondition[], ReadonlySet<string>>();

/** Most conditions ask for two or three values of forty: only those are read off the order. */
function namesOf(conditions: readonly CompoundCondition[]): ReadonlySet<string> {
  const known = knownNames.get(conditions);
  if (known) return known;
  const names = new Set(conditions.flatMap(({ logic }) => [...namesIn(logic)]));
  knownNames.set(conditions, names);
  return names;
}

class Result implements RuleResult {
  constructor(
    readonly condition: CompoundCondition,
    readonly values: Values,
    readonly verdict: 'flag' | 'unsure',
    readonly reason: Reason | null,
    readonly order: Order,
  ) {}

  get messageKey(): string {
    const { kind } = this.reason ?? { kind: 'logic' };
    return this.verdict === 'flag' || kind === 'logic' ? this.verdict : `unsure.${kind}`;
  }

  get class(): string {
    return this.condition.id;
  }

  /** Beside a value that the condition asks for, or else beside what names the order: somebody must see why nobody can tell. */
  get ref(): string {
    const asked = this.reason?.kind === 'logic' ? NO_NAMES : namesIn(this.condition.logic);
    const { fields, lines } = this.order;
    const shown = (is: (type: string) => boolean) => fields.find((field) => field.role !== 'filter' && is(field.type));
    const found = (this.reason && shown((type) => type === this.reason?.what)) ?? shown((type) => asked.has(type));
    return (found ?? shown((type) => type === 'orderNo') ?? shown(() => true) ?? lines[0])?.ref ?? this.condition.id;
  }

  get errorType(): CompoundCondition['errorType'] {
    return this.condition.errorType;
  }

  get severity(): CompoundCondition['severity'] {
    return this.condition.severity;
  }

  get data(): { readonly name: string; readonly reason: string } {
    return { name: this.condition.name, reason: this.reason?.what ?? '' };
  }

  /** Asked for by findings and by `explain`. */
  get conditions(): readonly Condition[] {
    return explainLogic(this.condition.logic, this.values);
  }
}

/** All conditions that do not hold, as one: most of them never do, and nobody asks for them but `explain`. */
class Passed implements RuleResult {
  readonly verdict = 'pass';
  readonly messageKey = 'pass';

  constructor(
    readonly all: readonly CompoundCondition[],
    readonly values: Values,
  ) {}

  get conditions(): readonly Condition[] {
    const passed = this.all.filter(({ logic }) => answerOf(logic, this.values).answer === 'no');
    return passed.flatMap(({ logic }) => explainLogic(logic, this.values));
  }
}
