import type { StoredEvent } from '../domain/event';
import { isVerdict, type Verdict } from '../domain/review';
import type { Digest } from '../ports/digest';
import { commitmentText } from './blind';

export interface BlindRound {
  readonly round: number;
  readonly reviewer: string;
  readonly commitment: string;
  /** Null until it is revealed, and for ever where what was revealed does not fit the commitment. */
  readonly verdict: Verdict | null;
}

/**
 * Where a blind item stands: waiting for the first or second reviewer, for the two to be revealed, agreed,
 * disputed (a third must settle it), settled.
 */
export type BlindState = 'first' | 'second' | 'sealed' | 'agreed' | 'disputed' | 'settled';

export interface BlindCase {
  readonly flagId: string;
  readonly state: BlindState;
  readonly rounds: readonly BlindRound[];
  /** The verdict that holds: that of both, or the third's; null before. */
  readonly verdict: Verdict | null;
  /** Reviewers whose revealed verdict did not fit what they had committed to. */
  readonly broken: readonly string[];
}

/** Ids of the revealing events whose verdict fits the commitment of the same item, round and reviewer. */
export async function fittingReveals(events: readonly StoredEvent[], digest: Digest): Promise<ReadonlySet<string>> {
  const commitments = new Map(
    events.flatMap(({ body }) => ('commitment' in body ? [[keyOf(body), body.commitment] as const] : [])),
  );
  const fits = new Set<string>();
  for (const { id, body } of events) {
    if (!('salt' in body) || !isVerdict(body.verdict)) continue;
    const hash = await digest.sha256(commitmentText({ ...body, verdict: body.verdict }));
    if (commitments.get(keyOf(body)) === hexOf(hash)) fits.add(id);
  }
  return fits;
}

/**
 * Folds the blind events of one entry. One person cannot be both reviewers, a round is taken by who committed first, and
 * a verdict counts only once both rounds were committed: nobody can have seen the other's. `fits` is what
 * `fittingReveals` found.
 */
export function foldBlind(flagId: string, events: readonly StoredEvent[], fits: ReadonlySet<string>): BlindCase {
  const ordered = events.filter((event) => 'flagId' in event.body && event.body.flagId === flagId).sort((a, b) => a.seq - b.seq);
  const sealed = commitmentsOf(ordered);
  const revealed = sealed.map((round) => reveal(round, ordered, fits));
  const rounds = sealed.map((round, i) => ({ ...round, verdict: sealed.length < 2 ? null : (revealed[i] ?? null) }));
  const [first, second, third] = rounds;
  const broken = rounds.filter((_, i) => revealed[i] === undefined).map((round) => round.reviewer);
  const state = stateOf(first, second, third);
  const verdict = state === 'agreed' ? first?.verdict : state === 'settled' ? third?.verdict : null;
  return { flagId, state, rounds, verdict: verdict ?? null, broken };
}

function stateOf(first?: BlindRound, second?: BlindRound, third?: BlindRound): BlindState {
  if (!first) return 'first';
  if (!second) return 'second';
  if (first.verdict === null || second.verdict === null) return 'sealed';
  if (first.verdict === second.verdict) return 'agreed';
  return third?.verdict ? 'settled' : 'disputed';
}

function commitmentsOf(ordered: readonly StoredEvent[]): readonly Omit<BlindRound, 'verdict'>[] {
  const rounds: Omit<BlindRound, 'verdict'>[] = [];
  for (const { body } of ordered) {
    if (!('commitment' in body)) continue;
    const isNext = body.round === rounds.length + 1 && body.round <= 3;
    if (isNext && !rounds.some((round) => round.reviewer === body.reviewer)) {
      rounds.push({ round: body.round, reviewer: body.reviewer, commitment: body.commitment });
    }
  }
  return rounds;
}

/** The verdict behind a commitment; null while it is sealed, undefined where what was revealed does not fit it. */
function reveal(
  round: Omit<BlindRound, 'verdict'>,
  ordered: readonly StoredEvent[],
  fits: ReadonlySet<string>,
): Verdict | null | undefined {
  for (const { id, body } of ordered) {
    if (!('salt' in body) || body.round !== round.round || body.reviewer !== round.reviewer) continue;
    return fits.has(id) && isVerdict(body.verdict) ? body.verdict : undefined;
  }
  return null;
}

function keyOf(body: { readonly flagId: string; readonly round: number; readonly reviewer: string }): string {
  return JSON.stringify([body.flagId, body.round, body.reviewer]);
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
