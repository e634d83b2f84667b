/**
 * Keeps what was folded out of the log between two lives of the worker. It is a memory, not a record: losing it costs
 * the time of folding the log anew and nothing else.
 */
export interface FoldStore {
  /** Null where nothing is kept. Rejects when the store cannot be read. */
  load(): Promise<unknown>;
  save(snapshot: unknown): Promise<void>;
}
