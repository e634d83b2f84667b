import type { JudgedAddress } from './address';
import type { Facts } from './facts';
import type { FieldType } from './field-type';
import type { Condition, ErrorType, Fix, MessageData, Severity, Span } from './finding';
import type { Order, PageKind, RecognisedAction } from './order';
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

export type RuleParam = number | string | boolean | readonly string[] | readonly number[];
export type RuleParams = Readonly<Record<string, RuleParam>>;
