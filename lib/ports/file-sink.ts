/** Where an export's pieces go. Nothing that looks like a whole file is left when `discard` is called instead of `finish`. */
export interface FileSink {
  write(chunk: string | Uint8Array): Promise<void>;
  /** Hands the file to the person. Resolves to the hex SHA-256 of its bytes. */
  finish(): Promise<string>;
  discard(): void;
}

export type OpenFile = (name: string, mime: string) => FileSink;
