import type { Digest, RandomBytes } from '../../ports/digest';

const utf8 = new TextEncoder();

/** SHA-256 by WebCrypto: pages, workers and Node. */
export const webDigest: Digest = {
  async sha256(...parts) {
    return new Uint8Array(await crypto.subtle.digest('SHA-256', join(parts)));
  },
};

/** Random bytes by WebCrypto. */
export const webRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

function join(parts: readonly (Uint8Array | string)[]): Uint8Array<ArrayBuffer> {
  const chunks = parts.map((part) => (typeof part === 'string' ? utf8.encode(part) : part));
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
