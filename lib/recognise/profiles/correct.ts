import type { Anchor, Correction } from '../../domain/profile';
import type { Control, Pressable, Ref, Snapshot, Table } from '../../domain/snapshot';
import { normaliseLabel } from '../text';
import { labelOfControl, matchesAnchor } from './anchor';
import { type Found, headerRef, targetsOf } from './corrections';

/** What the user says an element is. */
export type Change = Pick<Correction, 'field' | 'role' | 'party' | 'action'>;

/**
 * Makes a correction for the element that the user pointed at: anchored by label, structure and text, never by ids. A cell
 * of a table corrects its whole column. Null when the element is not in the snapshot. `id` and `before` are the caller's.
 */
export function correctionFor(snapshot: Snapshot, ref: Ref, change: Change, id: string, before: string): Correction | null {
  const targets = targetsOf(snapshot);
  const key = headerOfCell(snapshot, ref) ?? ref;
  const pointed = targets.find((one) => one.ref === key && (one.target.kind === 'action') === (change.action !== undefined));
  if (!pointed) return null;
  const anchor = anchorOf(pointed, snapshot);
  const alike = targets.filter(({ target }) => matchesAnchor(anchor, target));
  const isUnique = alike.length <= 1 || (pointed.isRow && alike.every((one) => one.isRow));
  const path = snapshot.path;
  return { id, path, anchor: isUnique ? anchor : { ...anchor, nth: alike.indexOf(pointed) }, ...change, before };
}

function anchorOf({ target }: Found, snapshot: Snapshot): Anchor {
  switch (target.kind) {
    case 'control':
      return controlAnchor(target.control, snapshot);
    case 'header':
      return { kind: 'header', label: target.text, context: target.table.context, columns: columnsOf(target.table) };
    case 'pair':
      return { kind: 'pair', label: target.pair.label, context: target.pair.context, heading: target.pair.heading };
    case 'action':
      return actionAnchor(target.pressable, snapshot);
  }
}

function controlAnchor(control: Control, snapshot: Snapshot): Anchor {
  const label = labelOfControl(control, snapshot);
  const table = control.cell ? snapshot.tables[control.cell.table] : undefined;
  const base: Anchor = { kind: 'control', label, context: control.context, tag: control.tag, type: control.type };
  const placed = table
    ? { ...base, columns: columnsOf(table) }
    : { ...base, placeholder: control.placeholder, heading: control.heading };
  // Without any label the name is the only text there is; names of widgets are generated and useless.
  const isNameless = normaliseLabel(label) === '' && control.placeholder === '';
  return isNameless && control.name !== '' && !/\d{3,}|[a-f\d]{8}/i.test(control.name)
    ? { ...placed, namePattern: `^${escaped(control.name)}$` }
    : placed;
}

function actionAnchor(one: Pressable, snapshot: Snapshot): Anchor {
  const label = one.text || one.title || one.ariaLabel;
  const base: Anchor = { kind: 'action', label, context: one.context, tag: one.tag };
  const table = one.cell ? snapshot.tables[one.cell.table] : undefined;
  const placed = table ? { ...base, columns: columnsOf(table) } : base;
  return normaliseLabel(label) === '' && one.icon !== '' ? { ...placed, iconPattern: `^${escaped(one.icon)}$` } : placed;
}

function headerOfCell(snapshot: Snapshot, ref: Ref): Ref | null {
  for (const table of snapshot.tables) {
    for (const row of table.rows) {
      const column = row.cellRefs.indexOf(ref);
      if (column >= 0) return headerRef(table.ref, column);
    }
  }
  return null;
}

function columnsOf(table: Table): string[] {
  return table.headers.map((header) => header.text).filter((text) => normaliseLabel(text) !== '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
