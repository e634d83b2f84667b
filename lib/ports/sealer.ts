import type { LogEvent, Personal, StoredEvent } from '../domain/event';

/**
 * One entry as every store keeps it. `text` is what was hashed, byte for byte, so that proofs need no knowledge of
 * how it was made; personal values and their salts stay beside it and are the only part that may ever be removed.
 */
export interface SealedEntry {
  readonly seq: number;
  readonly text: string;
  readonly hash: string;
  readonly personal: Personal;
  readonly salts: Readonly<Record<string, string>>;
  /** Its values lie in the safe and cannot be opened by the safe's own key: somebody changed them. */
  readonly isSpoiled?: boolean;
}

/** Turns events into entries of the chain and back. Stores know nothing of hashes. */
export interface Sealer {
  /** The entries that follow `prev` at position `seq`, in the order of the events. */
  seal(events: readonly LogEvent[], seq: number, prev: string): Promise<readonly SealedEntry[]>;
  /** The event of an entry with its personal values back in place; null when the row cannot be read. Proves nothing. */
  open(entry: SealedEntry): StoredEvent | null;
}
