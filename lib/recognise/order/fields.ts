import type { OrderField } from '../../domain/order';
import type { Ref, Snapshot } from '../../domain/snapshot';
import { rowPrefix } from '../fields/role';
import type { Mapped, SnapshotMap } from '../map';
import { kept } from '../memory';
import { splitValue } from './split';

/** Fields of the one order that the page shows or edits: controls outside of rows, pairs, tables of a single value. */
export function readFields(snapshot: Snapshot, map: SnapshotMap): OrderField[] {
  const refs = new Set(snapshot.controls.map((control) => control.ref));
  const controls = map.controls.filter((mapped, i) => {
    const control = snapshot.controls[i];
    return (
      mapped.type !== 'none' &&
      mapped.role !== 'filter' &&
      control !== undefined &&
      // The control that keeps the value speaks for both, where it is read at all: layui hides its select.
      (control.mirrorOf === null || !refs.has(control.mirrorOf)) &&
      !isLineControl(control.cell, control.name, map)
    );
  });
  const single = snapshot.tables.flatMap((table, t) => {
    const row = table.rows.length === 1 ? table.rows[0] : undefined;
    if (!row || map.kinds[t] !== 'other') return [];
    return (map.headers[t] ?? []).map((head, h) => ({ ...head, ref: row.cellRefs[h] ?? row.ref, value: row.cells[h] ?? '' }));
  });
  return [...controls, ...map.pairs, ...single].flatMap(toFields);
}

/** Search controls, kept apart so that nothing judges them. */
export function readFilters(map: SnapshotMap): OrderField[] {
  return map.controls.filter((mapped) => mapped.role === 'filter').flatMap(toFields);
}

/** One mapping as fields: several when one control or cell holds several values. */
export function toFields(mapped: Mapped): readonly OrderField[] {
  return mapped.type === 'none' ? NOTHING : keptFields(mapped);
}
const NOTHING: readonly OrderField[] = [];
const keptFields = kept((mapped: Mapped) => {
  const fields: OrderField[] = [];
  addFields(fields, mapped, mapped.ref, mapped.value);
  return fields;
});

/** Adds the fields of one cell, meant as its header says: lists have thousands of cells, and nearly all hold one. */
export function addFields(
  fields: OrderField[],
  { type, role, party, label, confidence, why }: Mapped,
  ref: Ref,
  value: string,
): void {
  if (type === 'none') return;
  const whole: OrderField = { type, role, party, ref, value, label, confidence, why };
  const parts = role === 'filter' ? NO_PARTS : splitValue(type, value);
  if (parts.length === 0) fields.push(whole);
  for (const part of parts) {
    const split = { cue: 'split', text: value.slice(0, 60), score: 1 };
    fields.push({ ...whole, type: part.type, value: part.value, why: [...why, split] });
  }
}
const NO_PARTS: ReturnType<typeof splitValue> = [];

function isLineControl(cell: { readonly table: number } | null, name: string, map: SnapshotMap): boolean {
  if (cell !== null) return map.kinds[cell.table] !== 'other';
  return /line|item|product|goods|form/i.test(rowPrefix(name));
}
