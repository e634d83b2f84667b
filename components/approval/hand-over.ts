import type { IncidentChange } from '../../lib/domain/incident';
import { foldIncidents } from '../../lib/incidents/fold';
import type { EventReader } from '../../lib/ports/event-log';
import { CLAIM_EVENTS, claimsAt, LEASE_MS } from '../../lib/review/claims';
import type { RecordEvent } from '../ui/use-record';

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

/** Gives the incidents to somebody else and puts the claimed entries back into the queue. */
export async function handOver(holdings: Holdings, name: string, to: string, by: string, record: RecordEvent): Promise<void> {
  const change: IncidentChange = { kind: 'assigned', to };
  for (const incidentId of holdings.incidents) await record('incident.changed', { incidentId, by, change });
  for (const flagId of holdings.claims) await record('claim.released', { flagId, reviewer: name, why: 'done' });
}
