import type { ActionType, FieldType } from '../../../domain/field-type';
import type { OrderField, Recognition } from '../../../domain/order';
import type { Ref, Snapshot } from '../../../domain/snapshot';
import type { PickTarget } from '../../../ports/teach';

export interface PointedTarget extends PickTarget {
  /** Every element that stands for it: a whole column for a cell of a table. */
  readonly members: readonly Ref[];
}

const LONGEST = 80;

/** Everything on a page that can be pointed at, with what it is taken for now. A column of a table is one target. */
export function targetsOf(snapshot: Snapshot, recognition: Recognition): PointedTarget[] {
  const known = meanings(recognition);
  const nowOf = (members: readonly Ref[]): FieldType | ActionType | null => {
    for (const ref of members) {
      const type = known.get(ref);
      if (type !== undefined) return type;
    }
    return null;
  };
  const field = (label: string, value: string, members: readonly Ref[]): PointedTarget[] => {
    const [ref] = members;
    return ref === undefined ? [] : [{ ref, kind: 'field', label: cut(label), value: cut(value), now: nowOf(members), members }];
  };
  return [
    ...snapshot.controls.flatMap((one) =>
      one.mirrorOf === null && one.visible
        ? field(one.labelText || one.placeholder || one.nearText || one.name, one.value, [one.ref])
        : [],
    ),
    ...snapshot.pairs.flatMap((one) => field(one.label, one.value, [one.ref])),
    ...snapshot.tables.flatMap((table) =>
      table.headers.flatMap(({ text }, h) => {
        const cells = table.rows.flatMap((row) => row.cellRefs[h] ?? []);
        return text.trim() === '' ? [] : field(text, table.rows[0]?.cells[h] ?? '', cells);
      }),
    ),
    ...snapshot.pressables.flatMap((one): PointedTarget[] => {
      const label = cut(one.text || one.title || one.ariaLabel || one.icon);
      const action = { ref: one.ref, kind: 'action' as const, label, value: '', now: nowOf([one.ref]), members: [one.ref] };
      return one.visible && label !== '' ? [action] : [];
    }),
  ];
}

function meanings({ order, rows, filters, actions }: Recognition): Map<Ref, FieldType | ActionType> {
  const known = new Map<Ref, FieldType | ActionType>();
  const add = (field: OrderField) => {
    if (!known.has(field.ref)) known.set(field.ref, field.type);
  };
  for (const field of order?.fields ?? []) add(field);
  for (const field of filters) add(field);
  for (const row of rows) for (const field of row.fields) add(field);
  for (const action of actions) known.set(action.ref, action.type);
  return known;
}

function cut(text: string): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  return tidy.length > LONGEST ? `${tidy.slice(0, LONGEST)}…` : tidy;
}
