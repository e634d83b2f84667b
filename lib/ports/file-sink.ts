/** Where an export's pieces go. Nothing that looks like a whole file is left when `discard` is called instead of `finish`. */
export interface FileSink {
  write(chunk: string | Uint8Array): Promise<void>;
  /** Hands the file to the person; rejects when it did not come to the disk whole. Resolves to the hex SHA-256 of its bytes. */
  finish(): Promise<string>;
  discard(): void;
}

/** `gzip`: packed on the way, the name gets `.gz`. */
export type OpenFile = (name: string, mime: string, gzip?: boolean) => FileSink;
