import type { Signer, VerifySignature } from '../../ports/signer';

const utf8 = new TextEncoder();
const ED25519 = 'Ed25519';

/** A new key pair whose private half can sign and can never be read, not even by us. Both halves can be stored in IndexedDB. */
export async function createKeyPair(): Promise<CryptoKeyPair> {
  const pair = await crypto.subtle.generateKey(ED25519, false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('Ed25519 makes pairs');
  return pair;
}

/** The signer of a key pair. */
export async function signerOf(pair: CryptoKeyPair): Promise<Signer> {
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    publicKey,
    sign: async (message) => new Uint8Array(await crypto.subtle.sign(ED25519, pair.privateKey, utf8.encode(message))),
  };
}

/** Checks an Ed25519 signature. */
export const verifySignature: VerifySignature = async (publicKey, signature, message) => {
  try {
    const key = await crypto.subtle.importKey('raw', new Uint8Array(publicKey), ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, key, new Uint8Array(signature), utf8.encode(message));
  } catch {
    return false;
  }
};
