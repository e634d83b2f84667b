import { sha256 } from '@noble/hashes/sha2.js';
import type { Digest, RandomBytes } from '../../ports/digest';

const utf8 = new TextEncoder();

/** Below this many bytes the way to WebCrypto's thread and back takes longer than the hash: `adapters/db/db.design.md`. */
const SHORT = 2048;

/** SHA-256 for pages, workers and Node. */
export const webDigest: Digest = {
  async sha256(...parts) {
    const bytes = join(parts);
    return bytes.length < SHORT ? sha256(bytes) : new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
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
