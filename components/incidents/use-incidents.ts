import { useCallback, useEffect, useMemo, useState } from 'react';
import type { EventType, StoredEvent } from '../../lib/domain/event';
import type { IncidentChange, IncidentStart } from '../../lib/domain/incident';
import type { IncidentPolicy } from '../../lib/domain/incident-policy';
import { steadyNow } from '../../lib/incidents/deadlines';
import { foldIncidents, type Incidents } from '../../lib/incidents/fold';
import { BUILT_IN_INCIDENTS } from '../../lib/policy/incident-defaults.data';
import { usePolicyInForce } from '../policy/use-policy';
import { usePorts } from '../ui/ports';
import { useRecord } from '../ui/use-record';
import { useSettings } from '../ui/use-settings';

const EVENTS: readonly EventType[] = ['incident.opened', 'incident.changed'];
const TICK_MS = 1000;

export interface IncidentDesk {
  readonly phase: 'first' | 'ready' | 'failed';
  readonly error: unknown;
  readonly retry: () => void;
  readonly incidents: Incidents;
  readonly policy: IncidentPolicy;
  readonly policyRevision: string;
  /** ISO 4217 code that the policy's amounts are in. */
  readonly currency: string;
  /** ms UTC, never behind the log; moves on by the second. */
  readonly now: number;
  /** Name of the person at work; empty until it is given. */
  readonly me: string;
  readonly newId: () => string;
  readonly open: (start: IncidentStart) => Promise<void>;
  readonly change: (incidentId: string, change: IncidentChange) => Promise<void>;
}

type Loaded = { readonly phase: IncidentDesk['phase']; readonly error: unknown; readonly events: readonly StoredEvent[] };

/** The incidents on record, followed, and the ways to add to them. Every act is an event; nothing is rewritten. */
export function useIncidents(): IncidentDesk {
  const { loaded, retry } = useLog();
  const { stamp } = usePorts();
  const me = useSettings().settings.reviewer;
  const policy = usePolicyInForce();
  const record = useRecord(me);
  const incidents = useMemo(() => foldIncidents(loaded.events), [loaded.events]);
  const last = useMemo(() => loaded.events.reduce((latest, { at }) => Math.max(latest, at), 0), [loaded.events]);
  return {
    phase: loaded.phase,
    error: loaded.error,
    retry,
    incidents,
    policy: policy.incidents ?? BUILT_IN_INCIDENTS,
    policyRevision: policy.revision,
    currency: policy.currency,
    now: steadyNow(useTick(), last),
    me,
    newId: () => stamp().id,
    open: (start) => record('incident.opened', start, start.scope.orders[0] ?? null),
    change: (incidentId, change) =>
      record('incident.changed', { incidentId, by: me, change }, incidents.find(incidentId)?.scope.orders[0] ?? null),
  };
}

/** Reads the events, and reads them again after every change and when asked to. */
function useLog() {
  const { events: reader } = usePorts();
  const [loaded, setLoaded] = useState<Loaded>({ phase: 'first', error: null, events: [] });
  const load = useCallback(
    () =>
      reader.read({ types: EVENTS }).then(
        (events) => setLoaded({ phase: 'ready', error: null, events }),
        (error: unknown) => setLoaded((old) => ({ ...old, phase: 'failed', error })),
      ),
    [reader],
  );
  useEffect(() => reader.watch(() => void load()), [reader, load]);
  return { loaded, retry: () => void load() };
}

/** The time that deadlines run by, moving on by the second while the page is looked at. */
function useTick(): number {
  const { clock } = usePorts();
  const [now, setNow] = useState(() => clock.steady());
  useEffect(() => {
    const timer = setInterval(() => document.hidden || setNow(clock.steady()), TICK_MS);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
