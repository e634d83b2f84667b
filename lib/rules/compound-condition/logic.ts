import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { AMOUNT_FIELDS, conditionFault, DERIVED_FIELDS, MEASURE_FIELDS, ORDERING, OVER_LINES } from '../../domain/condition';
import type { Condition } from '../../domain/finding';
import type { Values } from './values';

type Answer = 'yes' | 'no' | 'unsure';

export interface Reason {
  readonly kind: 'missing' | 'text' | 'unit' | 'logic';
  /** Name of the value, or the logic's fault. */
  readonly what: string;
}

export interface Verdict {
  readonly answer: Answer;
  /** Why it cannot be told: the first value that is missing or text where a number is needed, or what is wrong with the logic. */
  readonly reason: Reason | null;
}

const YES: Verdict = { answer: 'yes', reason: null };
const NO: Verdict = { answer: 'no', reason: null };

const NUMBERS: ReadonlySet<string> = new Set([
  ...AMOUNT_FIELDS,
  ...MEASURE_FIELDS,
  ...DERIVED_FIELDS,
  'unitPrice',
  'quantity',
  'lineTotal',
  'stock',
]);

jsonLogic.add_operation('startsWith', (text: unknown, start: unknown) => String(text).startsWith(String(start)));
jsonLogic.add_operation('endsWith', (text: unknown, end: unknown) => String(text).endsWith(String(end)));
jsonLogic.add_operation('onlyOf', (text: unknown, words: unknown) => isOnlyOf(String(text ?? ''), String(words)));

/**
 * Answers a supervisor's condition. Three-valued: what cannot be told is `unsure` unless the rest decides anyway.
 * Only operators and names of the menus are evaluated; anything else is `unsure` with the reason, never run.
 */
export function answerOf(logic: unknown, values: Values): Verdict {
  const { fault, tree } = prepared(logic);
  if (fault !== null || tree === null) return { answer: 'unsure', reason: { kind: 'logic', what: fault ?? '' } };
  const answer = walk(tree, values, null);
  if (answer === 'yes') return YES;
  if (answer === 'no') return NO;
  // Seldom, so the reasons are looked for only now.
  const reasons: Reason[] = [];
  walk(tree, values, reasons);
  return { answer, reason: reasons[0] ?? { kind: 'logic', what: 'value' } };
}

/** Every comparison of a condition with what it saw, whether it held or not; dear, so only for those who ask. */
export function explainLogic(logic: unknown, values: Values): readonly Condition[] {
  return prepared(logic).leaves.map((part) => explainLeaf(part, values));
}

/** Every value that a condition asks for. */
export function namesIn(logic: unknown): ReadonlySet<string> {
  return prepared(logic).names;
}

/** A condition tree, checked and taken apart once. */
type Tree = { readonly kind: 'and' | 'or' | 'not'; readonly parts: readonly Tree[] } | Leaf;

interface Leaf {
  readonly kind: 'leaf';
  readonly node: RulesLogic;
  readonly name: string;
  /** All of them: `in` may compare two. */
  readonly names: readonly string[];
  readonly expected: string;
  /** Needs a number: an ordering, or a number held against a field that holds one. */
  readonly needsNumber: boolean;
  /** Looks for a text in another: upper and lower case are the same there. */
  readonly isText: boolean;
  /** `field > 100` and its like, which most conditions are made of. */
  readonly limit: Limit | null;
  readonly mayBeMissing: boolean;
  /** For questions over lines: the values that every line must have. */
  readonly perLine: readonly string[] | null;
}

interface Limit {
  readonly operator: string;
  readonly value: number;
}

interface Prepared {
  readonly fault: string | null;
  readonly tree: Tree | null;
  readonly leaves: readonly Leaf[];
  readonly names: ReadonlySet<string>;
}

const preparedTrees = new WeakMap<object, Prepared>();

function prepared(logic: unknown): Prepared {
  const known = typeof logic === 'object' && logic !== null ? preparedTrees.get(logic) : undefined;
  if (known) return known;
  const fault = conditionFault(logic);
  const tree = fault === null ? treeOf(logic as object) : null;
  const leaves = tree === null ? [] : leavesOf(tree);
  const fresh = { fault, tree, leaves, names: new Set(leaves.flatMap(({ names }) => names)) };
  if (typeof logic === 'object' && logic !== null) preparedTrees.set(logic, fresh);
  return fresh;
}

function treeOf(node: object): Tree {
  const [operator, argument] = Object.entries(node)[0] ?? ['', null];
  const list: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  const parts = () => list.filter((item) => typeof item === 'object' && item !== null).map(treeOf);
  if (operator === 'and' || operator === 'or') return { kind: operator, parts: parts() };
  if (operator === '!' && nameOf(list[0]) === null) return { kind: 'not', parts: parts() };
  const isText =
    TEXT.has(operator) || (OVER_LINES.has(operator) && /"(?:in|startsWith|endsWith)":/.test(JSON.stringify(list[1])));
  return {
    kind: 'leaf',
    node: (isText ? lowered(node) : node) as RulesLogic,
    name: list.map(nameOf).find((found) => found !== null) ?? '',
    names: lineNames(node),
    expected: `${operator} ${JSON.stringify(list.filter((item) => nameOf(item) === null))}`,
    needsNumber: ORDERING.has(operator) || (EQUALITY.has(operator) && list.some((item) => isNumberField(nameOf(item)))),
    isText,
    limit: limitOf(operator, list),
    mayBeMissing: operator === '!!' || operator === '!' || list.some((item) => item === null || item === ''),
    perLine: OVER_LINES.has(operator) ? lineNames(list[1]) : null,
  };
}

const EQUALITY: ReadonlySet<string> = new Set(['==', '===', '!=', '!==']);
const TEXT: ReadonlySet<string> = new Set(['in', 'startsWith', 'endsWith']);

function isNumberField(name: string | null): boolean {
  return name !== null && NUMBERS.has(name);
}

/** The same in small letters; names of values stay as they are. */
function lowered(node: unknown): unknown {
  if (typeof node === 'string') return node.toLowerCase();
  if (Array.isArray(node)) return node.map(lowered);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'var' ? value : lowered(value)]));
}

function limitOf(operator: string, list: readonly unknown[]): Limit | null {
  const [field, value] = list;
  const isLimit = ORDERING.has(operator) && list.length === 2 && nameOf(field) !== null && typeof value === 'number';
  return isLimit ? { operator, value } : null;
}

/** Two numbers need no library to be compared; everything else goes through JsonLogic. */
function isWithin({ operator, value }: Limit, actual: number): boolean {
  if (operator === '>') return actual > value;
  if (operator === '>=') return actual >= value;
  return operator === '<' ? actual < value : actual <= value;
}

function lineNames(node: unknown): string[] {
  return [...JSON.stringify(node).matchAll(/"var":"(\w+)"/g)].map((match) => match[1] ?? '');
}

function walk(tree: Tree, values: Values, reasons: Reason[] | null): Answer {
  if (tree.kind === 'leaf') return leaf(tree, values, reasons);
  if (tree.kind === 'not') {
    const [part] = tree.parts;
    const answer = part ? walk(part, values, reasons) : 'unsure';
    return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unsure';
  }
  const decisive = tree.kind === 'and' ? 'no' : 'yes';
  let answer: Answer = tree.kind === 'and' ? 'yes' : 'no';
  for (const part of tree.parts) {
    const found = walk(part, values, reasons);
    if (found === decisive) return decisive;
    if (found === 'unsure') answer = 'unsure';
  }
  return answer;
}

function leaf(tree: Leaf, values: Values, reasons: Reason[] | null): Answer {
  const plain = values[tree.name];
  if (tree.limit !== null && typeof plain === 'number') return isWithin(tree.limit, plain) ? 'yes' : 'no';
  const problem = tree.perLine ? lineProblem(tree.perLine, values) : problemOf(tree, values);
  if (problem === null) return jsonLogic.apply(tree.node, tree.isText ? lowered(values) : values) ? 'yes' : 'no';
  reasons?.push(problem);
  return 'unsure';
}

function leavesOf(tree: Tree): Leaf[] {
  return tree.kind === 'leaf' ? [tree] : tree.parts.flatMap(leavesOf);
}

function explainLeaf(tree: Leaf, values: Values): Condition {
  const actual = `${tree.name}: ${shown(values[tree.name])}`;
  return { key: 'leaf', actual, expected: tree.expected, met: leaf(tree, values, null) === 'yes' };
}

/** Why a comparison cannot be made: the value is missing, or is text where a number is needed. */
function problemOf(tree: Leaf, values: Values): Reason | null {
  const value = values[tree.name];
  if (value === undefined) return tree.mayBeMissing ? null : { kind: 'missing', what: tree.name };
  if (!tree.needsNumber || typeof value === 'number') return null;
  // A weight without its unit may be grams or pounds.
  if (MEASURES.has(tree.name)) return { kind: /\d/.test(String(value)) ? 'unit' : 'text', what: tree.name };
  return isNumeric(value) ? null : { kind: 'text', what: tree.name };
}

const MEASURES: ReadonlySet<string> = new Set(MEASURE_FIELDS);

/** Whether a text says nothing but these words (parted by commas), in any order and number; an empty text says nothing else. */
function isOnlyOf(text: string, words: string): boolean {
  const listed = words
    .split(/[,，;；、|]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  // The longest first: 已核对 must not leave the tail of 已核对地址 behind.
  const left = [...listed].sort((a, b) => b.length - a.length).reduce((rest, word) => rest.split(word).join(' '), text);
  return !/[\p{L}\p{N}]/u.test(left);
}

/** A line without the value makes the whole question open. */
function lineProblem(names: readonly string[], values: Values): Reason | null {
  const lines = Array.isArray(values.lines) ? (values.lines as readonly Values[]) : [];
  if (lines.length === 0) return { kind: 'missing', what: 'lines' };
  const missing = names.find((name) =>
    lines.some((line) => line[name] === undefined || (NUMBERS.has(name) && !isNumeric(line[name]))),
  );
  return missing === undefined ? null : { kind: 'missing', what: missing };
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)));
}

function nameOf(node: unknown): string | null {
  const name = typeof node === 'object' && node !== null && 'var' in node ? node.var : null;
  return typeof name === 'string' ? name : null;
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return (typeof value === 'object' ? JSON.stringify(value) : String(value ?? '—')).slice(0, 80);
}
