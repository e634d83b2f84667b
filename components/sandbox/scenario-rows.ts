import { FIELD_TYPES, type FieldType } from '../../lib/domain/field-type';
import { LINE_CELLS, type LineCell } from '../../lib/policy/scenario-csv';
import type { ScenarioCase } from '../../lib/ports/sandbox';

export const NEW_CASE: ScenarioCase = {
  ...{ id: '', expect: 'asks', rule: null, action: null, currency: 'CNY' },
  ...{ values: {}, previous: null, lines: [], past: null },
};

/** One field while it is edited; an empty `before` says that it did not change. */
export interface ValueRow {
  readonly type: FieldType;
  readonly value: string;
  readonly before: string;
}
export type LineRow = Readonly<Record<LineCell, string>>;

/** The currency has a place of its own; goods are lines. */
export const VALUE_TYPES: readonly FieldType[] = FIELD_TYPES.filter(
  (type) => !['currency', 'unitPrice', 'quantity', 'lineTotal', 'sku', 'productName', 'stock'].includes(type),
);

/** What the form shows of a case. */
export function rowsOf({ values, previous, lines }: ScenarioCase): {
  readonly values: readonly ValueRow[];
  readonly lines: readonly LineRow[];
} {
  const types = FIELD_TYPES.filter((type) => values[type] !== undefined || previous?.[type] !== undefined);
  return {
    values: types.map((type) => ({ type, value: values[type] ?? '', before: previous?.[type] ?? '' })),
    lines: lines.map((line) => ({ ...EMPTY_LINE, ...line })),
  };
}

/** The values of a case that the form's rows stand for; the last row of a type counts. */
export function valuesFrom(rows: readonly ValueRow[]): Pick<ScenarioCase, 'values' | 'previous'> {
  const filled = (key: 'value' | 'before') =>
    Object.fromEntries(rows.flatMap((row) => (row[key].trim() === '' ? [] : [[row.type, row[key].trim()]])));
  const previous = filled('before');
  return { values: filled('value'), previous: Object.keys(previous).length === 0 ? null : previous };
}

/** Lines without their empty cells; a line of nothing is none. */
export function linesFrom(rows: readonly LineRow[]): ScenarioCase['lines'] {
  const filled = rows.map((row) =>
    Object.fromEntries(LINE_CELLS.flatMap((cell) => (row[cell].trim() === '' ? [] : [[cell, row[cell].trim()]]))),
  );
  return filled.filter((line) => Object.keys(line).length > 0);
}

export const EMPTY_LINE: LineRow = { sku: '', productName: '', unitPrice: '', quantity: '', lineTotal: '', stock: '' };
