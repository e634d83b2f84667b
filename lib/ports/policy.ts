import type { ErrorType, Severity } from '../domain/finding';
import type { Policy } from '../domain/policy';
import type { Layer, LayerDocuments, LayerFault, PolicyChange, PublishResult } from '../domain/policy-revision';
import type { RuleParams } from '../domain/rule';

/** What a rule is by itself, before any policy. */
export interface RuleInfo {
  readonly id: string;
  readonly version: number;
  readonly errorType: ErrorType;
  readonly severity: Severity;
  readonly params: RuleParams;
}

/** What is in force, and where each value comes from. */
export interface PolicyState {
  readonly policy: Policy;
  /** By path: `tiers.high`, `rules.fat-finger`, `tables.rates`. */
  readonly provenance: Readonly<Record<string, Layer>>;
  readonly documents: LayerDocuments;
  /** What is wrong with a layer as stored; its last good document is in force meanwhile. */
  readonly faults: readonly LayerFault[];
}

/** The policy as its screen reads and changes it. */
export interface PolicyPort {
  readonly rules: readonly RuleInfo[];
  read(): Promise<PolicyState>;
  watch(changed: () => void): () => void;
  /** Rejects when it could not be recorded; then nothing has changed. */
  publish(change: PolicyChange): Promise<PublishResult>;
  /** Has what pages counted up to now written to the log. */
  flushCounts(): Promise<void>;
  /** Gives the person a file. */
  save(name: string, text: string): Promise<void>;
}
