/** SHA-256 over parts that come one after another; texts as UTF-8. */
export interface Tally {
  add(part: Uint8Array | string): void;
  /** Hex digest of all that was added; the tally is spent. */
  end(): string;
}

export type NewTally = () => Tally;
