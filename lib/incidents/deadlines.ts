import { DEADLINE_KINDS, type DeadlineKind } from '../domain/incident';
import type { IncidentPolicy } from '../domain/incident-policy';
import { isAct, standingItems } from './acts';
import type { HistoryItem, Incident } from './fold';
import { isRemedy } from './steps';

/** Delay is counted in steps of this length (M20). */
export const DELAY_STEP_MS = 15 * 60_000;

export interface Deadline {
  readonly kind: DeadlineKind;
  readonly dueAt: number;
  readonly escalateAt: number;
  readonly metAt: number | null;
  /** `snoozed` always has an end: `until`. */
  readonly state: 'running' | 'overdue' | 'escalated' | 'met' | 'met_late' | 'snoozed';
  readonly until: number | null;
  /** Whole steps of 15 min that it is or was late. */
  readonly delaySteps: number;
}

/**
 * The deadlines of an incident at `now` (ms UTC; see `steadyNow`). They follow from what the log says and the policy
 * alone, so that a restart changes nothing.
 */
export function deadlinesOf(incident: Incident, policy: IncidentPolicy, now: number): readonly Deadline[] {
  const standing = standingItems(incident);
  return DEADLINE_KINDS.map((kind) => {
    const { dueMs, escalateMs } = policy.deadlines[kind];
    const [dueAt, escalateAt] = [incident.detectedAt + dueMs, incident.detectedAt + escalateMs];
    const metAt = standing.find((item) => meets(kind, incident, item))?.at ?? null;
    const until = incident.snoozes[kind] ?? null;
    const late = Math.max(0, (metAt ?? now) - dueAt);
    const state = stateOf({ dueAt, escalateAt, metAt, until }, now);
    return { kind, dueAt, escalateAt, metAt, until, state, delaySteps: Math.floor(late / DELAY_STEP_MS) };
  });
}

/** The clock that deadlines run by: never earlier than the last event on record, so that a clock set back wins no time. */
export function steadyNow(now: number, lastEventAt: number): number {
  return Math.max(now, lastEventAt);
}

/** Age since detection in ms, never negative. */
export function ageOf(incident: Incident, now: number): number {
  return Math.max(0, (incident.closed?.at ?? now) - incident.detectedAt);
}

type Times = Pick<Deadline, 'dueAt' | 'escalateAt' | 'metAt' | 'until'>;

function stateOf({ dueAt, escalateAt, metAt, until }: Times, now: number): Deadline['state'] {
  if (metAt !== null) return metAt <= dueAt ? 'met' : 'met_late';
  if (until !== null && now < until) return 'snoozed';
  if (now >= escalateAt) return 'escalated';
  return now >= dueAt ? 'overdue' : 'running';
}

function meets(kind: DeadlineKind, incident: Incident, item: HistoryItem): boolean {
  const { change } = item;
  if (change.kind === 'closed') return true;
  if (kind === 'first_action') return isAct(item);
  if (kind === 'progress') return change.kind === 'told';
  if (change.kind !== 'step') return false;
  if (kind === 'remedy') return isRemedy(change.step);
  // What the level asks for first: the lock, the remedy of the many, or the apology to the one.
  if (incident.level === 1) return change.step === 'lock_order';
  return incident.level === 2 ? isRemedy(change.step) : change.step === 'apologise';
}
