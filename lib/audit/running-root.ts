import type { Digest } from '../ports/digest';
import { rootOf } from './merkle';

const WIDTH = 256;

/** The tree's root at any size on the way, for whoever reads a log from its beginning and keeps none of it. */
export interface RunningRoot {
  readonly size: number;
  add(leaves: readonly Uint8Array[]): Promise<void>;
  root(): Promise<Uint8Array>;
}

/** Keeps one hash for every 256 entries, and the rest as they are. */
export function createRunningRoot(digest: Digest): RunningRoot {
  const full: Uint8Array[] = [];
  let rest: Uint8Array[] = [];
  return {
    get size() {
      return full.length * WIDTH + rest.length;
    },
    async add(leaves) {
      rest.push(...leaves);
      const chunks: Uint8Array[][] = [];
      for (; rest.length >= WIDTH; rest = rest.slice(WIDTH)) chunks.push(rest.slice(0, WIDTH));
      full.push(...(await Promise.all(chunks.map((chunk) => rootOf(digest, chunk)))));
    },
    async root() {
      return rootOf(digest, rest.length === 0 ? full : [...full, await rootOf(digest, rest)]);
    },
  };
}
