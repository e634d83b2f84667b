import type { Subject } from '../../domain/profile';
import type { Control, ReadonlyPair, Ref, Snapshot } from '../../domain/snapshot';
import { settled } from '../memory';
import type { Sameness } from '../sameness';
import { identifierWords, labelParts } from '../text';
import type { FieldConcept } from '../vocabulary/vocabulary';
import { isButtonWord } from './cues';
import { asBefore, type Read, type Reads, readOfControl, readOfHeader, readOfPair } from './reads';
import { rowPrefix } from './role';
import { pageSubject } from './subject';
import { type TableKind, tableKindOf } from './tables';

/** One page, read once: what each element may mean and what stands beside what. */
export interface Scene extends Reads, Surroundings {
  readonly subject: Subject;
  /** The subject that a profile gave, and the labels that several controls share: kept for reading the page again. */
  readonly forced: Subject | null;
  readonly shared: ReadonlySet<string>;
  /** Controls in a row under one label that names each of them, and what it calls each: "Zip, city". */
  readonly parts: ReadonlyMap<Ref, string>;
}

interface Surroundings {
  readonly kinds: readonly TableKind[];
  /** Meanings found anywhere on the page. */
  readonly page: ReadonlySet<FieldConcept>;
  /** Meanings found in each dialog, frame or repeated group. */
  readonly sections: ReadonlyMap<string, ReadonlySet<FieldConcept>>;
  /** The same, of editable controls only. */
  readonly edited: ReadonlyMap<string, ReadonlySet<FieldConcept>>;
  readonly heads: readonly ReadonlySet<FieldConcept>[];
  readonly hasLines: boolean;
  /** What the columns of goods are called. */
  readonly lineHeads: ReadonlySet<string>;
}

/**
 * Reads a snapshot, a few elements a step. `forced` is the subject that a profile knows, null otherwise. What reads as it did
 * in the scene `before` is taken over from there, as the same objects.
 */
export function* readScene(
  snapshot: Snapshot,
  forced: Subject | null,
  before: Scene | null,
  same: Sameness,
): Generator<void, Scene> {
  const known = same.words ? before : null;
  const shared = known?.shared ?? sharedLabels(snapshot);
  if (known === null) yield;
  const parts = known?.parts ?? partsOf(snapshot);
  if (known === null) yield;
  const controls: Read[] = [];
  for (const [i, control] of snapshot.controls.entries()) {
    controls.push(known === null ? readOf(control, snapshot, { shared, parts }) : readAgain(control, i, snapshot, known));
    if (i % STEP === STEP - 1) yield;
  }
  const headers = known?.headers ?? (yield* readHeaders(snapshot));
  const pairs = known?.pairs ?? (yield* readPairs(snapshot));
  const reads = { snapshot, controls: settled(controls, known?.controls), headers, pairs };
  const isKnown = known !== null && reads.controls === known.controls;
  const surroundings = isKnown ? known : surroundingsOf(reads);
  if (!isKnown) yield;
  const { kinds, page, sections, edited, heads, hasLines, lineHeads } = surroundings;
  const isSameSubject = isKnown && same.page && same.presses && known.forced === forced;
  const subject = isSameSubject ? known.subject : pageSubject(snapshot, page, forced);
  return { ...reads, shared, parts, kinds, page, sections, edited, heads, hasLines, lineHeads, forced, subject };
}
/** Few: the first text of its kind makes the words ready that it is looked up in. */
const STEP = 6;

function readOf(control: Control, snapshot: Snapshot, { shared, parts }: Pick<Scene, 'shared' | 'parts'>): Read {
  const part = parts.get(control.ref);
  if (part !== undefined) return readOfControl(control, part, true);
  return readOfControl(control, columnOf(control, snapshot), control.cell === null && shared.has(labelKey(control)));
}

function* readHeaders({ tables }: Snapshot): Generator<void, Read[][]> {
  const headers: Read[][] = [];
  for (const table of tables) {
    headers.push(table.headers.map((header) => readOfHeader(header.text)));
    yield;
  }
  return headers;
}

function* readPairs({ pairs }: Snapshot): Generator<void, Read[]> {
  const reads: Read[] = [];
  for (const [i, pair] of pairs.entries()) {
    reads.push(readOfPair(pair.label));
    if (i % STEP === STEP - 1) yield;
  }
  return reads;
}

/** A control that is the same reads the same; one that only holds another value most probably does. */
function readAgain(control: Control, i: number, snapshot: Snapshot, known: Scene): Read {
  const read = known.controls[i];
  if (read !== undefined && control === known.snapshot.controls[i]) return read;
  return asBefore(readOf(control, snapshot, known), read);
}

function surroundingsOf({ snapshot, controls, headers, pairs }: Reads): Surroundings {
  const heads = headers.map((row) => new Set(row.map((read) => read.best)));
  const kinds = snapshot.tables.map((table, t) =>
    tableKindOf(
      table,
      (headers[t] ?? []).map((read) => read.best),
    ),
  );
  return {
    kinds,
    page: new Set([...controls, ...pairs, ...headers.flat()].map((read) => read.best)),
    sections: sectionsOf(snapshot, controls, pairs),
    edited: sectionsOf(snapshot, controls, []),
    heads,
    hasLines: kinds.includes('lines'),
    lineHeads: new Set(
      snapshot.tables.flatMap((table, t) =>
        kinds[t] === 'lines' ? table.headers.filter(({ text }) => !isButtonWord(text)).map(({ text }) => bare(text)) : [],
      ),
    ),
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
    if (control.name === '' || control.cell !== null || rowPrefix(control.name) !== '' || control.type === 'radio') continue;
    const key = labelKey(control);
    names.set(key, (names.get(key) ?? new Set()).add(tailOf(control.name)));
  }
  return new Set([...names].flatMap(([key, set]) => (set.size > 1 ? [key] : [])));
}

/** What a name ends with: `billing[first_name]` and `shipping[last_name]` hold the same, `pay_status` and `order_status` do not. */
function tailOf(name: string): string {
  const words = identifierWords(name);
  const tail = words.split(' ').at(-1) ?? '';
  return /^(?:status|state|time|date|type|method|way|no|sn|id|code)$/.test(tail) ? words : tail;
}

/** Labels such as "Zip, city" over as many controls as they have parts. */
function partsOf({ controls }: Snapshot): ReadonlyMap<Ref, string> {
  const parts = new Map<Ref, string>();
  for (let i = 0; i < controls.length; i += 1) {
    const first = controls[i];
    const words = first === undefined || first.cell !== null ? [] : labelParts(first.labelText || first.nearText);
    if (first === undefined || words.length < 2 || words.length > 4) continue;
    const row = controls.slice(i, i + words.length + 1).filter((one) => labelKey(one) === labelKey(first) && one.cell === null);
    const isRow = row.length === words.length && row.at(-1) === controls[i + words.length - 1];
    for (const [k, one] of (isRow ? row : []).entries()) parts.set(one.ref, words[k] ?? '');
    if (isRow) i += words.length - 1;
  }
  return parts;
}

function labelKey(control: Control): string {
  return [control.inFrame, control.context, control.labelText || control.nearText].join('\u0000');
}

function labelOfMirror(control: Control, snapshot: Snapshot): string {
  const twin = snapshot.controls.find((one) => one !== control && (one.ref === control.mirrorOf || one.mirrorOf === control.ref));
  return twin?.labelText ?? '';
}

/** A text without spaces, stars and colons. */
export function bare(text: string): string {
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
