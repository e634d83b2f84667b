import type { FieldRole, FieldType, Party } from '../domain/field-type';
import type { Evidence } from '../domain/order';
import type { Profile, Subject } from '../domain/profile';
import type { Control, ReadonlyPair, Ref, Snapshot, Table } from '../domain/snapshot';
import { type Reading, readControl, readLabel } from './fields/cues';
import { bestConcept, type Decision, decide } from './fields/decide';
import { isShopBlock, partyOfControl, partyOfLabel } from './fields/party';
import { Roles, rowPrefix } from './fields/role';
import type { Place } from './fields/settle';
import { pageSubject, subjectOfText } from './fields/subject';
import { type TableKind, tableKindOf } from './fields/tables';
import { commonShape, shapeOf } from './fields/values';
import { applicable, forcedSubject, mappedByProfiles } from './profiles/apply';
import { hasCjk } from './text';
import type { FieldConcept } from './vocabulary/vocabulary';

/** One element with its meaning; type `none` when the engine abstains. */
export interface Mapped {
  readonly ref: Ref;
  readonly type: FieldType | 'none';
  readonly role: FieldRole;
  readonly party: Party | null;
  readonly label: string;
  readonly value: string;
  readonly confidence: number;
  readonly why: readonly Evidence[];
  /** Further meanings of a composite label. */
  readonly also: readonly FieldType[];
}

export interface SnapshotMap {
  readonly subject: Subject;
  readonly kinds: readonly TableKind[];
  readonly controls: readonly Mapped[];
  /** One list a table, aligned with its headers. */
  readonly headers: readonly (readonly Mapped[])[];
  readonly pairs: readonly Mapped[];
}

interface Readings {
  readonly controls: readonly Reading[];
  readonly headers: readonly (readonly Reading[])[];
  readonly pairs: readonly Reading[];
}

/** Gives every control, header and read-only pair of a snapshot its meaning. Profiles are asked before the heuristics. */
export function mapSnapshot(snapshot: Snapshot, profiles: readonly Profile[]): SnapshotMap {
  const readings = readSnapshot(snapshot);
  const heads = readings.headers.map((row) => row.map(bestConcept));
  const kinds = snapshot.tables.map((table, i) => tableKindOf(table, heads[i] ?? []));
  const active = applicable(snapshot, profiles);
  const page = new Set([...readings.controls, ...readings.pairs].map(bestConcept).concat(heads.flat()));
  const subject = pageSubject(snapshot, page, forcedSubject(snapshot, active));
  const scene = new Scene(snapshot, readings, kinds, subject, page);
  const roles = new Roles(snapshot, kinds);
  return {
    subject,
    kinds,
    controls: snapshot.controls.map((control, i) => mapControl(control, i, scene, roles, active)),
    headers: snapshot.tables.map((table, t) => table.headers.map((_, h) => mapHeader(table, t, h, scene, active))),
    pairs: snapshot.pairs.map((pair, i) => mapPair(pair, i, scene, active)),
  };
}

function readSnapshot(snapshot: Snapshot): Readings {
  const shared = sharedLabels(snapshot);
  return {
    controls: snapshot.controls.map((control) =>
      readControl(control, columnOf(control, snapshot), shared.has(labelKey(control))),
    ),
    headers: snapshot.tables.map((table) => table.headers.map((header) => readLabel(header.text, 'header'))),
    pairs: snapshot.pairs.map((pair) => readLabel(pair.label, 'label')),
  };
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

/** Header above a control's cell. */
function columnOf(control: Control, snapshot: Snapshot): string {
  if (control.cell === null) return labelOfOld(control, snapshot) || labelOfTwin(control, snapshot);
  return snapshot.tables[control.cell.table]?.headers[control.cell.column]?.text ?? '';
}

/** `old ⇒ new`: the second control has no label of its own and takes the first one's. */
function labelOfOld(control: Control, snapshot: Snapshot): string {
  if (control.labelText !== '' || !/^\s*(?:⇒|→|=+>|-+>|➜|至新|变更为|改为)\s*$/.test(control.nearText)) return '';
  const old = snapshot.controls[snapshot.controls.indexOf(control) - 1];
  return old && old.context === control.context ? old.labelText || old.nearText : '';
}

/** A control that shows only a unit takes the label of the pair that shows the same unit: 运费 | ￥ [ 10 ]. */
function labelOfTwin(control: Control, snapshot: Snapshot): string {
  const unit = control.nearText.trim();
  if (control.labelText !== '' || !/^[-+]?\s*(?:[$￥¥€£]|RM|NT\$|HK\$|元)$/.test(unit)) return '';
  const twins = snapshot.pairs.filter((pair) => pair.context === control.context && pair.value.trim() === unit);
  return twins.length === 1 ? (twins[0]?.label ?? '') : '';
}

/** What stands beside what on one page. */
class Scene {
  private readonly sections = new Map<string, Set<FieldConcept>>();
  readonly hasLines: boolean;

  constructor(
    readonly snapshot: Snapshot,
    readonly readings: Readings,
    readonly kinds: readonly TableKind[],
    readonly subject: Subject,
    readonly page: ReadonlySet<FieldConcept>,
  ) {
    this.hasLines = kinds.includes('lines');
    for (const [i, control] of snapshot.controls.entries()) this.note(sectionOf(control), readings.controls[i]);
    for (const [i, pair] of snapshot.pairs.entries()) this.note(sectionOf(pair), readings.pairs[i]);
  }

  section(key: string): ReadonlySet<FieldConcept> {
    return this.sections.get(key) ?? new Set();
  }

  private note(key: string, reading: Reading | undefined): void {
    if (!reading) return;
    const set = this.sections.get(key) ?? new Set();
    this.sections.set(key, set.add(bestConcept(reading)));
  }
}

function sectionOf(one: Control | ReadonlyPair): string {
  const prefix = 'name' in one ? rowPrefix(one.name) : '';
  return [one.inFrame, one.context, prefix].join('\u0000');
}

function mapControl(control: Control, i: number, scene: Scene, roles: Roles, active: readonly Profile[]): Mapped {
  const role = roles.of(control);
  const label = control.labelText || columnOf(control, scene.snapshot) || control.placeholder || control.nearText;
  const base = { ref: control.ref, role, label, value: control.value };
  const known = mappedByProfiles({ kind: 'control', control, snapshot: scene.snapshot }, active);
  if (known) return { ...base, ...known, role: known.role ?? role, also: [] };
  const reading = scene.readings.controls[i];
  if (!reading || !canHold(control)) return abstained(base);
  const decision = decide(reading, placeOfControl(control, role, scene));
  if (isChoice(control) && !CHOICES.has(decision.type)) return abstained(base);
  const party = decision.type === 'none' ? null : partyOfControl(decision.type, control);
  return finish(base, decision, party, reading);
}

function placeOfControl(control: Control, role: FieldRole, scene: Scene): Place {
  const prefix = rowPrefix(control.name);
  const table = control.cell ? (scene.kinds[control.cell.table] ?? null) : null;
  return {
    kind: 'control',
    subject: subjectOfText(control.context) === 'return' || subjectOfText(prefix) === 'return' ? 'return' : scene.subject,
    table: table ?? (/line|item|product|goods/i.test(prefix) ? 'lines' : null),
    isFilter: role === 'filter',
    shape: isChoice(control) ? 'empty' : shapeOf(control.value),
    value: isChoice(control) ? '' : control.value,
    options: control.options,
    near: scene.section(sectionOf(control)),
    page: scene.page,
    hasLines: scene.hasLines,
    isChinese: hasCjk(control.labelText || control.nearText),
  };
}

function mapHeader(table: Table, t: number, h: number, scene: Scene, active: readonly Profile[]): Mapped {
  const text = table.headers[h]?.text ?? '';
  const values = table.rows.map((row) => row.cells[h] ?? '');
  const base = { ref: table.ref, role: 'readonly' as const, label: text, value: values[0] ?? '' };
  const known = mappedByProfiles({ kind: 'header', table, text, snapshot: scene.snapshot }, active);
  if (known) return { ...base, ...known, role: 'readonly', also: [] };
  const reading = scene.readings.headers[t]?.[h];
  if (!reading) return abstained(base);
  const kind = scene.kinds[t] ?? 'other';
  const near = new Set((scene.readings.headers[t] ?? []).map(bestConcept));
  const decision = decide(reading, {
    kind: 'header',
    subject: subjectOfTable(kind, scene.subject),
    table: kind,
    isFilter: false,
    shape: commonShape(values),
    value: values.find((value) => value.trim() !== '') ?? '',
    options: [],
    near,
    page: scene.page,
    hasLines: scene.hasLines,
    isChinese: hasCjk(text),
  });
  const party = decision.type === 'none' ? null : partyOfLabel(decision.type, text, table.context, table.heading);
  // 发货地址 in a list of orders is where the goods go, unless the list also names a sender.
  const isDestination =
    party === 'sender' && kind === 'orders' && !table.headers.some((one) => /发件|寄件|发货人|sender/i.test(one.text));
  return finish(base, decision, isDestination ? 'recipient' : party, reading);
}

const TABLE_SUBJECTS: Partial<Record<TableKind, Subject>> = {
  returns: 'return',
  people: 'customer',
  products: 'product',
  lines: 'order',
  orders: 'order',
};

function subjectOfTable(kind: TableKind, page: Subject): Subject {
  return TABLE_SUBJECTS[kind] ?? page;
}

function mapPair(pair: ReadonlyPair, i: number, scene: Scene, active: readonly Profile[]): Mapped {
  const base = { ref: pair.ref, role: 'readonly' as const, label: pair.label, value: pair.value };
  const known = mappedByProfiles({ kind: 'pair', pair, snapshot: scene.snapshot }, active);
  if (known) return { ...base, ...known, role: 'readonly', also: [] };
  const reading = scene.readings.pairs[i];
  if (!reading) return abstained(base);
  const decision = decide(reading, {
    kind: 'pair',
    subject: subjectOfText(pair.context) === 'return' ? 'return' : scene.subject,
    table: null,
    isFilter: false,
    shape: shapeOf(pair.value),
    value: pair.value,
    options: [],
    near: scene.section(sectionOf(pair)),
    page: scene.page,
    hasLines: scene.hasLines,
    isChinese: hasCjk(pair.label),
  });
  const own = decision.type === 'none' ? null : partyOfLabel(decision.type, pair.label, pair.context, pair.heading);
  const isShop =
    own !== null || decision.type === 'phone' || decision.type === 'email' ? isShopBlock(scene.snapshot.pairs, i) : false;
  return finish(base, decision, isShop && own !== 'buyer' ? 'shop' : own, reading);
}

type Base = Pick<Mapped, 'ref' | 'role' | 'label' | 'value'>;

function finish(base: Base, decision: Decision, party: Party | 'other' | null, reading: Reading): Mapped {
  if (decision.type === 'none' || party === 'other') return abstained(base);
  const also = reading.also.filter((one): one is FieldType => one !== 'none' && one !== decision.type);
  return { ...base, type: decision.type, party, confidence: decision.confidence, why: decision.why, also };
}

function abstained(base: Base): Mapped {
  return { ...base, type: 'none', party: null, confidence: 0, why: [], also: [] };
}

const CHOICES: ReadonlySet<FieldType | 'none'> = new Set<FieldType | 'none'>([
  'paymentStatus',
  'paymentMethod',
  'shippingMethod',
  'orderStatus',
]);

function isChoice(control: Control): boolean {
  return control.type === 'checkbox' || control.type === 'radio';
}

function canHold(control: Control): boolean {
  return !/^(?:password|file|hidden|submit|button|image|reset|color|range)$/.test(control.type);
}
