import type { QuickDigest } from '../ports/digest';
import type { Checkpoint } from './checkpoint';
import { equalBytes } from './encoding';
import { createRunningRoot, type RunningRoot } from './running-root';

/** A running root that is held against every checkpoint on its way. */
export interface AnchoredRoot extends RunningRoot {
  /** Size of the largest checkpoint that the tree agrees with. */
  readonly anchored: number;
  /** Sizes of checkpoints with another root. */
  readonly wrong: readonly number[];
  /** Sizes of checkpoints that the tree has not reached. */
  ahead(): readonly number[];
}

/** `anchors` are checkpoints of this log whose signatures were checked. */
export function createAnchoredRoot(digest: QuickDigest, anchors: readonly Checkpoint[]): AnchoredRoot {
  const root = createRunningRoot(digest);
  const waiting = [...anchors].sort((a, b) => a.size - b.size);
  const wrong: number[] = [];
  let anchored = 0;

  function compare(): void {
    for (let anchor = waiting[0]; anchor?.size === root.size; anchor = waiting[0]) {
      waiting.shift();
      if (equalBytes(root.root(), anchor.root)) anchored = anchor.size;
      else wrong.push(anchor.size);
    }
  }

  return {
    wrong,
    get anchored() {
      return anchored;
    },
    get size() {
      return root.size;
    },
    root: () => root.root(),
    ahead: () => waiting.map((anchor) => anchor.size),
    add(leaves) {
      compare();
      for (let at = 0; at < leaves.length; ) {
        const stop = waiting[0]?.size ?? Number.POSITIVE_INFINITY;
        const part = leaves.slice(at, at + Math.min(leaves.length - at, stop - root.size));
        root.add(part);
        at += part.length;
        compare();
      }
    },
  };
}
