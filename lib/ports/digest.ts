/** SHA-256 of the parts one after another; texts as UTF-8. */
export interface Digest {
  sha256(...parts: readonly (Uint8Array | string)[]): Promise<Uint8Array>;
}

/** Unpredictable bytes for salts and keys. */
export type RandomBytes = (length: number) => Uint8Array;
