import type { RecognisedAction, Recognition } from '../domain/order';
import type { Correction, LocalProfile, Profile } from '../domain/profile';
import type { Pressable, Snapshot } from '../domain/snapshot';
import { labelOf, scopeOf } from './actions/describe';
import { type Resolution, resolve } from './actions/resolve';
import { type ActionScene, sceneOfSnapshot } from './actions/scene';
import { type Mapping, mapInSteps, type SnapshotMap } from './map';
import { isAlike, settled } from './memory';
import { assemble } from './order/assemble';
import { currencyOf } from './order/currency';
import { type ListedOrder, listOrders } from './order/rows';
import { applicable } from './profiles/apply';
import { located } from './profiles/corrections';
import { compared, type Sameness } from './sameness';

/** One recognised snapshot with everything that the next recognition of the same page may take over. */
export interface Recognised extends Mapping {
  readonly actionScene: ActionScene;
  readonly actions: readonly (RecognisedAction | null)[];
  readonly currency: string;
  readonly listed: readonly ListedOrder[];
  readonly recognition: Recognition;
}

export interface Known {
  readonly profiles: readonly Profile[];
  readonly corrections: LocalProfile | undefined;
  /** The page that the snapshot is a part of; null when it is the page. */
  readonly page: Snapshot | null;
  /** The same page, recognised before. */
  readonly before: Recognised | null;
}

const STEP = 12;

/** Recognises a snapshot, a few elements a step; the result is the same however much of `before` could be taken over. */
export function* recogniseInSteps(
  snapshot: Snapshot,
  { profiles, corrections, page, before }: Known,
): Generator<void, Recognised> {
  const same = compared(snapshot, before?.scene.snapshot ?? null);
  const mapping = yield* mapInSteps(snapshot, profiles, located(snapshot, corrections, page).byRef, before, same);
  yield;
  const actionScene =
    before !== null && hasSameScene(mapping, before, same) ? before.actionScene : sceneOfSnapshot(snapshot, mapping.map);
  if (actionScene !== before?.actionScene) yield;
  const actions = yield* actionsInSteps(snapshot, mapping, actionScene, before);
  const currency = currencyOf(snapshot, mapping.map);
  const listed = yield* listOrders(snapshot, mapping.map, currency, before);
  const recognition = assemble({ snapshot, map: mapping.map, actions, listed, currency }, before);
  return { ...mapping, actionScene, actions, currency, listed, recognition };
}

function* actionsInSteps(
  snapshot: Snapshot,
  { active, corrected }: Mapping,
  scene: ActionScene,
  before: Recognised | null,
): Generator<void, Recognised['actions']> {
  const isKnown = before?.actionScene === scene && before.active === active && before.corrected === corrected;
  const known = isKnown ? before : null;
  const then = known?.scene.snapshot.pressables;
  if (known !== null && then === snapshot.pressables) return known.actions;
  const actions: (RecognisedAction | null)[] = [];
  for (let i = 0; i < snapshot.pressables.length; i += 1) {
    const one = snapshot.pressables[i];
    if (one === undefined) continue;
    const old = known?.actions[i];
    const isKnown = old !== undefined && then?.[i] === one;
    actions.push(isKnown ? old : actionAsBefore(actionOf(one, scene, active, corrected.get(one.ref)), old));
    if (i % STEP === STEP - 1) yield;
  }
  return settled(actions, known?.actions);
}

/** The action before, when the new one says the same. */
function actionAsBefore(action: RecognisedAction | null, known: RecognisedAction | null | undefined): RecognisedAction | null {
  if (action === null || known === null || known === undefined || !isAlike(action, known, ['why'])) return action;
  const isSameWhy = action.why.length === known.why.length && action.why.every((one, i) => isAlike(one, known.why[i] ?? one, []));
  return isSameWhy ? known : action;
}

/** True when nothing that the scene of the buttons is made of changed. */
function hasSameScene({ map }: Mapping, before: Recognised, same: Sameness): boolean {
  const isSameMeaning = (list: SnapshotMap['controls'], other: SnapshotMap['controls']) =>
    list === other ||
    (list.length === other.length && list.every((one, i) => one.type === other[i]?.type && one.role === other[i]?.role));
  return (
    same.page &&
    same.words &&
    same.presses &&
    map.subject === before.map.subject &&
    map.kinds === before.map.kinds &&
    isSameMeaning(map.controls, before.map.controls) &&
    isSameMeaning(map.pairs, before.map.pairs)
  );
}

/** The action of every pressable, in order; null for what does nothing to an order. */
export function mapActions(
  snapshot: Snapshot,
  map: SnapshotMap,
  profiles: readonly Profile[],
  corrections?: LocalProfile,
): (RecognisedAction | null)[] {
  const scene = sceneOfSnapshot(snapshot, map);
  const active = applicable(snapshot, profiles);
  const { byRef } = located(snapshot, corrections);
  return snapshot.pressables.map((one) => actionOf(one, scene, active, byRef.get(one.ref)));
}

/** What pressing does, as far as a correction, profiles and the scene tell. */
export function actionOf(
  one: Pressable,
  scene: ActionScene,
  active: readonly Profile[],
  correction: Correction | undefined,
): RecognisedAction | null {
  return toAction(one, byCorrection(correction) ?? resolve(one, scene, active));
}

function byCorrection(correction: Correction | undefined): Resolution | null {
  if (correction?.action === undefined) return null;
  const why = [{ cue: 'correction', text: correction.before, score: 1000 }];
  return { type: correction.action, confidence: correction.action === 'none' ? 0 : 1, why };
}

function toAction(one: Pressable, { type, confidence, why }: Resolution): RecognisedAction | null {
  if (type === 'none') return null;
  return { type, ref: one.ref, label: labelOf(one), scope: scopeOf(one, type), orderNo: null, confidence, why };
}
