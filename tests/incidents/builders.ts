import type { StoredEvent } from '../../lib/domain/event';
import type { IncidentChange, IncidentStart } from '../../lib/domain/incident';
import { buildEvent } from '../support/events';

/** An incident's start with what a test does not care about filled in. */
export function start(incidentId: string, change: Partial<IncidentStart> = {}): IncidentStart {
  return {
    incidentId,
    title: '退款重复',
    level: 3,
    errorType: 'refund_excess',
    severity: 'high',
    scope: { orders: [], customers: 1, channel: null },
    amount: { minor: 10_000, currency: 'CNY' },
    flagIds: [],
    detectedAt: 0,
    by: '王主管',
    ...change,
  };
}

/** A log of incident events in the order given; `at` in ms. */
export function createIncidentLog() {
  const events: StoredEvent[] = [];
  const add = (event: Omit<StoredEvent, 'seq' | 'prev' | 'hash'>) =>
    events.push({ ...event, seq: events.length, prev: '', hash: '' });
  return {
    events,
    open(at: number, body: IncidentStart) {
      add(buildEvent('incident.opened', body, { counter: events.length, at }));
    },
    change(at: number, incidentId: string, change: IncidentChange, by = '王主管') {
      add(buildEvent('incident.changed', { incidentId, by, change }, { counter: events.length, at }));
    },
  };
}
