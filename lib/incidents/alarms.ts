import type { DeadlineKind } from '../domain/incident';
import type { IncidentPolicy } from '../domain/incident-policy';
import { deadlinesOf } from './deadlines';
import type { Incident } from './fold';

/** A deadline that has run out and that nobody put off. */
export interface DueAlarm {
  readonly incidentId: string;
  readonly title: string;
  readonly kind: DeadlineKind;
  readonly state: 'overdue' | 'escalated';
  readonly dueAt: number;
}

export interface Alarms {
  /** Longest overdue first. */
  readonly due: readonly DueAlarm[];
  /** ms UTC of the next moment at which `due` changes by itself; null when nothing runs. */
  readonly nextAt: number | null;
}

/** What badge and notifications say at `now` (steady ms UTC): it follows from incidents, policy and time alone. */
export function alarmsOf(incidents: readonly Incident[], policy: IncidentPolicy, now: number): Alarms {
  const all = incidents
    .filter(({ closed }) => closed === null)
    .flatMap((incident) => deadlinesOf(incident, policy, now).map((deadline) => ({ incident, deadline })))
    .filter(({ deadline }) => deadline.metAt === null);
  const due = all.flatMap(({ incident: { incidentId, title }, deadline: { kind, state, dueAt } }): readonly DueAlarm[] =>
    state === 'overdue' || state === 'escalated' ? [{ incidentId, title, kind, state, dueAt }] : [],
  );
  const moments = all
    .flatMap(({ deadline }) => [deadline.dueAt, deadline.escalateAt, deadline.until ?? 0])
    .filter((at) => at > now);
  return { due: due.sort((a, b) => a.dueAt - b.dueAt), nextAt: moments.length === 0 ? null : Math.min(...moments) };
}

/** Says which alarm it is, so that each is told once and again when it escalates. */
export function alarmKey({ incidentId, kind, state }: DueAlarm): string {
  return JSON.stringify([incidentId, kind, state]);
}
