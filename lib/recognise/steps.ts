import type { RecognisedAction, Recognition } from '../domain/order';
import type { Correction, LocalProfile, Profile } from '../domain/profile';
import type { Pressable, Snapshot } from '../domain/snapshot';
import { labelOf, scopeOf } from './actions/describe';
import { type Resolution, resolve } from './actions/resolve';
import { type ActionScene, sceneOfSnapshot } from './actions/scene';
import { arePressedAlike } from './fields/role';
import { type Mapping, mapInSteps, type SnapshotMap } from './map';
import { isAlike, kept } from './memory';
import { assemble } from './order/assemble';
import { currencyOf } from './order/currency';
import { listOrders } from './order/rows';
import { applicable } from './profiles/apply';
import { located } from './profiles/corrections';

/** One recognised snapshot with everything that the next recognition of the same page may take over. */
export interface Recognised extends Mapping {
  readonly actionScene: ActionScene;
  readonly actions: readonly (RecognisedAction | null)[];
  readonly recognition: Recognition;
}

export interface Known {
  readonly profiles: readonly Profile[];
  readonly corrections: LocalProfile | undefined;
  /** The same page, recognised before. */
  readonly before: Recognised | null;
}

const STEP = 32;

/** Recognises a snapshot, a few elements a step; the result is the same however much of `before` could be taken over. */
export function* recogniseInSteps(snapshot: Snapshot, { profiles, corrections, before }: Known): Generator<void, Recognised> {
  const mapping = yield* mapInSteps(snapshot, profiles, corrections, before);
  yield;
  const actionScene = actionSceneOf(snapshot, mapping.map, before);
  const { byRef } = located(snapshot, corrections);
  const actions: (RecognisedAction | null)[] = [];
  for (const [i, one] of snapshot.pressables.entries()) {
    actions.push(actionOf(one, actionScene, mapping.active, byRef.get(one.ref)));
    if (i % STEP === STEP - 1) yield;
  }
  const currency = currencyOf(snapshot, mapping.map);
  const listed = yield* listOrders(snapshot, mapping.map, before?.map ?? null, currency);
  const recognition = assemble(snapshot, mapping.map, actions, listed, currency);
  return { ...mapping, actionScene, actions, recognition };
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
export const actionOf: (
  one: Pressable,
  scene: ActionScene,
  active: readonly Profile[],
  correction: Correction | undefined,
) => RecognisedAction | null = kept((one, scene: ActionScene, active: readonly Profile[], correction: Correction | undefined) =>
  toAction(one, byCorrection(correction) ?? resolve(one, scene, active)),
);

function byCorrection(correction: Correction | undefined): Resolution | null {
  if (correction?.action === undefined) return null;
  const why = [{ cue: 'correction', text: correction.before, score: 1000 }];
  return { type: correction.action, confidence: correction.action === 'none' ? 0 : 1, why };
}

function toAction(one: Pressable, { type, confidence, why }: Resolution): RecognisedAction | null {
  if (type === 'none') return null;
  return { type, ref: one.ref, label: labelOf(one), scope: scopeOf(one, type), orderNo: null, confidence, why };
}

/** What surrounds the buttons; the same object as before while nothing that it was made of changed. */
function actionSceneOf(snapshot: Snapshot, map: SnapshotMap, before: Recognised | null): ActionScene {
  if (before === null) return sceneOfSnapshot(snapshot, map);
  const then = before.scene.snapshot;
  const isSameMeaning = (list: SnapshotMap['controls'], other: SnapshotMap['controls']) =>
    list === other ||
    (list.length === other.length && list.every((one, i) => one.type === other[i]?.type && one.role === other[i]?.role));
  const isSamePage =
    snapshot.path === then.path && snapshot.title === then.title && snapshot.headings.join('\n') === then.headings.join('\n');
  const isSameScene =
    isSamePage &&
    map.subject === before.map.subject &&
    map.kinds === before.map.kinds &&
    isSameMeaning(map.controls, before.map.controls) &&
    isSameMeaning(map.pairs, before.map.pairs) &&
    hasSameWords(snapshot, then) &&
    arePressedAlike(snapshot.pressables, then.pressables);
  return isSameScene ? before.actionScene : sceneOfSnapshot(snapshot, map);
}

/** True when controls and pairs differ in nothing but what they hold. */
function hasSameWords(a: Snapshot, b: Snapshot): boolean {
  return (
    a.controls.length === b.controls.length &&
    a.pairs.length === b.pairs.length &&
    a.controls.every((one, i) => one === b.controls[i] || isAlike(one, b.controls[i] ?? one, ['value', 'checked'])) &&
    a.pairs.every((one, i) => one === b.pairs[i] || isAlike(one, b.pairs[i] ?? one, ['value']))
  );
}
