import type { Subject } from '../../domain/profile';
import type { Control, ReadonlyPair, Snapshot } from '../../domain/snapshot';
import type { FieldConcept } from '../vocabulary/vocabulary';
import { type Reading, readControl, readLabel } from './cues';
import { bestConcept } from './decide';
import { rowPrefix } from './role';
import { pageSubject } from './subject';
import { type TableKind, tableKindOf } from './tables';

/** An element's reading and the best meaning before its place is known. */
export interface Read {
  readonly reading: Reading;
  readonly best: FieldConcept;
}

/** One page, read once: what each element may mean and what stands beside what. */
export interface Scene {
  readonly snapshot: Snapshot;
  readonly controls: readonly Read[];
  readonly headers: readonly (readonly Read[])[];
  readonly pairs: readonly Read[];
  readonly kinds: readonly TableKind[];
  readonly subject: Subject;
  /** Meanings found anywhere on the page. */
  readonly page: ReadonlySet<FieldConcept>;
  /** Meanings found in each dialog, frame or repeated group. */
  readonly sections: ReadonlyMap<string, ReadonlySet<FieldConcept>>;
  readonly heads: readonly ReadonlySet<FieldConcept>[];
  readonly hasLines: boolean;
}

/** Reads a snapshot. `forced` is the subject that a profile knows, null otherwise. */
export function readScene(snapshot: Snapshot, forced: Subject | null): Scene {
  const shared = sharedLabels(snapshot);
  const controls = snapshot.controls.map((one) => toRead(readControl(one, columnOf(one, snapshot), shared.has(labelKey(one)))));
  const headers = snapshot.tables.map((table) => table.headers.map((header) => toRead(readLabel(header.text, 'header'))));
  const pairs = snapshot.pairs.map((pair) => toRead(readLabel(pair.label, 'label')));
  const kinds = snapshot.tables.map((table, t) =>
    tableKindOf(
      table,
      (headers[t] ?? []).map((read) => read.best),
    ),
  );
  const page = new Set([...controls, ...pairs, ...headers.flat()].map((read) => read.best));
  return {
    snapshot,
    controls,
    headers,
    pairs,
    kinds,
    subject: pageSubject(snapshot, page, forced),
    page,
    sections: sectionsOf(snapshot, controls, pairs),
    heads: headers.map((row) => new Set(row.map((read) => read.best))),
    hasLines: kinds.includes('lines'),
  };
}

/** Key of the dialog, frame and repeated group that an element stands in. */
export function sectionOf(one: Control | ReadonlyPair): string {
  return [one.inFrame, one.context, 'name' in one ? rowPrefix(one.name) : ''].join('\u0000');
}

/** The label that a control borrows: the header above its cell, its mirror's, the old value's, the same unit's. */
export function columnOf(control: Control, snapshot: Snapshot): string {
  if (control.cell !== null) return snapshot.tables[control.cell.table]?.headers[control.cell.column]?.text ?? '';
  if (control.labelText !== '') return '';
  return labelOfMirror(control, snapshot) || labelOfOld(control, snapshot) || labelOfTwin(control, snapshot);
}

function toRead(reading: Reading): Read {
  return { reading, best: bestConcept(reading) };
}

function sectionsOf(
  snapshot: Snapshot,
  controls: readonly Read[],
  pairs: readonly Read[],
): ReadonlyMap<string, ReadonlySet<FieldConcept>> {
  const sections = new Map<string, Set<FieldConcept>>();
  const put = (one: Control | ReadonlyPair, read: Read | undefined) => {
    const key = sectionOf(one);
    if (read) sections.set(key, (sections.get(key) ?? new Set()).add(read.best));
  };
  for (const [i, control] of snapshot.controls.entries()) put(control, controls[i]);
  for (const [i, pair] of snapshot.pairs.entries()) put(pair, pairs[i]);
  return sections;
}

/** Labels that stand for several named controls, such as 所在地区 over chained selects. */
function sharedLabels(snapshot: Snapshot): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const control of snapshot.controls) {
    if (control.name === '' || rowPrefix(control.name) !== '' || control.type === 'radio') continue;
    const key = labelKey(control);
    names.set(key, (names.get(key) ?? new Set()).add(control.name));
  }
  return new Set([...names].flatMap(([key, set]) => (set.size > 1 ? [key] : [])));
}

function labelKey(control: Control): string {
  return [control.inFrame, control.context, control.labelText || control.nearText].join('\u0000');
}

function labelOfMirror(control: Control, snapshot: Snapshot): string {
  const twin = snapshot.controls.find((one) => one !== control && (one.ref === control.mirrorOf || one.mirrorOf === control.ref));
  return twin?.labelText ?? '';
}

/** A text without spaces, stars and colons. */
function bare(text: string): string {
  return text.replace(/[\s*＊:：]/g, '');
}

/** `old ⇒ new`: the second control has no label of its own and takes the first one's. */
function labelOfOld(control: Control, snapshot: Snapshot): string {
  if (!/^(?:⇒|→|=+>|-+>|➜|至新|变更为|改为)$/.test(bare(control.nearText))) return '';
  const old = snapshot.controls[snapshot.controls.indexOf(control) - 1];
  return old && old.context === control.context ? old.labelText || old.nearText : '';
}

/** A control that shows only a unit takes the label of the pair that shows the same unit: 运费 | ￥ [ 10 ]. */
function labelOfTwin(control: Control, snapshot: Snapshot): string {
  const unit = bare(control.nearText);
  if (!/^[-+]?\s*(?:[$￥¥€£]|RM|NT\$|HK\$|元)$/.test(unit)) return '';
  const twins = snapshot.pairs.filter((pair) => pair.context === control.context && bare(pair.value) === unit);
  return twins.length === 1 ? (twins[0]?.label ?? '') : '';
}
