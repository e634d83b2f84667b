import type { FileSink, OpenFile } from '../../ports/file-sink';
import type { NewTally } from '../../ports/tally';

const utf8 = new TextEncoder();

/** Brings a finished file to the disk; rejects when it did not get there whole. */
export type HandOver = (file: Blob, name: string) => Promise<void>;

/**
 * Collects pieces into a Blob, which the browser keeps on disk when it is large, and hands it over at the end. Hashed piece by
 * piece: the whole file is never in memory.
 */
export const createFileSink =
  (newTally: NewTally, handOver: HandOver = offerAsLink): OpenFile =>
  (name, mime, gzip = false) => {
    const plain = collect(newTally, (parts) => handOver(new Blob(parts, { type: gzip ? 'application/gzip' : mime }), name));
    return gzip ? packed(plain) : plain;
  };

function collect(newTally: NewTally, done: (parts: Blob[]) => Promise<void>): FileSink {
  let parts: Blob[] = [];
  const tally = newTally();
  return {
    async write(chunk) {
      const bytes = typeof chunk === 'string' ? utf8.encode(chunk) : new Uint8Array(chunk);
      tally.add(bytes);
      parts.push(new Blob([bytes]));
    },
    async finish() {
      const whole = parts;
      parts = [];
      await done(whole);
      return tally.end();
    },
    discard() {
      parts = [];
    },
  };
}

/** The browser's own gzip writes no time into its head: the same rows give the same bytes. */
function packed(inner: FileSink): FileSink {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const drained = drain(readable.getReader(), inner);
  // Said by `finish`; a discarded file has nobody left who asks.
  drained.catch(() => undefined);
  return {
    async write(chunk) {
      await writer.ready;
      void writer.write(typeof chunk === 'string' ? utf8.encode(chunk) : new Uint8Array(chunk)).catch(() => undefined);
    },
    async finish() {
      await writer.close();
      await drained;
      return inner.finish();
    },
    discard() {
      void writer.abort().catch(() => undefined);
      inner.discard();
    },
  };
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>, to: FileSink): Promise<void> {
  for (let part = await reader.read(); !part.done; part = await reader.read()) await to.write(part.value);
}

/** Without the right to save files the browser is offered a link: it says itself where the file went, and whether. */
export async function offerAsLink(file: Blob, name: string): Promise<void> {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  // A link cannot name a folder.
  link.download = name.slice(name.lastIndexOf('/') + 1);
  link.click();
  // The browser needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
