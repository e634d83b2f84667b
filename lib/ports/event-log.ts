import type { EventType, LogEvent, StoredEvent } from '../domain/event';

/** What became of one event: `new` stored now, `duplicate` was there already. Both are an acknowledgement. */
export type AppendResult = 'new' | 'duplicate';

/** The one writer. Rejects when the store cannot take it; the event then stays in the sender's outbox. */
export interface EventWriter {
  append(events: readonly LogEvent[]): Promise<readonly AppendResult[]>;
}

export interface EventQuery {
  readonly types?: readonly EventType[];
  /** Inclusive from, exclusive to; ms UTC. */
  readonly from?: number;
  readonly to?: number;
  readonly orderNo?: string;
  readonly site?: string;
  readonly afterSeq?: number;
  readonly newestFirst?: boolean;
  readonly limit?: number;
}

/** Read only. `watch` calls back after every change until the function it returned is called. */
export interface EventReader {
  read(query: EventQuery): Promise<readonly StoredEvent[]>;
  count(query: EventQuery): Promise<number>;
  watch(changed: () => void): () => void;
}
