import type { Subject } from '../../domain/profile';
import type { Control, ReadonlyPair, Snapshot } from '../../domain/snapshot';
import { isSame, settled } from '../memory';
import type { FieldConcept } from '../vocabulary/vocabulary';
import { asBefore, meaningsOf, type Read, type Reads, readOfControl, readOfHeader, readOfPair } from './reads';
import { rowPrefix } from './role';
import { pageSubject } from './subject';
import { type TableKind, tableKindOf } from './tables';

/** One page, read once: what each element may mean and what stands beside what. */
export interface Scene extends Reads {
  readonly kinds: readonly TableKind[];
  readonly subject: Subject;
  /** Meanings found anywhere on the page. */
  readonly page: ReadonlySet<FieldConcept>;
  /** Meanings found in each dialog, frame or repeated group. */
  readonly sections: ReadonlyMap<string, ReadonlySet<FieldConcept>>;
  /** The same, of editable controls only. */
  readonly edited: ReadonlyMap<string, ReadonlySet<FieldConcept>>;
  readonly heads: readonly ReadonlySet<FieldConcept>[];
  readonly hasLines: boolean;
}

/**
 * Reads a snapshot, a few elements a step. `forced` is the subject that a profile knows, null otherwise. What reads as it did
 * in the scene `before` is taken over from there, as the same objects.
 */
export function* readScene(snapshot: Snapshot, forced: Subject | null, before: Scene | null): Generator<void, Scene> {
  const shared = sharedLabels(snapshot);
  const controls: Read[] = [];
  for (const [i, control] of snapshot.controls.entries()) {
    const read = readOfControl(control, columnOf(control, snapshot), shared.has(labelKey(control)));
    controls.push(before === null ? read : asBefore(read, control, before.controls[i], before.snapshot.controls[i]));
    if (i % STEP === STEP - 1) yield;
  }
  const headers = snapshot.tables.map((table, t) =>
    settled(
      table.headers.map((header) => readOfHeader(header.text)),
      before?.headers[t],
    ),
  );
  const pairs = snapshot.pairs.map((pair) => readOfPair(pair.label));
  yield;
  return sceneOf({ snapshot, controls, headers, pairs }, forced, before);
}
const STEP = 24;

function sceneOf(reads: Reads, forced: Subject | null, before: Scene | null): Scene {
  const { snapshot } = reads;
  const headers = settled(reads.headers, before?.headers);
  const heads = settled(headers.map(meaningsOf), before?.heads);
  const kinds = settled(
    snapshot.tables.map((table, t) =>
      tableKindOf(
        table,
        (headers[t] ?? []).map((read) => read.best),
      ),
    ),
    before?.kinds,
  );
  const isKnown = before !== null && hasSameReads({ ...reads, headers }, before);
  const controls = isKnown ? before.controls : reads.controls;
  const pairs = isKnown ? before.pairs : reads.pairs;
  const page = isKnown ? before.page : new Set([...controls, ...pairs, ...headers.flat()].map((read) => read.best));
  return {
    snapshot,
    controls,
    headers,
    pairs,
    kinds,
    subject: pageSubject(snapshot, page, forced),
    page,
    sections: isKnown ? before.sections : sectionsOf(snapshot, controls, pairs),
    edited: isKnown ? before.edited : sectionsOf(snapshot, controls, []),
    heads,
    hasLines: kinds.includes('lines'),
  };
}

/** True when every element reads as before and stands in the same section. */
function hasSameReads({ snapshot, controls, headers, pairs }: Reads, before: Scene): boolean {
  const then = before.snapshot;
  const isSameSection = (one: Control | ReadonlyPair, i: number, list: readonly (Control | ReadonlyPair)[]) => {
    const other = list[i];
    return other === one || (other !== undefined && sectionOf(one) === sectionOf(other));
  };
  return (
    isSame(controls, before.controls) &&
    isSame(pairs, before.pairs) &&
    headers === before.headers &&
    snapshot.controls.every((one, i) => isSameSection(one, i, then.controls)) &&
    snapshot.pairs.every((one, i) => isSameSection(one, i, then.pairs))
  );
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
  for (const [i, pair] of pairs.entries()) if (snapshot.pairs[i]) put(snapshot.pairs[i], pair);
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
