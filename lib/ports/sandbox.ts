import type { ActionType, FieldType } from '../domain/field-type';
import type { Policy } from '../domain/policy';
import type { CaseView, ReplayResult } from '../domain/replay';

/**
 * Which orders a policy is tried on, and as whom: everybody with one role, or each clerk with the role that the policy
 * gives the name (null). Times in ms since the epoch, UTC; from inclusive, to exclusive.
 */
export type SandboxSource =
  | {
      readonly kind: 'log';
      readonly from: number;
      readonly to: number;
      readonly site: string | null;
      readonly role: string | null;
    }
  /** Made up from a seed, a known part of them with mistakes: the same seed gives the same orders. */
  | { readonly kind: 'generated'; readonly orders: number; readonly seed: string; readonly role: string | null };

/** A situation that a supervisor wrote down, with what the policy must do about it. Values as a page would show them. */
export interface ScenarioCase {
  readonly id: string;
  readonly currency: string;
  readonly values: Readonly<Partial<Record<FieldType, string>>>;
  readonly lines: readonly Readonly<
    Partial<Record<'sku' | 'productName' | 'unitPrice' | 'quantity' | 'lineTotal' | 'stock', string>>
  >[];
  /** Values before the edit, where there was one; what is not named did not change. */
  readonly previous: Readonly<Partial<Record<FieldType, string>>> | null;
  readonly action: ActionType | null;
  /** What the shop sold before, for rules that rest on the past; null for a shop that has none. */
  readonly past: ScenarioPast | null;
  /** `asks`: something (or this rule) reaches confirm or more; `silent`: nothing (or not this rule) does. */
  readonly expect: 'asks' | 'silent';
  readonly rule: string | null;
}

/** So many earlier orders of the same customer for the first line's product, one a day; lists are gone through in turn. */
export interface ScenarioPast {
  readonly orders: number;
  readonly unitPrices: readonly string[];
  readonly quantities: readonly string[];
  readonly orderTotals: readonly string[];
}

export interface ScenarioResult {
  readonly id: string;
  readonly passed: boolean;
  /** Rules that would ask, as `rule:tier`. */
  readonly asking: readonly string[];
}

/** Amounts of one field in one currency, smallest first, in whole units: what a threshold's slider counts. */
export interface AmountSpread {
  readonly currency: string;
  readonly amounts: readonly number[];
}

/** Something long that reports how far it is and can be stopped. */
export interface SandboxRun<T> {
  /** Null when it was stopped. Rejects when the log cannot be read or the worker died. */
  readonly result: Promise<T | null>;
  stop(): void;
}

export type Progress = (done: number, total: number) => void;

/** What a replay found, and the SHA-256 (hex) of its bytes: equal digests say that nothing came out otherwise. */
export interface Replay extends ReplayResult {
  readonly digest: string;
}

/** Tries policies away from the page, in a worker. The same job on the same log gives the same bytes. */
export interface SandboxPort {
  replay(source: SandboxSource, before: Policy, after: Policy, progress: Progress): SandboxRun<Replay>;
  /** One case of a replay in full: the same source, policies and id show the same. Null where it can no longer be replayed. */
  caseOf(source: SandboxSource, id: string, before: Policy, after: Policy, progress: Progress): SandboxRun<CaseView>;
  scenarios(policy: Policy, cases: readonly ScenarioCase[], progress: Progress): SandboxRun<readonly ScenarioResult[]>;
  amounts(source: SandboxSource, field: FieldType, progress: Progress): SandboxRun<readonly AmountSpread[]>;
}

/** What the worker is told. */
export type SandboxRequest = { readonly kind: 'stop'; readonly id: number } | ({ readonly id: number } & SandboxTask);
export type SandboxTask =
  | { readonly kind: 'replay'; readonly source: SandboxSource; readonly before: Policy; readonly after: Policy }
  | {
      readonly kind: 'case';
      readonly source: SandboxSource;
      readonly caseId: string;
      readonly before: Policy;
      readonly after: Policy;
    }
  | { readonly kind: 'scenarios'; readonly policy: Policy; readonly cases: readonly ScenarioCase[] }
  | { readonly kind: 'amounts'; readonly source: SandboxSource; readonly field: FieldType };

/** What the worker says. */
export type SandboxReply =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'stopped'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly error: string };
