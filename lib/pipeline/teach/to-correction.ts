import type { Correction } from '../../domain/profile';
import type { Snapshot } from '../../domain/snapshot';
import type { PickAnswer, PickTarget } from '../../ports/teach';
import { correctionFor } from '../../recognise';

/** The longest path that a correction keeps. */
const LONGEST_PATH = 200;

/** What a person said about a target, as a correction; null when it is no longer on the page. */
export function toCorrection(
  snapshot: Snapshot,
  { ref, ...change }: PickAnswer,
  targets: readonly PickTarget[],
  id: string,
): Correction | null {
  const before = targets.find((target) => target.ref === ref)?.now ?? 'none';
  const correction = correctionFor(snapshot, ref, change, id, before);
  return correction && { ...correction, path: correction.path.slice(0, LONGEST_PATH) };
}
