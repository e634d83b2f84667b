/** SHA-256 over bytes that come one chunk after another. */
export interface Tally {
  add(bytes: Uint8Array): void;
  /** Hex digest of all that was added; the tally is spent. */
  end(): string;
}

export type NewTally = () => Tally;
