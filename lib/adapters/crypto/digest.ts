import { sha256 } from '@noble/hashes/sha2.js';
import { createSHA256 } from 'hash-wasm';
import type { Digest, QuickDigest, RandomBytes } from '../../ports/digest';

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

/** SHA-256 on the spot, wherever WebAssembly may not run. */
export const quickDigest: QuickDigest = quickBy(sha256);

/** The same by WebAssembly, three times as fast; by `quickDigest` where the browser does not let it run. */
export async function createQuickDigest(): Promise<QuickDigest> {
  try {
    const hash = await createSHA256();
    return quickBy((bytes) => hash.init().update(bytes).digest('binary'));
  } catch {
    return quickDigest;
  }
}

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

/** The parts are laid one after another into one buffer that stays: making a new one each time costs as much as the hash. */
function quickBy(hash: (bytes: Uint8Array) => Uint8Array): QuickDigest {
  let buffer = new Uint8Array(16_384);
  return {
    sha256(...parts) {
      // A UTF-16 unit is three bytes of UTF-8 at most.
      const most = parts.reduce((sum, part) => sum + (typeof part === 'string' ? 3 : 1) * part.length, 0);
      if (most > buffer.length) buffer = new Uint8Array(2 * most);
      let at = 0;
      for (const part of parts) {
        if (typeof part === 'string') at += utf8.encodeInto(part, buffer.subarray(at)).written;
        else {
          buffer.set(part, at);
          at += part.length;
        }
      }
      return hash(buffer.subarray(0, at));
    },
  };
}
