import type { QuickDigest } from '../ports/digest';
import { quickRootOf } from './merkle';

const WIDTH = 256;

/** The tree's root at any size on the way, for whoever reads a log from its beginning and keeps none of it. */
export interface RunningRoot {
  readonly size: number;
  add(leaves: readonly Uint8Array[]): void;
  root(): Uint8Array;
}

/** Keeps one hash for every 256 entries, and the rest as they are. */
export function createRunningRoot(digest: QuickDigest): RunningRoot {
  const full: Uint8Array[] = [];
  let rest: Uint8Array[] = [];
  return {
    get size() {
      return full.length * WIDTH + rest.length;
    },
    add(leaves) {
      for (const leaf of leaves) {
        rest.push(leaf);
        if (rest.length < WIDTH) continue;
        full.push(quickRootOf(digest, rest));
        rest = [];
      }
    },
    root: () => quickRootOf(digest, rest.length === 0 ? full : [...full, quickRootOf(digest, rest)]),
  };
}
