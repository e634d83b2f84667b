import type { EventType, LogEvent, StoredEvent } from '../domain/event';

/** How long an entry belongs to who took it (ms): long enough to phone the customer, short enough to be forgotten. */
export const LEASE_MS = 10 * 60_000;

/** Event types that claims are folded from. */
export const CLAIM_EVENTS: readonly EventType[] = ['claim.taken', 'claim.released', 'verdict.given'];

export interface Claim {
  readonly flagId: string;
  readonly reviewer: string;
  /** ms UTC; from this moment on nobody holds it. */
  readonly until: number;
}

/**
 * Who holds what at `now`, by flagId. The first who took a free entry holds it: a second `claim.taken` before the lease
 * ends does nothing, whoever's event arrived first in the log wins on every station alike. A verdict ends the claim.
 */
export function claimsAt(events: readonly StoredEvent[], now: number): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    const { body } = event;
    if (!('flagId' in body) || body.flagId === null) continue;
    const held = claims.get(body.flagId);
    if (event.type === 'verdict.given') claims.delete(body.flagId);
    else if ('why' in body && held?.reviewer === body.reviewer) claims.delete(body.flagId);
    else if ('until' in body && isFree(held, body.reviewer, event.at)) {
      claims.set(body.flagId, { flagId: body.flagId, reviewer: body.reviewer, until: Math.min(body.until, event.at + LEASE_MS) });
    }
  }
  for (const claim of claims.values()) if (claim.until <= now) claims.delete(claim.flagId);
  return claims;
}

/** Entries that were let go without a verdict, for the export: how often each reviewer skipped which. */
export function skipsOf(
  events: readonly StoredEvent[],
): readonly { readonly flagId: string; readonly reviewer: string; readonly at: number }[] {
  return events.flatMap((event) =>
    'why' in event.body && 'flagId' in event.body && event.body.why === 'skipped' && 'reviewer' in event.body && event.body.flagId
      ? [{ flagId: event.body.flagId, reviewer: event.body.reviewer, at: event.at }]
      : [],
  );
}

/** Body of the event that takes or extends a claim. */
export function claimBody(flagId: string, reviewer: string, now: number): LogEvent<'claim.taken'>['body'] {
  return { flagId, reviewer, until: now + LEASE_MS };
}

function isFree(held: Claim | undefined, reviewer: string, at: number): boolean {
  return !held || held.reviewer === reviewer || held.until <= at;
}
