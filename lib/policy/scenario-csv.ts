import { ACTION_TYPES, type ActionType, FIELD_TYPES, type FieldType } from '../domain/field-type';
import type { ScenarioCase } from '../ports/sandbox';
import { csvRows } from './csv-lines';

export interface BadScenario {
  readonly line: number;
  /** Keys of the sandbox's messages. */
  readonly reason: 'no_id' | 'twice' | 'expect' | 'action' | 'column';
  readonly text: string;
}

const LINE_CELLS = ['sku', 'productName', 'unitPrice', 'quantity', 'lineTotal', 'stock'] as const;
const FIELDS: ReadonlySet<string> = new Set(FIELD_TYPES);
const ACTIONS: ReadonlySet<string> = new Set(ACTION_TYPES);

/**
 * Reads scenario cases: `id`, `expect` (asks | silent), `rule`, `action`, `currency`, any field by its name, the value
 * before an edit as `previous.<field>`, and lines as `line1.sku`, `line1.quantity` and so on.
 */
export function readScenarios(csv: string): { readonly cases: readonly ScenarioCase[]; readonly bad: readonly BadScenario[] } {
  const [head, ...rows] = csvRows(csv);
  const names = (head?.cells ?? []).map((name) => name.trim());
  const unknown = names.filter((name) => !isColumn(name));
  const bad: BadScenario[] = unknown.map((text) => ({ line: 1, reason: 'column', text }));
  const cases = new Map<string, ScenarioCase>();
  for (const { cells, line } of rows) {
    const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
    const read = readRow(row);
    const reason = typeof read === 'string' ? read : cases.has(read.id) ? 'twice' : null;
    if (reason !== null) bad.push({ line, reason, text: Object.values(row).join(',').slice(0, 120) });
    else if (typeof read !== 'string') cases.set(read.id, read);
  }
  return { cases: [...cases.values()], bad };
}

function readRow(row: Readonly<Record<string, string>>): ScenarioCase | BadScenario['reason'] {
  const cell = (name: string) => (row[name] ?? '').trim();
  const expect = cell('expect');
  if (cell('id') === '') return 'no_id';
  if (expect !== 'asks' && expect !== 'silent') return 'expect';
  if (cell('action') !== '' && !ACTIONS.has(cell('action'))) return 'action';
  const previous = valuesOf(row, 'previous.');
  return {
    ...{ id: cell('id'), expect, rule: cell('rule') || null, currency: cell('currency') || 'CNY' },
    // The set of actions let only an action through.
    action: (cell('action') || null) as ActionType | null,
    values: valuesOf(row, ''),
    previous: Object.keys(previous).length === 0 ? null : previous,
    lines: linesOf(row),
  };
}

function valuesOf(row: Readonly<Record<string, string>>, prefix: string): Partial<Record<FieldType, string>> {
  const cells = Object.entries(row).filter(
    ([name, text]) => name.startsWith(prefix) && FIELDS.has(name.slice(prefix.length)) && text?.trim(),
  );
  return Object.fromEntries(cells.map(([name, text]) => [name.slice(prefix.length), text.trim()]));
}

function linesOf(row: Readonly<Record<string, string>>): ScenarioCase['lines'] {
  const lines = new Map<string, Record<string, string>>();
  for (const [name, text] of Object.entries(row)) {
    const [, place, cell] = LINE_COLUMN.exec(name) ?? [];
    if (place !== undefined && cell !== undefined && text?.trim()) lines.set(place, { ...lines.get(place), [cell]: text.trim() });
  }
  return [...lines].sort(([a], [b]) => Number(a) - Number(b)).map(([, line]) => line);
}

const LINE_COLUMN = new RegExp(`^line(\\d{1,2})\\.(${LINE_CELLS.join('|')})$`);

function isColumn(name: string): boolean {
  const bare = name.replace(/^previous\./, '');
  return ['id', 'expect', 'rule', 'action', 'currency'].includes(name) || FIELDS.has(bare) || LINE_COLUMN.test(name);
}
