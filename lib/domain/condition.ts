import type { FieldType } from './field-type';

/** Values that conditions may ask for. Amounts are in whole currency units. */
export const AMOUNT_FIELDS = [
  'orderTotal',
  'subtotal',
  'discount',
  'shippingFee',
  'tax',
  'refundAmount',
] as const satisfies readonly FieldType[];
export const TEXT_FIELDS = [
  ...(['orderNo', 'orderStatus', 'paymentMethod', 'paymentStatus', 'customerId', 'couponCode', 'shippingMethod'] as const),
  ...(['orderType', 'orderFlag'] as const),
  ...([
    'country',
    'province',
    'city',
    'district',
    'addressFull',
    'recipientName',
    'phone',
    'customerNote',
    'internalNote',
  ] as const),
] as const satisfies readonly FieldType[];
/** Measured values, as numbers in one unit: weights in kilograms. */
export const MEASURE_FIELDS = ['weight'] as const satisfies readonly FieldType[];
/** Worked out from the lines and from the moment. */
export const DERIVED_FIELDS = [
  'lineCount',
  'totalQuantity',
  'linesTotal',
  'maxQuantity',
  'minUnitPrice',
  'maxUnitPrice',
  'hour',
  'affected',
] as const;
export const CONTEXT_FIELDS = ['currency', 'site', 'role', 'action'] as const;
/** Inside `some`, `all` and `none` over `lines`. */
export const LINE_FIELDS = ['sku', 'productName', 'unitPrice', 'quantity', 'lineTotal', 'stock'] as const;

/** More would be a program, not a condition. */
const MAX_NODES = 300;
export const ORDERING: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);
/** Between two values; an ordering may have three: 1 < x < 5. */
const COMPARING: ReadonlySet<string> = new Set([...ORDERING, '==', '===', '!=', '!==', 'in', 'startsWith', 'endsWith']);
export const OVER_LINES: ReadonlySet<string> = new Set(['some', 'all', 'none']);
const LEAVES: ReadonlySet<string> = new Set([
  ...ORDERING,
  ...OVER_LINES,
  '==',
  '===',
  '!=',
  '!==',
  'in',
  'startsWith',
  'endsWith',
  '!!',
  'onlyOf',
]);
const NAMES: ReadonlySet<string> = new Set([
  ...[...AMOUNT_FIELDS, ...MEASURE_FIELDS, ...TEXT_FIELDS, ...DERIVED_FIELDS, ...CONTEXT_FIELDS],
  'lines',
]);
const LINE_NAMES: ReadonlySet<string> = new Set(LINE_FIELDS);

/** What is wrong with a condition tree before any order is seen; null when it can be evaluated. */
export function conditionFault(logic: unknown): string | null {
  let nodes = 0;
  const check = (node: unknown, names: ReadonlySet<string>, isTop: boolean): string | null => {
    nodes += 1;
    if (nodes > MAX_NODES) return 'too long';
    if (typeof node !== 'object' || node === null) return isTop ? 'not a condition' : null;
    if (Array.isArray(node)) return firstFault(node, (item) => check(item, names, false));
    const [entry, ...more] = Object.entries(node);
    if (!entry || more.length > 0) return 'not one operator';
    const [operator, argument] = entry;
    if (operator === 'var')
      return typeof argument === 'string' && names.has(argument) ? null : `unknown field ${String(argument)}`;
    if (operator !== 'and' && operator !== 'or' && operator !== '!' && !LEAVES.has(operator))
      return `unknown operator ${operator}`;
    const inner = OVER_LINES.has(operator) ? LINE_NAMES : names;
    const list = Array.isArray(argument) ? argument : [argument];
    if ((operator === 'and' || operator === 'or') && list.length === 0) return 'nothing to combine';
    if (COMPARING.has(operator) && list.length < 2) return 'two things to compare';
    if (OVER_LINES.has(operator))
      return nameOf(list[0]) === 'lines' ? check(list[1], inner, true) : 'only lines can be counted over';
    return firstFault(list, (item) => check(item, inner, operator === 'and' || operator === 'or'));
  };
  return check(logic, NAMES, true);
}

function firstFault<T>(items: readonly T[], find: (item: T) => string | null): string | null {
  for (const item of items) {
    const fault = find(item);
    if (fault !== null) return fault;
  }
  return null;
}

function nameOf(node: unknown): string | null {
  const name = typeof node === 'object' && node !== null && 'var' in node ? node.var : null;
  return typeof name === 'string' ? name : null;
}
