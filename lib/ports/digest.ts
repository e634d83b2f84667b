/** SHA-256 of the parts one after another; texts as UTF-8. */
export interface Digest {
  sha256(...parts: readonly (Uint8Array | string)[]): Promise<Uint8Array>;
}

/** The same on the spot, for whoever hashes very many short texts. */
export interface QuickDigest {
  sha256(...parts: readonly (Uint8Array | string)[]): Uint8Array;
}

/** Unpredictable bytes for salts and keys. */
export type RandomBytes = (length: number) => Uint8Array;
