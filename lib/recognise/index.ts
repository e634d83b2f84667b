import type { RecognisedAction, Recognition } from '../domain/order';
import type { LocalProfile, Profile } from '../domain/profile';
import type { Pressable, Snapshot } from '../domain/snapshot';
import { labelOf, scopeOf } from './actions/describe';
import { type Resolution, resolve } from './actions/resolve';
import { type PageHint, sceneOfPage, sceneOfSnapshot } from './actions/scene';
import { mapSnapshot, type SnapshotMap } from './map';
import { assemble } from './order/assemble';

export { type Mapped, mapSnapshot, type SnapshotMap } from './map';
export type { PageHint };

export interface RecogniseOptions {
  readonly profiles: readonly Profile[];
  /** The user's corrections for this site; they beat everything else. */
  readonly corrections?: LocalProfile;
}

/** Reads the order, its lines, the rows of lists, filters and actions out of one snapshot. Pure and synchronous. */
export function recognise(snapshot: Snapshot, options: RecogniseOptions): Recognition {
  const map = mapSnapshot(snapshot, options.profiles);
  return assemble(snapshot, map, mapActions(snapshot, map, options.profiles));
}

/** The action of every pressable, in order; null for what does nothing to an order. */
export function mapActions(snapshot: Snapshot, map: SnapshotMap, profiles: readonly Profile[]): (RecognisedAction | null)[] {
  const scene = sceneOfSnapshot(snapshot, map);
  return snapshot.pressables.map((one) => toAction(one, resolve(one, scene, profiles)));
}

/**
 * What pressing one thing does, from itself and the words of the page: called inside a click event, where no snapshot
 * can be waited for. Null when it does nothing to an order, or when nothing tells.
 */
export function resolveAction(pressable: Pressable, page: PageHint, profiles: readonly Profile[]): RecognisedAction | null {
  return toAction(pressable, resolve(pressable, sceneOfPage(page), profiles));
}

function toAction(one: Pressable, { type, confidence, why }: Resolution): RecognisedAction | null {
  if (type === 'none') return null;
  return { type, ref: one.ref, label: labelOf(one), scope: scopeOf(one, type), orderNo: null, confidence, why };
}
