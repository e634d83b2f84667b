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
  /** Ids of columns; empty = all. */
  readonly columns: readonly string[];
  readonly masking: Masking;
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
  /** Hex SHA-256 of the file. */
  readonly digest: string;
}

/** Makes files of the log and hands them to the person. */
export interface ExportDesk {
  formats(locale: string): readonly ExportFormatInfo[];
  preview(request: ExportRequest): Promise<ExportPreview>;
  /** `progress` gets 0..1. Looks at `signal` between pieces and rejects with an AbortError once it is aborted. */
  run(request: ExportRequest, progress: (done: number) => void, signal: { readonly aborted: boolean }): Promise<ExportReceipt>;
}
