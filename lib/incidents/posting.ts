import { type DeadlineKind, type StepId, TRIPLE_STEPS } from '../domain/incident';
import type { IncidentPolicy } from '../domain/incident-policy';
import { deadlinesOf } from './deadlines';
import type { Incident } from './fold';

export const POSTED_STATES = ['received', 'working', 'remedied', 'closed'] as const;
export type PostedState = (typeof POSTED_STATES)[number];

/** What may be shown to anybody who knows the order: where it stands and when there will be news. */
export interface Posting {
  /** The last four characters of each order's number, at most five of them. */
  readonly orders: readonly string[];
  readonly state: PostedState;
  /** Steps that are done, of those that a customer has something of. */
  readonly done: readonly StepId[];
  /** ms UTC; null when nothing more is to come. */
  readonly nextAt: number | null;
}

const TAIL = 4;
const MOST = 5;
/** What concerns the customer; that operations were adjusted or a trace was started does not. */
const SHOWN: readonly StepId[] = ['apologise', 'push_voucher', 'lock_order', 'resend', 'carry_freight', 'give_points', 'refund'];
const NEWS: readonly DeadlineKind[] = ['remedy', 'progress'];

/**
 * What is posted for a customer to follow. Built from states and times alone: no text that anybody typed, no name, no
 * address and no whole order number can be in it.
 */
export function postingOf(incident: Incident, policy: IncidentPolicy, now: number): Posting {
  const done = SHOWN.filter((step) => incident.steps[step]?.state === 'done');
  const isRemedied = done.some((step) => !(TRIPLE_STEPS as readonly StepId[]).includes(step));
  const due = deadlinesOf(incident, policy, now)
    .filter(({ kind, dueAt }) => NEWS.includes(kind) && dueAt > now)
    .map(({ dueAt }) => dueAt);
  return {
    orders: incident.scope.orders.slice(0, MOST).map((orderNo) => [...orderNo].slice(-TAIL).join('')),
    state: incident.closed ? 'closed' : isRemedied ? 'remedied' : done.length > 0 ? 'working' : 'received',
    done,
    nextAt: incident.closed || due.length === 0 ? null : Math.min(...due),
  };
}
