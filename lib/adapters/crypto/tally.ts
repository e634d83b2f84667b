import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { NewTally } from '../../ports/tally';

/** Incremental SHA-256, which WebCrypto does not have. */
export const newTally: NewTally = () => {
  const hash = sha256.create();
  return {
    add: (bytes) => void hash.update(bytes),
    end: () => bytesToHex(hash.digest()),
  };
};
