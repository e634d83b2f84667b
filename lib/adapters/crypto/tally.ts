import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { NewTally } from '../../ports/tally';

const utf8 = new TextEncoder();

/** Incremental SHA-256, which WebCrypto does not have. */
export const newTally: NewTally = () => {
  const hash = sha256.create();
  return {
    add: (part) => void hash.update(typeof part === 'string' ? utf8.encode(part) : part),
    end: () => bytesToHex(hash.digest()),
  };
};
