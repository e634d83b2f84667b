import type { FrozenChannel } from './facts';
import type { ActionType, FieldType } from './field-type';
import type { TieredFinding } from './finding';
import type { IncidentChanged, IncidentStart } from './incident';
import type { PageKind } from './order';
import type { CheckSums, LayerFault, PolicyRevision } from './policy-revision';
import type { Change, Decision } from './prompt';

/** Values of personal fields, kept outside the hashed body (salted commitments take their place there). */
export type Personal = Readonly<Record<string, string>>;

/** What an order looked like, without its personal fields. */
export interface OrderExtract {
  readonly orderNo: string | null;
  readonly pageKind: PageKind;
  readonly currency: string;
  readonly values: Readonly<Partial<Record<FieldType, string>>>;
  readonly lines: readonly Readonly<Record<string, string>>[];
}

/** A save or a row that was flagged: the entry that a supervisor reviews. */
export interface FlagBody {
  readonly flagId: string;
  readonly action: ActionType | null;
  readonly actionLabel: string;
  readonly findings: readonly TieredFinding[];
  readonly changes: readonly Change[];
  readonly order: OrderExtract;
  readonly affected: number;
  readonly policyRevision: string;
  readonly factsRevision: string;
}

/** A case that another shop or an older tool reviewed: single words of the product, empty where nothing is known. */
export interface ImportedCase {
  readonly id: string;
  /** ms UTC. */
  readonly at: number;
  readonly traits: Readonly<Record<string, string>>;
  readonly cause: string;
  readonly remedy: string;
}

export interface EventBodies {
  'flag.raised': FlagBody;
  /** What the policy only watches: rules in shadow, answered findings. Never asked about, never an entry to review. */
  'flag.observed': FlagBody;
  'prompt.shown': { readonly flagId: string; readonly promptId: string; readonly tier: string; readonly shownMs: number };
  /** `reflex`: answered faster than anybody can read. */
  'decision.made': { readonly flagId: string; readonly reflex?: boolean } & Decision;
  /** After the question the clerk changed what it was about (`changed`) or took the fix (`fixed`): a mistake that did not happen. */
  'near.missed': { readonly flagId: string; readonly promptId: string; readonly how: 'changed' | 'fixed' };
  'action.ran': {
    readonly flagId: string | null;
    readonly action: ActionType;
    readonly actionLabel: string;
    readonly way: string;
  };
  'edit.made': {
    readonly field: FieldType;
    readonly beforeHash: string;
    readonly afterHash: string;
    readonly pageKind: PageKind;
  };
  'order.seen': { readonly order: OrderExtract };
  /** Complaints from outside: `count` more of a kind of action (`*`: nobody knows which) that went wrong. */
  'ticket.came': { readonly kind: string; readonly count: number; readonly note: string; readonly by: string };
  /** A circuit breaker went from one state into another. `by` is empty where the counts did it. */
  'breaker.changed': {
    readonly kind: string;
    readonly from: string;
    readonly to: string;
    readonly why: string;
    readonly by: string;
  };
  'verdict.given': {
    readonly flagId: string;
    readonly verdict: string;
    readonly closeReason: string | null;
    readonly note: string;
    readonly reviewer: string;
  };
  'verdict.undone': { readonly flagId: string; readonly reviewer: string };
  /** An entry belongs to one reviewer until `until` (ms UTC); taking it again extends it. */
  'claim.taken': { readonly flagId: string; readonly reviewer: string; readonly until: number };
  'claim.released': { readonly flagId: string; readonly reviewer: string; readonly why: 'done' | 'skipped' };
  /** From `from` (ms UTC) on, a sample drawn with `seed` and all critical entries are judged blind by two; or no longer (`on: false`). */
  'blind.planned': {
    readonly on: boolean;
    readonly seed: string;
    readonly sampleShare: number;
    readonly seededShare: number;
    readonly from: number;
    readonly by: string;
  };
  /** A blind verdict of round 1, 2 or 3 as a commitment (hex SHA-256): that it was given, not what it says. */
  'blind.committed': { readonly flagId: string; readonly round: number; readonly reviewer: string; readonly commitment: string };
  /** What a commitment stood for; sent once both rounds are in. */
  'blind.revealed': {
    readonly flagId: string;
    readonly round: number;
    readonly reviewer: string;
    readonly verdict: string;
    readonly note: string;
    readonly salt: string;
  };
  /** A periodic audit: `items` were drawn with `seed` from the orders of [from, to). */
  'audit.drawn': {
    readonly auditId: string;
    readonly seed: string;
    readonly from: number;
    readonly to: number;
    readonly population: number;
    readonly items: readonly { readonly id: string; readonly kind: 'flagged' | 'passed' }[];
  };
  'audit.judged': {
    readonly auditId: string;
    readonly itemId: string;
    readonly reviewer: string;
    /** The order was wrong: missed where it had passed, real where it was flagged. */
    readonly isWrong: boolean;
    readonly note: string;
  };
  /** A decision tree was learned from reviewed cases; `tree` is what it says, so that every proposal can be traced. */
  'knowledge.trained': {
    readonly target: string;
    readonly version: number;
    /** Cases that it was learned from, and the newer ones that were held back to try it on. */
    readonly cases: number;
    readonly heldBack: number;
    readonly right: number;
    /** How many of those the commonest answer alone would have got right. */
    readonly baseline: number;
    readonly tree: Readonly<Record<string, unknown>>;
    readonly by: string;
  };
  /** Reviewed cases from elsewhere, as somebody agreed to take them in; one with a known id teaches nothing twice. */
  'cases.imported': { readonly file: string; readonly cases: readonly ImportedCase[]; readonly by: string };
  'incident.opened': IncidentStart;
  'incident.changed': IncidentChanged;
  /** A second person tried to approve, right or wrong; `approver` is who it claimed to be. */
  'approval.tried': {
    readonly promptId: string;
    readonly way: 'pin' | 'code' | 'desk';
    readonly approver: string;
    readonly requester: string;
    readonly ok: boolean;
    readonly waitMs: number;
  };
  /** Who may approve, or the team's secret, changed. `what`: added, changed, removed, team_made, team_joined. */
  'people.changed': { readonly what: string; readonly name: string; readonly role: string; readonly by: string };
  /** An incident froze an order, opened one field of it for a while, or let it go. Times in ms UTC. */
  'order.frozen': {
    readonly incidentId: string;
    readonly until: number;
    readonly by: string;
    /** Not one order but a whole channel. */
    readonly channel?: FrozenChannel;
  };
  'order.unlocked': { readonly incidentId: string; readonly field: FieldType; readonly until: number; readonly by: string };
  'order.unfrozen': { readonly incidentId: string; readonly by: string; readonly channel?: FrozenChannel };
  'export.made': {
    readonly format: string;
    readonly from: string;
    readonly to: string;
    readonly rows: number;
    readonly digest: string;
    /** Missing in logs of the first version. */
    readonly file?: string;
    /** Local date of a file that was made by itself. */
    readonly daily?: string;
  };
  'site.switched': { readonly on: boolean };
  'gap.recorded': { readonly what: string; readonly detail: string };
  /** A customer's personal values were removed from `events` entries; `subject` is a salted hash of the phone or name. */
  'customer.erased': { readonly subject: string; readonly events: number; readonly by: string };
  /** Entries [from, to) were removed by retention; their hashes stay. `root` is the tree's root over [0, to). */
  'log.pruned': { readonly from: number; readonly to: number; readonly root: string; readonly why: string };
  'checkpoint.signed': { readonly size: number; readonly root: string; readonly key: string };
  'backup.made': { readonly entries: number; readonly digest: string };
  'policy.published': PolicyRevision;
  /** A layer that could not be read; its last good revision stays in force. */
  'policy.refused': { readonly faults: readonly LayerFault[] };
  /** Cases that every policy must get right before it is published, as CSV; the newest are in force. */
  'scenarios.saved': { readonly csv: string; readonly cases: number; readonly by: string };
  'checks.counted': CheckSums;
  /** A rule whose questions nobody acts on fell back to a hint until `until` (ms UTC). */
  'rule.demoted': {
    readonly rule: string;
    readonly until: number;
    /** Share of the last `fires` questions that were acted on. */
    readonly actedOn: number;
    readonly fires: number;
    readonly owner: string;
  };
  /** `setAside`: broken entries that were not restored; missing where there was none. */
  'backup.restored': { readonly entries: number; readonly added: number; readonly digest: string; readonly setAside?: number };
}
export type EventType = keyof EventBodies;

/**
 * One event as its source makes it. `id` is made at the source, so that sending it twice is harmless; `source` and
 * `counter` give the order in which the source made them, whatever the clock said.
 */
export interface LogEvent<T extends EventType = EventType> {
  readonly v: 1;
  readonly id: string;
  readonly type: T;
  readonly source: string;
  readonly counter: number;
  /** ms since the epoch, UTC, by the source's clock. */
  readonly at: number;
  readonly site: string;
  readonly clerk: string;
  readonly orderNo: string | null;
  readonly body: EventBodies[T];
  readonly personal: Personal;
}

/** An event as the writer stored it. */
export interface StoredEvent<T extends EventType = EventType> extends LogEvent<T> {
  /** Position in the log, from 0, without holes. */
  readonly seq: number;
  /** Hex SHA-256 of the entry before it; 64 zeros for the first. */
  readonly prev: string;
  readonly hash: string;
  /** Absent when the event has no personal values. */
  readonly seal?: PersonalSeal;
}

/**
 * What stands in the hashed text for personal values: a commitment each (hex), opened by the salt kept outside of it.
 * Erasing a customer removes value and salt; the commitment, and so every proof, stays.
 */
export interface PersonalSeal {
  readonly commitments: Readonly<Record<string, string>>;
  readonly salts: Readonly<Record<string, string>>;
}
