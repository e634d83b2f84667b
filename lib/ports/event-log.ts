import type { EventType, LogEvent, StoredEvent } from '../domain/event';
import type { Severity } from '../domain/finding';

/** What became of one event: `new` stored now, `duplicate` was there already. Both are an acknowledgement. */
export type AppendResult = 'new' | 'duplicate';

/** The one writer. Rejects with a `LogError` when the store cannot take it; the event then stays in the sender's outbox. */
export interface EventWriter {
  append(events: readonly LogEvent[]): Promise<readonly AppendResult[]>;
}

/**
 * All conditions must hold. Answers come in the order of time (ties: of the log); a query with `afterSeq` or
 * `beforeSeq` pages through the log and gets the order of the log.
 */
export interface EventQuery {
  readonly types?: readonly EventType[];
  /** Inclusive from, exclusive to; ms UTC. */
  readonly from?: number;
  readonly to?: number;
  readonly orderNo?: string;
  readonly site?: string;
  readonly clerk?: string;
  /** Only `flag.raised`: one with a finding of this severity, of this rule, or of both in one finding. */
  readonly severity?: Severity;
  readonly rule?: string;
  /** Everything that belongs to these flagged entries: the flag, prompts, decisions, actions, verdicts. */
  readonly flagIds?: readonly string[];
  readonly afterSeq?: number;
  readonly beforeSeq?: number;
  readonly newestFirst?: boolean;
  readonly limit?: number;
}

/** Read only. `watch` calls back once at the start and after every change, until the function it returned is called. */
export interface EventReader {
  read(query: EventQuery): Promise<readonly StoredEvent[]>;
  count(query: EventQuery): Promise<number>;
  watch(changed: () => void): () => void;
}
