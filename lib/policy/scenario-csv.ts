import Papa from 'papaparse';
import { ACTION_TYPES, type ActionType, FIELD_TYPES, type FieldType } from '../domain/field-type';
import { parseMoney } from '../money/parse';
import type { ScenarioCase, ScenarioPast } from '../ports/sandbox';
import { csvRows } from './csv-lines';

export interface BadScenario {
  readonly line: number;
  readonly reason: ScenarioFault;
  readonly text: string;
}
/** Keys of the sandbox's messages. */
export type ScenarioFault = 'no_id' | 'twice' | 'expect' | 'action' | 'column' | 'rule' | 'number' | 'past';

export const LINE_CELLS = ['sku', 'productName', 'unitPrice', 'quantity', 'lineTotal', 'stock'] as const;
export type LineCell = (typeof LINE_CELLS)[number];
const MONEY_CELLS: readonly LineCell[] = ['unitPrice', 'lineTotal'];
const COUNT_CELLS: readonly LineCell[] = ['quantity', 'stock'];
/** More earlier orders than this teach the rules nothing further. */
export const MOST_PAST = 2000;

const FIELDS: ReadonlySet<string> = new Set(FIELD_TYPES);
const ACTIONS: ReadonlySet<string> = new Set(ACTION_TYPES);

/**
 * Reads scenario cases: `id`, `expect` (asks | silent), `rule`, `action`, `currency`, any field by its name, the value
 * before an edit as `previous.<field>`, lines as `line1.sku`, `line1.quantity` and so on, and what was sold before as
 * `past.orders`, `past.unitPrice`, `past.quantity`, `past.orderTotal` (several values separated by `;`). Bad rows are told
 * apart by line and reason. A rule that `known` does not name is one: its case would pass whatever happens.
 */
export function readScenarios(
  csv: string,
  known?: ReadonlySet<string>,
): { readonly cases: readonly ScenarioCase[]; readonly bad: readonly BadScenario[] } {
  const [head, ...rows] = csvRows(csv);
  const names = (head?.cells ?? []).map((name) => name.trim());
  const unknown = names.filter((name) => !isColumn(name));
  const bad: BadScenario[] = unknown.map((text) => ({ line: 1, reason: 'column', text }));
  const cases = new Map<string, ScenarioCase>();
  for (const { cells, line } of rows) {
    const row = Object.fromEntries(names.map((name, at) => [name, plain(cells[at] ?? '')]));
    const one = readRow(row);
    const reason = cases.has(one.id) ? 'twice' : (columnFault(row) ?? faultOf(one, known));
    if (reason !== null) bad.push({ line, reason, text: Object.values(row).join(',').slice(0, 120) });
    else cases.set(one.id, one);
  }
  return { cases: [...cases.values()], bad };
}

/** The same as CSV: what `readScenarios` reads gives the same cases again. Spreadsheets find no formula in it. */
export function writeScenarios(cases: readonly ScenarioCase[]): string {
  const rows = cases.map(rowOf);
  const columns = [...new Set(['id', 'expect', 'rule', 'action', 'currency', ...rows.flatMap((row) => Object.keys(row))])];
  return Papa.unparse({ fields: columns, data: rows.map((row) => columns.map((name) => guarded(row[name] ?? ''))) });
}

/** What keeps a case from meaning anything; null for a good one. */
export function faultOf(one: ScenarioCase, known?: ReadonlySet<string>): ScenarioFault | null {
  if (one.id === '') return 'no_id';
  if (one.expect !== 'asks' && one.expect !== 'silent') return 'expect';
  if (one.action !== null && !ACTIONS.has(one.action)) return 'action';
  if (one.rule !== null && known && !known.has(one.rule)) return 'rule';
  if (one.lines.some((line) => !areNumbers(line, one.currency))) return 'number';
  return one.past === null ? null : pastFault(one.past, one);
}

function pastFault({ orders, unitPrices, quantities, orderTotals }: ScenarioPast, one: ScenarioCase): ScenarioFault | null {
  if (!Number.isInteger(orders) || orders < 1 || orders > MOST_PAST) return 'past';
  if ([...unitPrices, ...orderTotals].some((text) => parseMoney(text, one.currency) === null)) return 'number';
  return quantities.some((text) => !isCount(text)) ? 'number' : null;
}

function areNumbers(line: ScenarioCase['lines'][number], currency: string): boolean {
  const isMoney = MONEY_CELLS.every((cell) => line[cell] === undefined || parseMoney(line[cell], currency) !== null);
  return isMoney && COUNT_CELLS.every((cell) => line[cell] === undefined || isCount(line[cell]));
}

function isCount(text: string): boolean {
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(text);
}

type Row = Readonly<Record<string, string>>;

/** Faults that only a file can have: filled cells of the past that say nothing without the number of orders. */
function columnFault(row: Row): ScenarioFault | null {
  const isFilled = PAST_COLUMNS.some((name) => (row[name] ?? '') !== '');
  return isFilled && !/^\d+$/.test(row['past.orders'] ?? '') ? 'past' : null;
}

function readRow(row: Row): ScenarioCase {
  const cell = (name: string) => row[name] ?? '';
  const previous = valuesOf(row, 'previous.');
  return {
    id: cell('id'),
    // What it is and is not is asked of `faultOf`.
    expect: cell('expect') as ScenarioCase['expect'],
    rule: cell('rule') || null,
    currency: cell('currency') || 'CNY',
    action: (cell('action') || null) as ActionType | null,
    values: valuesOf(row, ''),
    previous: Object.keys(previous).length === 0 ? null : previous,
    lines: linesOf(row),
    past: pastOf(row),
  };
}

function valuesOf(row: Row, prefix: string): Partial<Record<FieldType, string>> {
  const cells = Object.entries(row).filter(
    // The currency is a column of its own: a field of that name would be read twice.
    ([name, text]) => name.startsWith(prefix) && FIELDS.has(name.slice(prefix.length)) && text !== '' && name !== 'currency',
  );
  return Object.fromEntries(cells.map(([name, text]) => [name.slice(prefix.length), text]));
}

function linesOf(row: Row): ScenarioCase['lines'] {
  const lines = new Map<string, Record<string, string>>();
  for (const [name, text] of Object.entries(row)) {
    const [, place, cell] = LINE_COLUMN.exec(name) ?? [];
    if (place !== undefined && cell !== undefined && text !== '') lines.set(place, { ...lines.get(place), [cell]: text });
  }
  return [...lines].sort(([a], [b]) => Number(a) - Number(b)).map(([, line]) => line);
}

function pastOf(row: Row): ScenarioPast | null {
  const list = (name: string) => (row[name] ?? '').split(';').flatMap((text) => text.trim() || []);
  if ((row['past.orders'] ?? '') === '') return null;
  return {
    orders: Number(row['past.orders']),
    unitPrices: list('past.unitPrice'),
    quantities: list('past.quantity'),
    orderTotals: list('past.orderTotal'),
  };
}

function rowOf({ id, expect, rule, action, currency, values, previous, lines, past }: ScenarioCase): Row {
  const named = (prefix: string, cells: Readonly<Record<string, string | undefined>>) =>
    Object.entries(cells).flatMap(([name, text]) => (text ? [[`${prefix}${name}`, text] as const] : []));
  const entries = [
    ...named('', { ...values, id, expect, rule: rule ?? '', action: action ?? '', currency }),
    ...named('previous.', previous ?? {}),
    ...lines.flatMap((line, at) => named(`line${at + 1}.`, line)),
    ...(past === null ? [] : named('past.', pastRow(past))),
  ];
  return Object.fromEntries(entries);
}

function pastRow({ orders, unitPrices, quantities, orderTotals }: ScenarioPast): Row {
  const lists = { unitPrice: unitPrices.join(';'), quantity: quantities.join(';'), orderTotal: orderTotals.join(';') };
  return { orders: String(orders), ...lists };
}

/** A cell that a spreadsheet would work out as a formula is written with an apostrophe, and read without it. */
function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function plain(text: string): string {
  const cell = text.trim();
  return /^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

const LINE_COLUMN = new RegExp(`^line(\\d{1,2})\\.(${LINE_CELLS.join('|')})$`);
const PAST_COLUMNS = ['past.orders', 'past.unitPrice', 'past.quantity', 'past.orderTotal'] as const;
const OWN_COLUMNS: readonly string[] = ['id', 'expect', 'rule', 'action', 'currency', ...PAST_COLUMNS];

function isColumn(name: string): boolean {
  const bare = name.replace(/^previous\./, '');
  return OWN_COLUMNS.includes(name) || FIELDS.has(bare) || LINE_COLUMN.test(name);
}
