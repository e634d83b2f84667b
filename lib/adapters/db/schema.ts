import { Dexie, type Table } from 'dexie';
import type { EventType, Personal } from '../../domain/event';
import { LogError } from '../../domain/log-error';
import type { StoredSafe, WrongTries } from '../../ports/safe';

/** Length of one counting slot: a quarter of an hour is the finest step between time zones. */
export const SLOT_MS = 15 * 60_000;

/** One row of the log: the sealed entry, and columns to find it by. Columns are derived; the text is the record. */
export interface EventRow {
  readonly seq: number;
  /** UTF-8, half of what Chinese takes as a text; a text up to version 3, and where an entry was set aside. */
  readonly text: string | Uint8Array;
  readonly hash: string;
  readonly personal?: Personal;
  readonly salts?: Readonly<Record<string, string>>;
  /** Personal values and salts in the safe, in place of the two above: which data key, and what it sealed about this hash. */
  readonly values?: { readonly key: string; readonly bytes: Uint8Array };
  readonly id: string;
  readonly type: EventType;
  readonly at: number;
  readonly site: string;
  readonly clerk: string;
  readonly orderNo?: string;
  readonly flagId?: string;
  /** `[tag, at]` for every severity, rule and pair of both that a flag has. */
  readonly tags?: readonly (readonly [string, number])[];
}

/** How many events of a type (and with a finding of a severity; empty = all) happened in one slot. */
export interface CounterRow {
  readonly slot: number;
  readonly type: EventType;
  readonly severity: string;
  n: number;
}

/** `head`: where the next entry goes. */
export interface HeadRow {
  readonly key: 'head';
  readonly next: number;
  readonly hash: string;
  /** Bytes of all texts so far; a measure of growth, not of the disk. */
  readonly size: number;
}

export interface MetaRow {
  readonly key: string;
  readonly [more: string]: unknown;
}

/** Root of a full subtree; see `lib/ports/tree.ts`. */
export interface NodeRow {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** Hex hashes, one after another, of the 256 entries of a tile that retention removed. */
export interface LeavesRow {
  readonly tile: number;
  readonly hashes: string;
}

export interface CheckpointRow {
  readonly size: number;
  readonly root: string;
  /** ms since the epoch, UTC. */
  readonly at: number;
  /** The signed note. */
  readonly file: string;
}

/** The station's own key under `signer`; its private half cannot be read. */
export interface KeyRow {
  readonly id: 'signer';
  readonly origin: string;
  readonly pair: CryptoKeyPair;
  readonly at: number;
}

/** What this station last cosigned of a colleague's log. */
export interface WitnessedRow {
  readonly origin: string;
  readonly publicKey: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
}

/** The safe, beside the wrong tries at its passphrase. */
export interface SafeRow extends StoredSafe {
  readonly id: 'safe';
}

export interface TriesRow extends WrongTries {
  readonly id: 'tries' | 'fileTries';
}

/** A data key, wrapped for the safe's pair of keys. */
export interface DataKeyRow {
  readonly id: string;
  readonly wrapped: Uint8Array;
}

/** The log's database. Versions are only ever added: `tests/db/migrations.test.ts` opens every released one. */
export class LogDatabase extends Dexie {
  declare readonly events: Table<EventRow, number>;
  declare readonly counters: Table<CounterRow, [number, string, string]>;
  declare readonly meta: Table<HeadRow | MetaRow, string>;
  declare readonly nodes: Table<NodeRow, [number, number]>;
  declare readonly leaves: Table<LeavesRow, number>;
  declare readonly checkpoints: Table<CheckpointRow, number>;
  declare readonly keys: Table<KeyRow, string>;
  declare readonly witnessed: Table<WitnessedRow, string>;
  declare readonly safe: Table<SafeRow | TriesRow, string>;
  declare readonly dataKeys: Table<DataKeyRow, string>;

  constructor(name: string, options: { readonly indexedDB?: IDBFactory; readonly IDBKeyRange?: typeof IDBKeyRange } = {}) {
    // strict: what was acknowledged survives a power cut, at the price of one flush a batch.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({
      events: 'seq, &id, at, [type+at], orderNo, flagId, *tags',
      counters: '[slot+type+severity], [type+severity+slot]',
      meta: 'key',
    });
    // Dexie opens a log of a later version as if it were ours: writing into it could break what that version relies on.
    this.on('ready', () => {
      if (this.backendDB().version > VERSION * 10) throw new LogError('newer_version');
    });
    this.version(2).stores({
      nodes: '[level+index]',
      leaves: 'tile',
      checkpoints: 'size',
      keys: 'id',
      witnessed: 'origin',
    });
    this.version(3).stores({ safe: 'id', dataKeys: 'id' });
    // The same tables, but texts are bytes from here on, which version 3 cannot read.
    this.version(VERSION).stores({});
  }
}

/** Newest version; IndexedDB itself counts Dexie's versions by tens. */
const VERSION = 4;

export const LOG_NAME = 'hedan-log';
