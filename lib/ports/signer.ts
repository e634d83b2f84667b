/** Ed25519 (RFC 8032). The private key never leaves the browser that made it. */
export interface Signer {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  sign(message: string): Promise<Uint8Array>;
}

/** True when `signature` is the key's over the message as UTF-8; false for keys and signatures that are none. */
export type VerifySignature = (publicKey: Uint8Array, signature: Uint8Array, message: string) => Promise<boolean>;
