import type { LogEvent, Personal } from '../domain/event';
import type { SealedEntry } from './sealer';
import type { Signer } from './signer';
import type { TreeStore } from './tree';

export interface StoredCheckpoint {
  readonly size: number;
  /** Hex. */
  readonly root: string;
  /** ms since the epoch, UTC. */
  readonly at: number;
  /** The signed note. */
  readonly file: string;
}

/** Name and key under which this station's log signs. Made once for a database. */
export interface Identity {
  readonly origin: string;
  readonly signer: Signer;
}

export interface WitnessedLog {
  readonly origin: string;
  readonly publicKey: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
}

/** A row as it lies in the store; `fits` says whether what it is found by is what its text says. */
export interface StoredRow {
  readonly entry: SealedEntry;
  /** The entry's text as it lies there, where it lies there in UTF-8: what is hashed. */
  readonly bytes?: Uint8Array;
  fits(text: Omit<LogEvent, 'personal'>): boolean;
  /** Of a backup: broken where it came from, and known to be; its hash stands for it. */
  readonly isSetAside?: boolean;
}

export interface FormerKey {
  readonly origin: string;
  /** Hex. */
  readonly publicKey: string;
}

export interface RestoredLog {
  /** Hex hashes of pruned tiles, 256 each, one after another. */
  readonly tiles: readonly string[];
  /** An entry without an event was broken where it came from: it keeps its place and its hash. */
  readonly rows: AsyncIterable<readonly { readonly entry: SealedEntry; readonly event: LogEvent | null }[]>;
  readonly checkpoints: readonly StoredCheckpoint[];
  readonly formerKeys: readonly FormerKey[];
}

/** The log underneath: what proofs, erasure and retention need beside reading and appending events. Rejects with a `LogError`. */
export interface RecordStore extends TreeStore {
  /** Number of entries ever appended, and UTF-16 units of their texts. */
  head(): Promise<{ readonly next: number; readonly size: number }>;
  /** Entries before this place were pruned; their hashes are kept. */
  firstKept(): Promise<number>;
  /** Rows from a place on, in the order of `seq`, some hundreds at a time. */
  rows(from: number): AsyncIterable<readonly StoredRow[]>;
  /** The same without personal values, which may lie in a locked safe. */
  texts(from: number): AsyncIterable<readonly StoredRow[]>;
  identity(): Promise<Identity>;
  checkpoints(): Promise<readonly StoredCheckpoint[]>;
  saveCheckpoint(checkpoint: StoredCheckpoint): Promise<void>;
  witnessed(origin: string): Promise<WitnessedLog | null>;
  saveWitnessed(log: WitnessedLog): Promise<void>;
  /** Removes all personal values of the rows that match; returns how many rows. Their texts and hashes stay. */
  erase(matches: (row: { readonly orderNo: string | null; readonly personal: Personal }) => boolean): Promise<number>;
  /** Names and keys under which this log was signed before it was restored from a backup. */
  formerKeys(): Promise<readonly FormerKey[]>;
  /** Takes a whole log into an empty store, as it was; rejects when it is not empty. */
  restore(log: RestoredLog): Promise<void>;
  /** Removes the rows before `to` (a multiple of 256) and keeps their hashes; returns how many rows. */
  prune(to: number): Promise<number>;
}
