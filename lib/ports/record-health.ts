/** Whether the log can be written, for the warnings on screens. */
export interface RecordHealth {
  readonly writable: boolean;
  /** Technical reason when it is not, for support; empty otherwise. */
  readonly why: string;
  /** Events that wait in outboxes for the store to come back. */
  readonly waiting: number;
}

export interface RecordHealthPort {
  read(): Promise<RecordHealth>;
  watch(changed: () => void): () => void;
}
