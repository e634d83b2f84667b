import type { AddressPolicy } from './address';
import type { ActionType, FieldType } from './field-type';
import type { ErrorType, Severity, Tier } from './finding';
import type { IncidentPolicy } from './incident-policy';
import type { OverrideMode } from './override';
import type { ReviewQueue } from './review';
import type { RuleParams } from './rule';
import type { SightPolicy } from './viewer';

export const LIFECYCLES = ['draft', 'shadow', 'canary', 'active', 'paused', 'archived'] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

export interface RuleSetting {
  readonly lifecycle: Lifecycle;
  /** 0..100, only in canary. */
  readonly canaryPercent: number;
  readonly params: RuleParams;
  /** Tier by severity; a missing severity takes the policy's own table. */
  readonly tiers: Readonly<Partial<Record<Severity, Tier>>>;
  /** How its findings may be answered; what their tier allows otherwise. */
  readonly override?: OverrideMode;
  /** Who is told when the rule asks in vain. */
  readonly owner?: string;
}

/** What decides how a finding is met. One document, validated by `lib/policy/schema.ts`. */
export interface Policy {
  readonly revision: string;
  readonly author: string;
  /** ms since the epoch, UTC. */
  readonly at: number;
  readonly tiers: Readonly<Record<Severity, Tier>>;
  readonly actionTiers: Readonly<Partial<Record<ActionType, Tier>>>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly currency: string;
  /** How findings of a tier may be answered, where that differs from the tier's own way. */
  readonly overrides?: Readonly<Partial<Record<Tier, OverrideMode>>>;
  /** Exceptions to `tiers` for one site or role; the first that fits wins. */
  readonly scopes: readonly TierScope[];
  /** Rules that were demoted to a hint, always with an end. */
  readonly mutes: readonly Mute[];
  readonly address: AddressPolicy;
  readonly tables: RuleTables;
  /** How incidents are met; as built in where it is missing. It stays with the desk: pages are not sent it. */
  readonly incidents?: IncidentPolicy;
  /** What people are here, by the name that they work under: limits and handling may differ by it. */
  readonly staff?: readonly StaffMember[];
  /** Which kinds of personal values each role sees whole; as usual for roles that are missing. It stays with the desk. */
  readonly sight?: Partial<SightPolicy>;
  /** Who looks after which kind of mistake. It stays with the desk as well. */
  readonly routing?: RoutingPolicy;
  /** When a sample is drawn by itself for the periodic audit; never where it is missing. It stays with the desk. */
  readonly audit?: AuditSchedule;
}

/** Samples of the days since the time before, drawn at `hour` (0 to 23, local) of each of the `weekdays` (0 is Sunday). */
export interface AuditSchedule {
  readonly on: boolean;
  readonly weekdays: readonly number[];
  readonly hour: number;
  /** Items of each kind. */
  readonly flagged: number;
  readonly passed: number;
  /** ms UTC: nothing is drawn for times before it was switched on. */
  readonly since: number;
}

export interface StaffMember {
  readonly name: string;
  /** Free words such as clerk, senior clerk, supervisor: the same that limits and exceptions name. */
  readonly role: string;
}

export interface RoutingPolicy {
  /** Queues of single error types, where they differ from the usual ones. */
  readonly queueOf: Readonly<Partial<Record<ErrorType, ReviewQueue>>>;
  readonly owners: Readonly<Partial<Record<ReviewQueue, QueueOwners>>>;
}

/** People by their names, and everybody with one of the roles. */
export interface QueueOwners {
  readonly people: readonly string[];
  readonly roles: readonly string[];
}

/** Null stands for "any". */
export interface TierScope {
  readonly site: string | null;
  readonly role: string | null;
  readonly tiers: Readonly<Partial<Record<Severity, Tier>>>;
}

export interface Mute {
  readonly rule: string;
  /** ms since the epoch, UTC; afterwards the rule speaks up again. */
  readonly until: number;
  readonly why: 'owner' | 'low_yield';
}

/** Lists that supervisors keep and rules read. Decimal texts are in whole currency units. */
export interface RuleTables {
  readonly thresholds: readonly Threshold[];
  /** By `sku|currency`. */
  readonly prices: Readonly<Record<string, ListPrice>>;
  readonly rates: readonly ReferenceRate[];
  readonly gifts: readonly GiftOffer[];
  readonly conditions: readonly CompoundCondition[];
}

/** One limit on one amount; null stands for "any". */
export interface Threshold {
  readonly id: string;
  readonly field: FieldType;
  readonly op: 'over' | 'under';
  readonly limit: string;
  readonly currency: string | null;
  readonly site: string | null;
  readonly role: string | null;
  readonly paymentMethod: string | null;
  readonly severity: Severity;
}

export interface ListPrice {
  readonly price: string;
  /** Lowest price that promotions may reach, when it is kept. */
  readonly cost?: string;
  readonly tolerancePercent: number;
}

/** 1 `base` = `rate` `quote` on `date` (ISO day). */
export interface ReferenceRate {
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
  readonly date: string;
  readonly tolerancePercent: number;
}

/** Whoever buys one of `skus` (empty = anything) for at least `minSubtotal` must find `gift` in the order. */
export interface GiftOffer {
  readonly skus: readonly string[];
  readonly minSubtotal: string | null;
  readonly gift: string;
}

/** A condition that a supervisor built from menus; `logic` is JsonLogic over the values of `lib/rules/compound-condition`. */
export interface CompoundCondition {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly errorType: ErrorType;
  readonly logic: unknown;
}

export const NO_TABLES: RuleTables = { thresholds: [], prices: {}, rates: [], gifts: [], conditions: [] };
