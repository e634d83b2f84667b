import jsonLogic from 'json-logic-js';
import { AMOUNT_FIELDS, conditionFault, DERIVED_FIELDS, ORDERING, OVER_LINES } from '../../domain/condition';
import type { Condition } from '../../domain/finding';
import type { Values } from './values';

/** A condition tree: one operator with its arguments, a plain value, or a list. */
type Node = unknown;
type Answer = 'yes' | 'no' | 'unsure';

export interface Verdict {
  readonly answer: Answer;
  /** Every comparison with what it saw, whether it held or not. */
  readonly conditions: readonly Condition[];
  /** Why it cannot be told: the first value that is missing or of the wrong kind. */
  readonly reason: string | null;
}

const NUMBERS: ReadonlySet<string> = new Set([
  ...AMOUNT_FIELDS,
  ...DERIVED_FIELDS,
  'unitPrice',
  'quantity',
  'lineTotal',
  'stock',
]);

jsonLogic.add_operation('startsWith', (text: unknown, start: unknown) => String(text).startsWith(String(start)));
jsonLogic.add_operation('endsWith', (text: unknown, end: unknown) => String(text).endsWith(String(end)));

/**
 * Answers a supervisor's condition. Three-valued: what cannot be told is `unsure` unless the rest decides anyway.
 * Only operators and names of the menus are evaluated; anything else is `unsure` with the reason, never run.
 */
export function answerOf(logic: Node, values: Values): Verdict {
  const fault = conditionFault(logic);
  if (fault !== null) return { answer: 'unsure', conditions: [], reason: fault };
  const conditions: Condition[] = [];
  const reasons: string[] = [];
  const answer = walk(logic, values, conditions, reasons);
  return { answer, conditions, reason: answer === 'unsure' ? (reasons[0] ?? 'value') : null };
}

function walk(node: Node, values: Values, conditions: Condition[], reasons: string[]): Answer {
  const [operator, argument] = Object.entries(node as object)[0] ?? ['', null];
  const list: readonly Node[] = Array.isArray(argument) ? argument : [argument];
  if (operator === 'and' || operator === 'or') {
    const answers = list.map((item) => walk(item, values, conditions, reasons));
    const decisive = operator === 'and' ? 'no' : 'yes';
    if (answers.includes(decisive)) return decisive;
    return answers.includes('unsure') ? 'unsure' : operator === 'and' ? 'yes' : 'no';
  }
  if (operator === '!' && typeof list[0] === 'object') {
    const answer = walk(list[0], values, conditions, reasons);
    return answer === 'unsure' ? answer : answer === 'yes' ? 'no' : 'yes';
  }
  return leaf(node, operator, list, values, conditions, reasons);
}

function leaf(
  node: Node,
  operator: string,
  list: readonly Node[],
  values: Values,
  conditions: Condition[],
  reasons: string[],
): Answer {
  const name = list.map(nameOf).find((found) => found !== null) ?? '';
  const expected = `${operator} ${JSON.stringify(list.filter((item) => nameOf(item) === null))}`;
  const problem = problemOf(operator, name, list, values);
  if (problem !== null) {
    reasons.push(problem);
    conditions.push({ key: 'leaf', actual: `${name}: —`, expected, met: false });
    return 'unsure';
  }
  const holds = Boolean(jsonLogic.apply(node as Parameters<typeof jsonLogic.apply>[0], values));
  conditions.push({ key: 'leaf', actual: `${name}: ${shown(values[name])}`, expected, met: holds });
  return holds ? 'yes' : 'no';
}

/** Why a comparison cannot be made: the value is missing, or is text where a number is needed. */
function problemOf(operator: string, name: string, list: readonly Node[], values: Values): string | null {
  if (OVER_LINES.has(operator)) return lineProblem(list[1], values);
  const asksForNothing = operator === '!!' || list.some((item) => item === null || item === '');
  const value = values[name];
  if (value === undefined) return asksForNothing ? null : `${name} is missing`;
  if (ORDERING.has(operator) && !isNumeric(value)) return `${name} is no number`;
  return null;
}

/** A line without the value makes the whole question open. */
function lineProblem(node: Node, values: Values): string | null {
  const names = [...JSON.stringify(node).matchAll(/"var":"(\w+)"/g)].map((match) => match[1] ?? '');
  const lines = Array.isArray(values.lines) ? (values.lines as readonly Values[]) : [];
  if (lines.length === 0) return 'lines is missing';
  const missing = names.find((name) =>
    lines.some((line) => line[name] === undefined || (NUMBERS.has(name) && !isNumeric(line[name]))),
  );
  return missing === undefined ? null : `${missing} is missing`;
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)));
}

function nameOf(node: Node): string | null {
  const name = typeof node === 'object' && node !== null && 'var' in node ? node.var : null;
  return typeof name === 'string' ? name : null;
}

function shown(value: unknown): string {
  return (typeof value === 'object' ? JSON.stringify(value) : String(value ?? '—')).slice(0, 80);
}
