import type { OpenFile } from '../../ports/file-sink';
import type { NewTally } from '../../ports/tally';

const utf8 = new TextEncoder();

/**
 * Collects pieces into a Blob, which the browser keeps on disk when it is large, and offers it as a download. Hashed piece by
 * piece: the whole file is never in memory.
 */
export const createFileSink =
  (newTally: NewTally): OpenFile =>
  (name, mime) => {
    let parts: Blob[] = [];
    const tally = newTally();
    return {
      async write(chunk) {
        const bytes = typeof chunk === 'string' ? utf8.encode(chunk) : new Uint8Array(chunk);
        tally.add(bytes);
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
        return tally.end();
      },
      discard() {
        parts = [];
      },
    };
  };
