import type { RecognisedAction, Recognition } from '../domain/order';
import type { Correction, LocalProfile, Profile } from '../domain/profile';
import type { Pressable, Snapshot } from '../domain/snapshot';
import { type PageHint, sceneOfPage } from './actions/scene';
import { atOnce } from './memory';
import { prepareNext } from './prepare';
import { matchesAnchor } from './profiles/anchor';
import { applicable, forcedSubject } from './profiles/apply';
import { located, samePage } from './profiles/corrections';
import { actionOf, type Recognised, recogniseInSteps } from './steps';

export { resolveChoice } from './actions/choice';
export { resolveRequest } from './actions/request';
export { type Mapped, mapSnapshot, type SnapshotMap } from './map';
export { type Change, correctionFor } from './profiles/correct';
export { type CorrectionReport, locateCorrections } from './profiles/corrections';
export { mapActions } from './steps';
export type { PageHint };

export interface RecogniseOptions {
  readonly profiles: readonly Profile[];
  /** The user's corrections for this site; they beat everything else. */
  readonly corrections?: LocalProfile;
  /** The page that the snapshot is a part of, for corrections that count elements. Without it the snapshot is the page. */
  readonly page?: Snapshot | null;
}

/** Reads the order, its lines, the rows of lists, filters and actions out of one snapshot. Pure and synchronous. */
export function recognise(snapshot: Snapshot, { profiles, corrections, page = null }: RecogniseOptions): Recognition {
  return atOnce(recogniseInSteps(snapshot, { profiles, corrections, page, before: null })).recognition;
}

/** Recognises one page again and again as it changes; works only on what is another object than the last time. */
export interface Recogniser {
  /** The same as `recognise`, whatever was recognised before. */
  recognise(snapshot: Snapshot, options: RecogniseOptions): Recognition;
  /** The same a few elements a step, so that the page gets its turn in between. */
  inSteps(snapshot: Snapshot, options: RecogniseOptions): Generator<void, Recognition>;
}

/** Makes a recogniser that remembers the last snapshot and nothing older. */
export function createRecogniser(): Recogniser {
  let before: Recognised | null = null;
  let by: Pick<RecogniseOptions, 'profiles' | 'corrections'> | null = null;
  function* inSteps(snapshot: Snapshot, { profiles, corrections }: RecogniseOptions): Generator<void, Recognition> {
    while (prepareNext()) yield;
    const isKnown = before?.scene.snapshot === snapshot && by?.profiles === profiles && by.corrections === corrections;
    if (before === null || !isKnown) before = yield* recogniseInSteps(snapshot, { profiles, corrections, page: null, before });
    by = corrections === undefined ? { profiles } : { profiles, corrections };
    return before.recognition;
  }
  return { inSteps, recognise: (snapshot, options) => atOnce(inSteps(snapshot, options)) };
}

/**
 * What pressing one thing does, from itself and the words of the page: called inside a click event, where no snapshot
 * can be waited for. Null when it does nothing to an order, or when nothing tells. A correction that counts elements or
 * knows its table by its columns is looked up in the page as it was last `seen`.
 */
export function resolveAction(
  pressable: Pressable,
  page: PageHint,
  profiles: readonly Profile[],
  corrections?: LocalProfile,
  seen: Snapshot | null = null,
): RecognisedAction | null {
  const known = corrections ? correctionAtClick(pressable, page, corrections, seen) : undefined;
  const sight = { ...page, controls: [], tables: [], pairs: [], pressables: [pressable], partial: null };
  const active = applicable(sight, profiles);
  return actionOf(pressable, sceneOfPage(page, forcedSubject(page, active)), active, known);
}

function correctionAtClick(
  pressable: Pressable,
  page: PageHint,
  local: LocalProfile,
  seen: Snapshot | null,
): Correction | undefined {
  if (local.origin !== page.origin) return undefined;
  const placed = seen === null ? undefined : located(seen, local).byRef.get(pressable.ref);
  if (placed?.action !== undefined) return placed;
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
