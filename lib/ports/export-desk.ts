import type { Severity } from '../domain/finding';
import type { PersonalGroup } from '../domain/viewer';

/** One format that a file can be made in, as a screen offers it. */
export interface ExportFormatInfo {
  readonly id: string;
  /** Name in the reader's language. */
  readonly name: string;
  readonly extension: string;
  /** Columns that can be chosen, with their names; empty when the format has a fixed shape. */
  readonly columns: readonly { readonly id: string; readonly name: string }[];
}

export const MASKINGS = ['none', 'partial', 'full'] as const;
export type Masking = (typeof MASKINGS)[number];

export interface ExportRequest {
  readonly format: string;
  /** Inclusive from, exclusive to; ms UTC. */
  readonly from: number;
  readonly to: number;
  /** Empty or missing lists = all. */
  readonly sites?: readonly string[];
  readonly rules?: readonly string[];
  /** Worst finding of the entry, as the queue counts it. */
  readonly severities?: readonly Severity[];
  /** Ids of columns; empty = all. */
  readonly columns: readonly string[];
  readonly masking: Masking;
  /** Kinds of personal values that whoever asks may not see: masked in part even where nothing else is. */
  readonly hidden?: readonly PersonalGroup[];
  readonly gzip?: boolean;
  /** Name without its extension; by the days when missing. `/` makes a folder. */
  readonly name?: string;
  /** Local date when it was made by itself. */
  readonly daily?: string;
}

export interface ExportPreview {
  /** Rows that the file would have. */
  readonly rows: number;
  /** The first lines of the file as text. */
  readonly head: string;
}

export interface ExportReceipt {
  readonly fileName: string;
  readonly rows: number;
  /** Entries of the range that the database could not give: they are in the log, broken, and not in the file. */
  readonly missing: number;
  /** Hex SHA-256 of the file as it was handed over. */
  readonly digest: string;
  /** Signed after the export was logged: kept beside the file it anchors everything up to here. Null for an empty log. */
  readonly checkpoint: string | null;
}

/** One line of «what was exported when», out of the log itself. */
export interface PastExport {
  readonly at: number;
  readonly by: string;
  readonly fileName: string;
  readonly format: string;
  /** ISO times of the range. */
  readonly from: string;
  readonly to: string;
  readonly rows: number;
  readonly digest: string;
  readonly isDaily: boolean;
}

/** Makes files of the log and hands them to the person. */
export interface ExportDesk {
  formats(locale: string): readonly ExportFormatInfo[];
  preview(request: ExportRequest): Promise<ExportPreview>;
  /** `progress` gets 0..1. Looks at `signal` between pieces and rejects with an AbortError once it is aborted. */
  run(request: ExportRequest, progress: (done: number) => void, signal: { readonly aborted: boolean }): Promise<ExportReceipt>;
  /** The newest exports, newest first. */
  past(limit: number): Promise<readonly PastExport[]>;
  /** Hands a checkpoint to the person as a file of its own. */
  saveCheckpoint(file: string, name: string): Promise<void>;
}
