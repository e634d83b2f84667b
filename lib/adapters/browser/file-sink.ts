import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { OpenFile } from '../../ports/file-sink';

/**
 * Collects pieces into a Blob, which the browser keeps on disk when it is large, and offers it as a download. Hashed piece by
 * piece: the whole file is never in memory.
 */
export const downloadFile: OpenFile = (name, mime) => {
  let parts: Blob[] = [];
  const hash = sha256.create();
  return {
    async write(chunk) {
      const bytes = typeof chunk === 'string' ? utf8ToBytes(chunk) : new Uint8Array(chunk);
      hash.update(bytes);
      parts.push(new Blob([bytes]));
    },
    async finish() {
      const file = new Blob(parts, { type: mime });
      const url = URL.createObjectURL(file);
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      // The browser needs the address until the download has begun.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      return bytesToHex(hash.digest());
    },
    discard() {
      parts = [];
    },
  };
};
