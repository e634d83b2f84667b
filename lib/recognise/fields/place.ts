import type { FieldRole } from '../../domain/field-type';
import type { Subject } from '../../domain/profile';
import type { Control, ReadonlyPair, Table } from '../../domain/snapshot';
import type { FieldConcept } from '../vocabulary/vocabulary';
import { rowPrefix } from './role';
import { bare, type Scene, sectionOf } from './scene';
import { subjectOfText } from './subject';
import type { TableKind } from './tables';
import { commonShape, shapeOf } from './values';
import type { Place } from './where';

/** Where a control stands. */
export function placeOfControl(control: Control, i: number, role: FieldRole, scene: Scene): Place {
  const prefix = rowPrefix(control.name);
  const isChoice = control.type === 'checkbox' || control.type === 'radio';
  const table = control.cell ? (scene.kinds[control.cell.table] ?? null) : null;
  const isReturn = subjectOfText(control.context) === 'return' || subjectOfText(prefix) === 'return';
  return {
    ...around(scene, sectionOf(control)),
    ...above(control.labelText || control.nearText || control.placeholder, control),
    kind: 'control',
    subject: isReturn ? 'return' : scene.subject,
    table: table ?? (/line|item|product|goods/i.test(prefix) || isBelowHead(control, scene) ? 'lines' : null),
    isFilter: role === 'filter',
    shape: isChoice ? 'empty' : shapeOf(control.value),
    value: isChoice ? '' : control.value,
    options: control.options,
    isSecondPrice: false,
    isChoice: control.type === 'radio' || control.tag === 'select' || /select/.test(control.widget),
    before: scene.controls.slice(Math.max(0, i - 3), i).map((read) => read.best),
  };
}

/** A control that bears the name of a column of goods and none of its own stands in it. */
function isBelowHead({ cell, labelText, nearText }: Control, { lineHeads }: Scene): boolean {
  return cell === null && labelText === '' && nearText !== '' && lineHeads.has(bare(nearText));
}

/** Where a header stands; its values are those of the rows below it. */
export function placeOfHeader(table: Table, t: number, h: number, scene: Scene): Place {
  const kind = scene.kinds[t] ?? 'other';
  return {
    ...around(scene, ''),
    label: table.headers[h]?.text ?? '',
    above: [],
    kind: 'header',
    subject: TABLE_SUBJECTS[kind] ?? scene.subject,
    table: kind,
    isFilter: false,
    shape: commonShape(table.rows, h),
    value: table.rows.find((row) => (row.cells[h] ?? '').trim() !== '')?.cells[h] ?? '',
    options: [],
    isChoice: false,
    isSecondPrice: kind === 'lines' && isSecondPrice(table, t, h, scene),
    before: [],
    near: scene.heads[t] ?? new Set(),
  };
}

/** Price each, … Price: nothing else in the row says what all of them cost. */
function isSecondPrice(table: Table, t: number, h: number, scene: Scene): boolean {
  const before = (scene.headers[t] ?? []).slice(0, h).findIndex((read) => read.best === 'unitPrice');
  const isUnit = /each|unit|per |stück|单|單/i.test(table.headers[before]?.text ?? '');
  return isUnit && !TOTALS.some((one) => scene.heads[t]?.has(one));
}
const TOTALS: readonly FieldConcept[] = ['lineTotal', 'lineSum', 'total', 'amount'];

/** Where a read-only pair stands. */
export function placeOfPair(pair: ReadonlyPair, i: number, scene: Scene): Place {
  return {
    ...around(scene, sectionOf(pair)),
    ...above(pair.label, pair),
    kind: 'pair',
    subject: subjectOfText(pair.context) === 'return' ? 'return' : scene.subject,
    table: null,
    isFilter: false,
    shape: shapeOf(pair.value),
    value: pair.value,
    options: [],
    isChoice: false,
    isSecondPrice: false,
    before: beforePair(pair, i, scene),
  };
}

/** Meanings of the pairs of the same section just before one. */
function beforePair(pair: ReadonlyPair, i: number, { pairs, snapshot }: Scene): FieldConcept[] {
  const section = sectionOf(pair);
  return pairs.slice(Math.max(0, i - 6), i).flatMap((read, k) => {
    const one = snapshot.pairs[Math.max(0, i - 6) + k];
    return one !== undefined && sectionOf(one) === section ? [read.best] : [];
  });
}

const TABLE_SUBJECTS: Partial<Record<TableKind, Subject>> = {
  returns: 'return',
  people: 'customer',
  products: 'product',
  lines: 'order',
  orders: 'order',
};

function above(label: string, one: Control | ReadonlyPair): Pick<Place, 'label' | 'above'> {
  return { label, above: [one.heading, one.context].filter((text) => text !== '') };
}

function around(scene: Scene, section: string): Pick<Place, 'near' | 'page' | 'hasLines' | 'edited'> {
  return {
    near: scene.sections.get(section) ?? NOTHING,
    edited: scene.edited.get(section) ?? NOTHING,
    page: scene.page,
    hasLines: scene.hasLines,
  };
}
const NOTHING: ReadonlySet<FieldConcept> = new Set();
