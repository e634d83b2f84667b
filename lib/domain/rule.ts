import type { JudgedAddress } from './address';
import type { Facts } from './facts';
import type { FieldType } from './field-type';
import type { Choice, Condition, ErrorType, Fix, MessageData, Severity, Span } from './finding';
import type { Order, PageKind, RecognisedAction } from './order';
import type { RuleTables } from './policy';
import type { Ref } from './snapshot';

/** Where an evaluation happens: while typing (no action), on a list row, or for an action that is being held. */
export interface RuleInput {
  readonly order: Order;
  /** The same order as it was when the page showed it first, or as the log last saw it. */
  readonly previous: Order | null;
  readonly action: RecognisedAction | null;
  /** The order's address fields, parsed and judged once for all rules. */
  readonly addresses: readonly JudgedAddress[];
  readonly pageKind: PageKind;
  readonly site: string;
  readonly clerk: string;
  /** ms since the epoch, UTC; minutes to add for the station's local time. */
  readonly now: number;
  readonly utcOffsetMinutes: number;
  readonly facts: Facts;
  /** Orders that a bulk action would touch; 1 otherwise. */
  readonly affected: number;
  /** Numbers of the orders that a bulk action would touch, as far as the page tells them. */
  readonly orderNos?: readonly string[];
  /** The clerk's role as the policy names it; null when unknown. */
  readonly role: string | null;
  /** What a supervisor keeps for rules: thresholds, prices, rates, conditions. */
  readonly tables: RuleTables;
}

/** A rule's say. `pass` results carry conditions too, for `explain`. */
export interface RuleResult {
  readonly verdict: 'pass' | 'flag' | 'unsure';
  readonly class?: string;
  readonly errorType?: ErrorType;
  readonly severity?: Severity;
  readonly messageKey: string;
  readonly data?: MessageData;
  readonly field?: FieldType;
  readonly ref?: Ref;
  readonly span?: Span;
  readonly fix?: Fix;
  readonly choices?: readonly Choice[];
  readonly conditions?: readonly Condition[];
}

/** One rule folder's `rule.ts` default-exports this. Synchronous: it may run inside a click event. */
export interface Rule {
  readonly id: string;
  /** Raised whenever the meaning changes; overrides and replays are bound to it. */
  readonly version: number;
  readonly errorType: ErrorType;
  readonly severity: Severity;
  /** The rule is skipped unless the order has every one of these (any role but filter). */
  readonly needs: readonly FieldType[];
  /** `edit`: checked while typing and on save; `list`: checked on list rows; `action`: only when an action is held. */
  readonly when: readonly ('edit' | 'list' | 'action')[];
  /** True for rules that compare against a fixed threshold of the policy. */
  readonly staticThreshold?: boolean;
  /** Defaults of the parameters that a policy may override, by name. */
  readonly params: Readonly<Record<string, RuleParam>>;
  check(input: RuleInput, params: RuleParams): readonly RuleResult[];
}

/**
 * A rule folder's `explain.ts` default-exports this where `check` is silent about what it looked at: what the rule held
 * against what, for an order that it passes. Only the desk loads it; pages never do.
 */
export type Explain = (input: RuleInput, params: RuleParams) => readonly Condition[];

/** What became of one rule, for `explain`. */
export interface RuleReport {
  readonly rule: string;
  readonly version: number;
  readonly outcome: 'flag' | 'unsure' | 'pass' | 'skipped' | 'broken';
  /** Why it was skipped: a field that it needs, `when`, or `lifecycle`. */
  readonly reason: string;
  readonly conditions: readonly Condition[];
}

export type RuleParam = number | string | boolean | readonly string[] | readonly number[];
export type RuleParams = Readonly<Record<string, RuleParam>>;

/** True where a policy's value is of the kind that the rule's own value has: "a lot" is no number of percent. */
export function isFitting(value: RuleParam, own: RuleParam): boolean {
  if (typeof own === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === typeof own && Array.isArray(value) === Array.isArray(own);
}

/**
 * Texts of one rule in both languages, same keys. `title` names the rule, `why` says what it protects from; every
 * `messageKey` and every `cond.<key>` that the rule can produce is here, with `{name}` where data goes.
 */
export interface RuleMessages {
  readonly 'zh-CN': Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

/** One order with what the rule must say about it: a test, an example in the docs, a question in drills. */
export interface RuleCase {
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly input: RuleCaseInput;
  readonly params?: RuleParams;
  /** Results other than `pass`, in order; an empty list means that the rule must be silent. */
  readonly expect: readonly {
    readonly verdict: 'flag' | 'unsure';
    readonly messageKey: string;
    readonly class?: string;
    readonly field?: FieldType;
    readonly severity?: Severity;
  }[];
}

/** The short form in which cases give an order; `lib/rules/build-case.ts` makes a RuleInput of it. */
export interface RuleCaseInput extends Partial<Omit<RuleInput, 'order' | 'previous' | 'action' | 'facts' | 'tables'>> {
  readonly order: CaseOrder;
  readonly previous?: CaseOrder;
  readonly action?: RecognisedAction['type'];
  readonly facts?: Partial<Facts>;
  readonly tables?: Partial<RuleTables>;
}

export interface CaseOrder {
  readonly currency?: string;
  readonly fields?: Readonly<Partial<Record<FieldType, string>>>;
  /** Prices as decimal text. */
  readonly lines?: readonly {
    readonly sku?: string;
    readonly productName?: string;
    readonly unitPrice?: string;
    readonly quantity?: number;
    readonly lineTotal?: string;
    readonly stock?: number;
  }[];
}
