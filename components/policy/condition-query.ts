import type { RuleGroupType, RuleProcessor } from 'react-querybuilder';
import { defaultRuleProcessorJsonLogic, formatQuery } from 'react-querybuilder/formatQuery';
import { parseJsonLogic } from 'react-querybuilder/parseJsonLogic';
import { AMOUNT_FIELDS, DERIVED_FIELDS } from '../../lib/domain/condition';

const NUMBERS: ReadonlySet<string> = new Set([
  ...AMOUNT_FIELDS,
  ...DERIVED_FIELDS,
  ...['unitPrice', 'quantity', 'lineTotal', 'stock'],
]);

/** Whether a field's values are numbers; `12` beside any other field is text. */
export function isNumberField(field: string): boolean {
  return NUMBERS.has(field);
}

/** The builder's tree for a stored condition. */
export function toQuery(logic: unknown): RuleGroupType {
  const filled = { '!!': (value: unknown) => ({ field: nameOf(value), operator: 'notNull', value: null }) };
  // The builder reads any JsonLogic; what it does not know it leaves out, and `fromQuery` then says what is left.
  return parseJsonLogic(logic as Parameters<typeof parseJsonLogic>[0], { jsonLogicOperations: filled });
}

/** The condition that the builder's tree stands for. */
export function fromQuery(query: RuleGroupType): unknown {
  return formatQuery(query, { format: 'jsonlogic', ruleProcessor });
}

const ruleProcessor: RuleProcessor = (rule, options) => {
  if (rule.operator === 'notNull') return { '!!': [{ var: rule.field }] };
  if (rule.operator === 'null') return { '!': [{ '!!': [{ var: rule.field }] }] };
  return defaultRuleProcessorJsonLogic(rule, { ...options, parseNumbers: isNumberField(rule.field) });
};

function nameOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null && 'var' in first ? String(first.var) : '';
}
