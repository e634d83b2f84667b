import type { FieldRole, FieldType, Party } from '../domain/field-type';
import type { Evidence } from '../domain/order';
import type { Correction, LocalProfile, Profile, Subject } from '../domain/profile';
import type { Control, ReadonlyPair, Ref, Snapshot, Table } from '../domain/snapshot';
import type { Reading } from './fields/cues';
import { type Decision, decide } from './fields/decide';
import { isSecondNumber } from './fields/keys';
import { partyOfControl, partyOfLabel, partyOfPair } from './fields/party';
import { placeOfControl, placeOfHeader, placeOfPair } from './fields/place';
import { Roles } from './fields/role';
import { columnOf, readScene, type Scene } from './fields/scene';
import type { TableKind } from './fields/tables';
import { hasSameShapes } from './fields/values';
import { atOnce, isAlike, settled } from './memory';
import { applicable, forcedSubject, mappedByProfiles, type ProfileAnswer } from './profiles/apply';
import { headerRef, type Located, located } from './profiles/corrections';
import { compared, type Sameness } from './sameness';

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

/** Everything that the mapping of one element may ask. */
interface Session {
  readonly scene: Scene;
  readonly roles: Roles;
  readonly active: readonly Profile[];
  readonly corrected: Located['byRef'];
}

/** A mapped snapshot with what it was mapped by, for mapping the same page again after a change. */
export interface Mapping extends Session {
  readonly map: SnapshotMap;
}

/**
 * Gives every control, header and read-only pair of a snapshot its meaning. The user's corrections are asked first, then
 * profiles, then the heuristics.
 */
export function mapSnapshot(snapshot: Snapshot, profiles: readonly Profile[], corrections?: LocalProfile): SnapshotMap {
  return atOnce(mapInSteps(snapshot, profiles, located(snapshot, corrections).byRef, null, compared(snapshot, null))).map;
}

/** The same a few elements a step; what stands as it stood in the mapping `before` is taken over from there. */
export function* mapInSteps(
  snapshot: Snapshot,
  profiles: readonly Profile[],
  corrected: Located['byRef'],
  before: Mapping | null,
  same: Sameness,
): Generator<void, Mapping> {
  const active = before !== null && same.page && same.words && same.presses ? before.active : applicable(snapshot, profiles);
  const scene = yield* readScene(snapshot, forcedSubject(snapshot, active), before?.scene ?? null, same);
  const isKnownRole = before !== null && before.scene.kinds === scene.kinds && same.presses;
  const roles = isKnownRole ? before.roles : new Roles(snapshot, scene.kinds);
  if (!isKnownRole) yield;
  const session: Session = {
    scene,
    roles,
    active,
    corrected: correctedBy(corrected, before?.corrected),
  };
  const known = before !== null && isSameSession(session, before) ? before : null;
  const then = known?.scene.snapshot;
  const controls: Mapped[] = [];
  for (const [i, control] of snapshot.controls.entries()) {
    const old = then?.controls[i] === control ? known?.map.controls[i] : undefined;
    controls.push(old ?? mapControl(control, i, session));
    if (i % STEP === STEP - 1) yield;
  }
  const pairs: Mapped[] = [];
  for (const [i, pair] of snapshot.pairs.entries()) {
    const old = then?.pairs[i] === pair ? known?.map.pairs[i] : undefined;
    pairs.push(old ?? mapPair(pair, i, session));
    if (i % STEP === STEP - 1) yield;
  }
  yield;
  const headers = snapshot.tables.map((table, t) => {
    const old = known?.map.headers[t];
    if (old !== undefined && looksAsBefore(table, then?.tables[t])) return old;
    return settled(
      table.headers.map((_, h) => asBefore(mapHeader(t, h, session), old?.[h])),
      old,
    );
  });
  const { map } = known ?? {};
  return {
    ...session,
    map: {
      subject: scene.subject,
      kinds: scene.kinds,
      controls: settled(controls, map?.controls),
      headers: settled(headers, map?.headers),
      pairs: settled(pairs, map?.pairs),
    },
  };
}
const STEP = 12;

/** True when a table would be mapped as before: its headers say the same and its rows still look like what they looked like. */
function looksAsBefore(table: Table, then: Table | undefined): boolean {
  if (table === then) return true;
  if (then === undefined || table.ref !== then.ref || table.heading !== then.heading || table.context !== then.context)
    return false;
  const isSameHead =
    table.headers.length === then.headers.length && table.headers.every(({ text }, h) => text === then.headers[h]?.text);
  return isSameHead && hasSameShapes(table.rows, then.rows);
}

/** The same elements corrected in the same way are the same corrections. */
function correctedBy(now: Located['byRef'], before: Located['byRef'] | undefined): Located['byRef'] {
  const isKnown = before !== undefined && now.size === before.size && [...now].every(([ref, one]) => before.get(ref) === one);
  return isKnown ? before : now;
}

/** True when an element that is itself as before is also mapped as before. */
function isSameSession(now: Session, before: Session): boolean {
  const [a, b] = [now.scene, before.scene];
  return (
    a.subject === b.subject &&
    a.kinds === b.kinds &&
    a.page === b.page &&
    a.sections === b.sections &&
    a.heads === b.heads &&
    a.controls === b.controls &&
    a.pairs === b.pairs &&
    a.headers === b.headers &&
    a.snapshot.path === b.snapshot.path &&
    now.roles === before.roles &&
    now.active === before.active &&
    now.corrected === before.corrected
  );
}

function asBefore(mapped: Mapped, known: Mapped | undefined): Mapped {
  if (known === undefined || !isAlike(mapped, known, ['why'])) return mapped;
  const isSameWhy = mapped.why.length === known.why.length && mapped.why.every((one, i) => isAlike(one, known.why[i] ?? one, []));
  return isSameWhy ? known : mapped;
}

type Base = Pick<Mapped, 'ref' | 'role' | 'label' | 'value'>;

function mapControl(control: Control, i: number, { scene, roles, active, corrected }: Session): Mapped {
  const role = roles.of(control);
  const label = control.labelText || columnOf(control, scene.snapshot) || control.placeholder || control.nearText;
  const base = { ref: control.ref, role, label, value: control.value };
  const known =
    byCorrection(corrected.get(control.ref)) ?? mappedByProfiles({ kind: 'control', control, snapshot: scene.snapshot }, active);
  if (known) return answered(base, known);
  const read = scene.controls[i];
  if (!read || !canHold(control) || (label === '' && read.reading.scores.size === 0)) return abstained(base);
  const decision = decide(read.reading, placeOfControl(control, i, role, scene));
  if (isChoice(control) && !CHOICES.has(decision.type)) return abstained(base);
  const party =
    decision.type === 'none'
      ? null
      : partyOfControl(decision.type, control, scene.snapshot.controls.slice(Math.max(0, i - 4), i));
  return finish(base, decision, party, read.reading);
}

function mapHeader(t: number, h: number, { scene, active, corrected }: Session): Mapped {
  const table = scene.snapshot.tables[t];
  const text = table?.headers[h]?.text ?? '';
  const base = { ref: table?.ref ?? '', role: 'readonly' as const, label: text, value: table?.rows[0]?.cells[h] ?? '' };
  const read = scene.headers[t]?.[h];
  if (!table || !read) return abstained(base);
  const target = { kind: 'header' as const, table, text, snapshot: scene.snapshot };
  const known = byCorrection(corrected.get(headerRef(table.ref, h))) ?? mappedByProfiles(target, active);
  if (known) return answered(base, known);
  const decision = isSecondNumber(t, h, scene) ? NOTHING : decide(read.reading, placeOfHeader(table, t, h, scene));
  const party = decision.type === 'none' ? null : partyOfLabel(decision.type, text, table.context, table.heading);
  // 发货地址 in a list of orders is where the goods go, unless the list also names a sender.
  const isDestination =
    party === 'sender' && scene.kinds[t] === 'orders' && !table.headers.some((one) => /发件|寄件|发货人|sender/i.test(one.text));
  return finish(base, decision, isDestination ? 'recipient' : party, read.reading);
}

const NOTHING: Decision = { type: 'none', confidence: 0, why: [] };

function mapPair(pair: ReadonlyPair, i: number, { scene, active, corrected }: Session): Mapped {
  const base = { ref: pair.ref, role: 'readonly' as const, label: pair.label, value: pair.value };
  const known =
    byCorrection(corrected.get(pair.ref)) ?? mappedByProfiles({ kind: 'pair', pair, snapshot: scene.snapshot }, active);
  if (known) return answered(base, known);
  const read = scene.pairs[i];
  if (!read) return abstained(base);
  const decision = decide(read.reading, placeOfPair(pair, i, scene));
  const party = decision.type === 'none' ? null : partyOfPair(decision.type, scene.snapshot.pairs, i);
  return finish(base, decision, party, read.reading);
}

function byCorrection(correction: Correction | undefined): ProfileAnswer | null {
  if (correction?.field === undefined) return null;
  return {
    type: correction.field,
    party: correction.party ?? null,
    confidence: correction.field === 'none' ? 0 : 1,
    why: [{ cue: 'correction', text: correction.before, score: 1000 }],
    ...(correction.role ? { role: correction.role } : {}),
  };
}

function answered(base: Base, known: ProfileAnswer): Mapped {
  return { ...base, ...known, role: known.role ?? base.role, also: [] };
}

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
