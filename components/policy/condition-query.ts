import type { RuleGroupType, RuleProcessor } from 'react-querybuilder';
import { defaultRuleProcessorJsonLogic, formatQuery } from 'react-querybuilder/formatQuery';
import { parseJsonLogic } from 'react-querybuilder/parseJsonLogic';
import { AMOUNT_FIELDS, DERIVED_FIELDS, MEASURE_FIELDS } from '../../lib/domain/condition';

const NUMBERS: ReadonlySet<string> = new Set([
  ...AMOUNT_FIELDS,
  ...MEASURE_FIELDS,
  ...DERIVED_FIELDS,
  ...['unitPrice', 'quantity', 'lineTotal', 'stock'],
]);

/** Whether a field's values are numbers; `12` beside any other field is text. */
export function isNumberField(field: string): boolean {
  return NUMBERS.has(field);
}

/** Operators of ours that the builder's reader does not know, each with the name that the menu has for it. */
const OWN_OPERATORS: Readonly<Record<string, string>> = {
  '!!': 'notNull',
  isEmpty: 'null',
  onlyOf: 'onlyOf',
  notOnlyOf: 'notOnlyOf',
};
const OWN_READERS = Object.fromEntries(
  Object.entries(OWN_OPERATORS).map(([name, operator]) => [
    name,
    (value: unknown) => ({ field: nameOf(value), operator, value: operator.endsWith('Of') ? wordsOf(value) : null }),
  ]),
);

/** The builder's tree for a stored condition. */
export function toQuery(logic: unknown): RuleGroupType {
  // The builder reads any JsonLogic; what it does not know it leaves out, and `fromQuery` then says what is left.
  const tree = withoutNegations(logic) as Parameters<typeof parseJsonLogic>[0];
  return parseJsonLogic(tree, { jsonLogicOperations: OWN_READERS });
}

/** "Not filled in" and "not only" are entries of the menu of their own. */
function withoutNegations(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNegations);
  if (typeof node !== 'object' || node === null) return node;
  const [operator, argument] = Object.entries(node)[0] ?? ['', null];
  const inner: unknown = operator === '!' ? (Array.isArray(argument) ? argument[0] : argument) : null;
  if (typeof inner === 'object' && inner !== null) {
    if ('!!' in inner) return { isEmpty: inner['!!'] };
    if ('onlyOf' in inner) return { notOnlyOf: inner.onlyOf };
  }
  return { [operator]: withoutNegations(argument) };
}

/** The condition that the builder's tree stands for. */
export function fromQuery(query: RuleGroupType): unknown {
  return formatQuery(query, { format: 'jsonlogic', ruleProcessor });
}

const ruleProcessor: RuleProcessor = (rule, options) => {
  if (rule.operator === 'notNull') return { '!!': [{ var: rule.field }] };
  if (rule.operator === 'onlyOf') return { onlyOf: [{ var: rule.field }, String(rule.value ?? '')] };
  if (rule.operator === 'notOnlyOf') return { '!': [{ onlyOf: [{ var: rule.field }, String(rule.value ?? '')] }] };
  if (rule.operator === 'null') return { '!': [{ '!!': [{ var: rule.field }] }] };
  return defaultRuleProcessorJsonLogic(rule, { ...options, parseNumbers: isNumberField(rule.field) });
};

function wordsOf(value: unknown): string {
  return Array.isArray(value) ? String(value[1] ?? '') : '';
}

function nameOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null && 'var' in first ? String(first.var) : '';
}
