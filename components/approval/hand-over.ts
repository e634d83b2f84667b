import type { LogEvent } from '../../lib/domain/event';
import { newEvent } from '../../lib/domain/new-event';
import { foldIncidents } from '../../lib/incidents/fold';
import type { EventReader } from '../../lib/ports/event-log';
import { CLAIM_EVENTS, claimsAt, LEASE_MS } from '../../lib/review/claims';
import type { Ports } from '../ui/ports';

/** What a person still has in hand. */
export interface Holdings {
  /** Ids of open incidents that they own. */
  readonly incidents: readonly string[];
  /** Ids of entries that they have claimed. */
  readonly claims: readonly string[];
}

/** Looks up what somebody has in hand at `now` (ms UTC). Rejects when the log cannot be read. */
export async function holdingsOf(events: Pick<EventReader, 'read'>, name: string, now: number): Promise<Holdings> {
  const all = await events.read({ types: ['incident.opened', 'incident.changed'] });
  const open = foldIncidents(all).list.filter(({ closed, owner }) => closed === null && owner === name);
  const claims = claimsAt(await events.read({ types: CLAIM_EVENTS, from: now - LEASE_MS }), now);
  const mine = [...claims.values()].filter(({ reviewer }) => reviewer === name);
  return { incidents: open.map(({ incidentId }) => incidentId), claims: mine.map(({ flagId }) => flagId) };
}

/** The events that give the incidents to somebody else and put the claimed entries back into the queue. */
export function handOver(
  { incidents, claims }: Holdings,
  { name, to, by }: { readonly name: string; readonly to: string; readonly by: string },
  { stamp, clock }: Pick<Ports, 'stamp' | 'clock'>,
): readonly LogEvent[] {
  const meta = { at: clock.now(), clerk: by };
  return [
    ...incidents.map((incidentId) =>
      newEvent(stamp(), 'incident.changed', { incidentId, by, change: { kind: 'assigned', to } }, meta),
    ),
    ...claims.map((flagId) => newEvent(stamp(), 'claim.released', { flagId, reviewer: name, why: 'done' }, meta)),
  ];
}
