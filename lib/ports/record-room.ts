import type { LogReport, RecordDesk } from './record-desk';
import type { Retention } from './record-plan';

/** What the log takes and how safe it lies; for the storage screen. */
export interface StorageState {
  /** Entries ever appended; the first `pruned` of them were removed by retention. */
  readonly entries: number;
  readonly pruned: number;
  /** Bytes of all entries' texts so far. */
  readonly units: number;
  /** ms UTC of the oldest entry that is still there; null for none. */
  readonly oldest: number | null;
  /** New entries of the last thirty local days, oldest first. */
  readonly perDay: readonly { readonly day: string; readonly entries: number }[];
  /** Bytes as the browser estimates them; null where it does not. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** True when the browser promised not to remove the data by itself. */
  readonly isPersistent: boolean;
  /** True when the browser leaves the extension out when it makes room, whatever it promised. */
  readonly isUnlimited: boolean;
  readonly checkpoints: number;
  readonly lastCheckpoint: { readonly size: number; readonly at: number } | null;
  readonly lastAudit: LastAudit | null;
}

/** The verdicts of an audit, when it was made (ms UTC), how many entries there were and how far checkpoints from outside reached. */
export interface LastAudit extends Pick<LogReport, 'integrity' | 'completeness' | 'size' | 'anchored'> {
  readonly at: number;
}

/** A row that cannot be read: it stays where it is, and neither lists nor exports break on it. */
export interface BrokenRow {
  readonly seq: number;
  /**
   * `text`: what stands there is no entry; `altered`: it is not what was hashed, or is found by what it does not say; `values`: its
   * personal values were changed; `missing`: nothing stands there.
   */
  readonly why: 'text' | 'altered' | 'values' | 'missing';
  /** The first hundred characters of what stands there. */
  readonly text: string;
}

export interface BackupSummary {
  /** ms UTC. */
  readonly made: number;
  readonly entries: number;
  readonly origin: string;
  readonly productVersion: string;
  /** Names of the settings that it carries. */
  readonly extras: readonly string[];
  /** Entries that were broken when it was made: not restored, and the first hundred of them. */
  readonly setAside: number;
  readonly broken: readonly BrokenRow[];
}

/** A file that can be read more than once, in pieces of text. */
export type OpenBackup = () => AsyncIterable<string>;

/** What the storage and verify sections of the desk do. */
export interface RecordRoom {
  readonly desk: RecordDesk;
  state(): Promise<StorageState>;
  /** Asks the browser to keep the data; false when it does not promise it. */
  persist(): Promise<boolean>;
  /** At most a hundred, with the number of all. Reads the whole log. */
  broken(): Promise<{ readonly count: number; readonly rows: readonly BrokenRow[] }>;
  /** Writes everything into one file. `progress` gets 0..1. */
  backup(progress: (done: number) => void): Promise<{ readonly fileName: string; readonly entries: number }>;
  /** Reads a whole backup and checks it; rejects with a `BackupError` whose `why` says what is wrong with it. Stores nothing. */
  inspect(open: OpenBackup, passphrase?: string): Promise<BackupSummary>;
  /** Takes a checked backup in: entries by id, never twice; its settings only when they are asked for. */
  restore(
    open: OpenBackup,
    withSettings: boolean,
    passphrase?: string,
  ): Promise<{ readonly added: number; readonly setAside: number }>;
  /** Removes what is beyond the limits now; returns how many entries. */
  tidy(retention: Retention): Promise<number>;
  /** Hands a text to the person as a file. */
  save(text: string, fileName: string): Promise<void>;
}
