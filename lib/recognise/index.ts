import type { RecognisedAction, Recognition } from '../domain/order';
import type { Correction, LocalProfile, Profile } from '../domain/profile';
import type { Pressable, Ref, Snapshot } from '../domain/snapshot';
import { labelOf, scopeOf } from './actions/describe';
import { type Resolution, resolve } from './actions/resolve';
import { type PageHint, sceneOfPage, sceneOfSnapshot } from './actions/scene';
import { mapSnapshot, type SnapshotMap } from './map';
import { assemble } from './order/assemble';
import { matchesAnchor } from './profiles/anchor';
import { applicable, forcedSubject } from './profiles/apply';
import { locateCorrections, samePage } from './profiles/corrections';
import { LANGUAGES } from './vocabulary/load';

export { type Mapped, mapSnapshot, type SnapshotMap } from './map';
export { type Change, correctionFor } from './profiles/correct';
export { type CorrectionReport, locateCorrections } from './profiles/corrections';
export type { PageHint };

export interface RecogniseOptions {
  readonly profiles: readonly Profile[];
  /** The user's corrections for this site; they beat everything else. */
  readonly corrections?: LocalProfile;
}

/** Reads the order, its lines, the rows of lists, filters and actions out of one snapshot. Pure and synchronous. */
export function recognise(snapshot: Snapshot, { profiles, corrections }: RecogniseOptions): Recognition {
  const map = mapSnapshot(snapshot, profiles, corrections);
  return assemble(snapshot, map, mapActions(snapshot, map, profiles, corrections));
}

/**
 * Reads one language of the vocabulary ahead of the first page; false when none is left. About 5 ms a call: call it in idle
 * time until it says false, so that the first recognition does not pay for it.
 */
export function prepareNext(): boolean {
  const language = LANGUAGES[prepared];
  if (!language) return false;
  prepared++;
  language.fields();
  language.actions();
  return prepared < LANGUAGES.length;
}
let prepared = 0;

/** The action of every pressable, in order; null for what does nothing to an order. */
export function mapActions(
  snapshot: Snapshot,
  map: SnapshotMap,
  profiles: readonly Profile[],
  corrections?: LocalProfile,
): (RecognisedAction | null)[] {
  const scene = sceneOfSnapshot(snapshot, map);
  const active = applicable(snapshot, profiles);
  const corrected = corrections ? locateCorrections(snapshot, corrections).byRef : new Map<Ref, Correction>();
  return snapshot.pressables.map((one) => toAction(one, byCorrection(corrected.get(one.ref)) ?? resolve(one, scene, active)));
}

/**
 * What pressing one thing does, from itself and the words of the page: called inside a click event, where no snapshot
 * can be waited for. Null when it does nothing to an order, or when nothing tells. A correction that needs to count
 * elements (`nth`) is not applied here; `recognise` applies it.
 */
export function resolveAction(
  pressable: Pressable,
  page: PageHint,
  profiles: readonly Profile[],
  corrections?: LocalProfile,
): RecognisedAction | null {
  const known = corrections ? correctionAtClick(pressable, page, corrections) : undefined;
  const sight = { ...page, controls: [], tables: [], pairs: [], pressables: [pressable], partial: null };
  const active = applicable(sight, profiles);
  return toAction(pressable, byCorrection(known) ?? resolve(pressable, sceneOfPage(page, forcedSubject(page, active)), active));
}

function correctionAtClick(pressable: Pressable, page: PageHint, local: LocalProfile): Correction | undefined {
  if (local.origin !== page.origin) return undefined;
  const target = { kind: 'action' as const, pressable, path: page.path };
  return local.corrections.findLast(
    ({ anchor, path, action }) =>
      action !== undefined &&
      anchor.nth === undefined &&
      anchor.columns === undefined &&
      samePage(path) === samePage(page.path) &&
      matchesAnchor(anchor, target),
  );
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
