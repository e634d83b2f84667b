import type { AddressPolicy } from './address';
import type { CompensationTable, IncidentPolicy } from './incident-policy';
import type { Policy, RoutingPolicy, RuleTables } from './policy';

/** Who said something, weakest first. Enterprise comes from the browser's managed storage. */
export const LAYERS = ['built-in', 'enterprise', 'team', 'local'] as const;
export type Layer = (typeof LAYERS)[number];
/** Layers that supervisors write here; the others come from outside. */
export const OWN_LAYERS = ['team', 'local'] as const;
export type OwnLayer = (typeof OWN_LAYERS)[number];

/** One layer holds only what it changes: single tiers, single tables. */
export interface PolicyLayer extends Partial<Omit<Policy, 'tiers' | 'tables' | 'address' | 'incidents' | 'routing'>> {
  readonly tiers?: Partial<Policy['tiers']>;
  readonly tables?: Partial<RuleTables>;
  readonly address?: Partial<AddressPolicy>;
  readonly incidents?: IncidentLayer;
  readonly routing?: Partial<RoutingPolicy>;
}

/** What one layer says about incidents. */
export interface IncidentLayer extends Partial<Omit<IncidentPolicy, 'deadlines' | 'compensation'>> {
  readonly deadlines?: Partial<IncidentPolicy['deadlines']>;
  readonly compensation?: Partial<Omit<CompensationTable, 'sharePercent'>> & {
    readonly sharePercent?: Partial<CompensationTable['sharePercent']>;
  };
}
export type LayerDocuments = Readonly<Partial<Record<Exclude<Layer, 'built-in'>, PolicyLayer>>>;

/** One thing wrong with a document: where (`rules.fat-finger.lifecycle`) and why. */
export interface PolicyFault {
  readonly path: string;
  readonly reason: string;
  /** The reason in Chinese, where there is one. */
  readonly 'zh-CN'?: string;
}

export interface LayerFault extends PolicyFault {
  readonly layer: Layer;
}

/** A named person takes the risk of skipping the shadow time of one rule; recorded with the change. */
export interface RuleWaiver {
  readonly rule: string;
  readonly by: string;
  readonly reason: string;
}

export const REVISION_KINDS = ['edit', 'lifecycle', 'import', 'rollback', 'demotion'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** A layer as it is from now on, kept whole: every revision can be read, compared and gone back to. */
export interface PolicyRevision {
  readonly layer: OwnLayer;
  readonly document: PolicyLayer;
  /** Of all layers together once this one is in force. */
  readonly revision: string;
  /** What was in force before. */
  readonly before: string;
  readonly author: string;
  readonly note: string;
  readonly kind: RevisionKind;
  readonly waivers: readonly RuleWaiver[];
}

/** What a supervisor wants to be in force. */
export type PolicyChange = Pick<PolicyRevision, 'layer' | 'document' | 'author' | 'note' | 'kind' | 'waivers'>;

/** How often a rule ran over an order, found something, and only watched (shadow, or outside the canary). */
export interface RuleSums {
  readonly ran: number;
  readonly flagged: number;
  readonly watched: number;
}

/** Sums of one station since its last count; an order counts once a page and way of looking. */
export interface CheckSums {
  readonly policyRevision: string;
  readonly orders: number;
  readonly rules: Readonly<Record<string, RuleSums>>;
}

/** A step in a rule's life that may not be taken, and why (a key of the policy's messages). */
export interface GateFault {
  readonly rule: string;
  readonly reason: 'edited' | 'not_next' | 'too_few_shadow' | 'canary_shrinks' | 'percent_out_of_range';
}

/** Published, or refused with everything that stands in the way; then nothing has changed. */
export type PublishResult =
  | { readonly ok: true; readonly revision: string; readonly before: string }
  | { readonly ok: false; readonly faults: readonly LayerFault[]; readonly gate: readonly GateFault[] };
