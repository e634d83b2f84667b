import type { ErrorType, Severity } from './finding';
import type { Money } from './money';
import type { CloseReason } from './review';

/** How hard an incident is met: 1 freezes, 2 repairs many orders by one template, 3 serves one customer. */
export const INCIDENT_LEVELS = [1, 2, 3] as const;
export type IncidentLevel = (typeof INCIDENT_LEVELS)[number];

/** The two triples that run at the same time: towards the customer, and on the order itself. */
export const TRIPLE_STEPS = [
  'apologise',
  'push_voucher',
  'adjust_operations',
  'lock_order',
  'tell_who_corrects',
  'start_trace',
] as const;
/** What puts the order right. */
export const REMEDY_STEPS = ['resend', 'carry_freight', 'give_points', 'refund'] as const;
export type StepId = (typeof TRIPLE_STEPS)[number] | (typeof REMEDY_STEPS)[number];
export type StepState = 'open' | 'done' | 'skipped';

/** What must happen by when. `first_action` is the golden five minutes. */
export const DEADLINE_KINDS = ['first_action', 'level', 'remedy', 'progress'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Which orders an incident is about. A channel is a site, a kind of action, a way of paying, or what they share: all of it is held while frozen. */
export interface IncidentScope {
  readonly orders: readonly string[];
  readonly customers: number;
  readonly channel: IncidentChannel | null;
}

export interface IncidentChannel {
  readonly site: string | null;
  readonly action: string | null;
  /** Missing in logs of the first version. */
  readonly payment?: string | null;
}

export interface IncidentStart {
  readonly incidentId: string;
  readonly title: string;
  readonly level: IncidentLevel;
  readonly errorType: ErrorType;
  readonly severity: Severity;
  readonly scope: IncidentScope;
  /** What is at stake; null when nobody can tell. */
  readonly amount: Money | null;
  /** Entries of the log that it came from; empty when opened by hand. */
  readonly flagIds: readonly string[];
  /** ms UTC of the first sight of the trouble: the clock of the golden five minutes starts here. */
  readonly detectedAt: number;
  readonly by: string;
}

/** One cause in the tree of whys. `parent` is null for the trouble itself. */
export interface CauseNode {
  readonly id: string;
  readonly parent: string | null;
  readonly text: string;
  /** Flagged entries, event ids or web addresses that bear it out. */
  readonly evidence: readonly string[];
  readonly isRoot: boolean;
}

export interface CorrectiveAction {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  /** ms UTC. */
  readonly due: number;
  /** How one will see that it worked. */
  readonly check: string;
  readonly doneAt: number | null;
}

export interface CauseTree {
  readonly nodes: readonly CauseNode[];
  readonly actions: readonly CorrectiveAction[];
}

/** What was worked out and granted; everything that is needed to work it out again. */
export interface GrantedCompensation {
  readonly amount: Money;
  readonly severity: Severity;
  readonly customerTier: string;
  readonly delayMs: number;
  readonly base: Money;
  readonly suggested: Money;
  readonly tableRevision: string;
  /** The second person, above the limit; null below it. */
  readonly approvedBy: string | null;
  readonly reason: string;
}

/** Everything that can happen to an incident after it was opened. */
export type IncidentChange =
  | { readonly kind: 'levelled'; readonly level: IncidentLevel; readonly why: string }
  | { readonly kind: 'linked'; readonly flagIds: readonly string[]; readonly orders: readonly string[] }
  /** The channel that it holds; null once it was let go. */
  | { readonly kind: 'channel'; readonly channel: IncidentChannel | null }
  | { readonly kind: 'assigned'; readonly to: string }
  | { readonly kind: 'step'; readonly step: StepId; readonly state: StepState; readonly note: string }
  | { readonly kind: 'merged'; readonly from: readonly string[] }
  | { readonly kind: 'split'; readonly into: IncidentStart }
  | { readonly kind: 'snoozed'; readonly deadline: DeadlineKind; readonly until: number; readonly why: string }
  | { readonly kind: 'compensated'; readonly granted: GrantedCompensation }
  | { readonly kind: 'told'; readonly template: string; readonly channel: TellChannel; readonly progress: string }
  | { readonly kind: 'answered'; readonly satisfaction: number | null; readonly text: string }
  | { readonly kind: 'complained'; readonly text: string }
  | { readonly kind: 'cause'; readonly tree: CauseTree }
  | { readonly kind: 'noted'; readonly text: string }
  | { readonly kind: 'closed'; readonly reason: CloseReason; readonly note: string }
  | { readonly kind: 'reopened'; readonly why: string };
export type IncidentChangeKind = IncidentChange['kind'];

export const TELL_CHANNELS = ['copy', 'mail', 'sms'] as const;
export type TellChannel = (typeof TELL_CHANNELS)[number];

export interface IncidentChanged {
  readonly incidentId: string;
  readonly by: string;
  readonly change: IncidentChange;
}
