import type { Digest, QuickDigest } from '../ports/digest';
import type { TreeNode, TreeStore } from '../ports/tree';
import { fromHex } from './encoding';

/** RFC 6962 section 2.1: the byte that makes a node's hash different from a leaf's. */
const NODE = new Uint8Array([1]);
const WIDTH = 256;

export interface Tree {
  /** Merkle tree hash over the first `size` entries; SHA-256 of nothing for none. */
  root(size: number): Promise<Uint8Array>;
  /** RFC 6962 audit path of entry `index` in the tree of `size` entries, from the leaf's sibling upwards. */
  inclusion(index: number, size: number): Promise<readonly Uint8Array[]>;
  /** RFC 6962 proof that the tree of `from` entries is the beginning of the tree of `to` entries. */
  consistency(from: number, to: number): Promise<readonly Uint8Array[]>;
}

/** Hash of an inner node. */
export function nodeHash(digest: Digest, left: Uint8Array, right: Uint8Array): Promise<Uint8Array> {
  return digest.sha256(NODE, left, right);
}

/** Root over leaf hashes (or roots of equally large full subtrees) in memory. */
export async function rootOf(digest: Digest, hashes: readonly Uint8Array[]): Promise<Uint8Array> {
  let row = hashes;
  while (row.length > 1) {
    const pairs = Array.from({ length: Math.ceil(row.length / 2) }, (_, i) => [row[2 * i], row[2 * i + 1]] as const);
    row = await Promise.all(
      pairs.map(async ([left, right]) => (left && right ? nodeHash(digest, left, right) : (left ?? new Uint8Array(32)))),
    );
  }
  return row[0] ?? digest.sha256();
}

/** The same on the spot. */
export function quickRootOf(digest: QuickDigest, hashes: readonly Uint8Array[]): Uint8Array {
  let row = hashes;
  while (row.length > 1) {
    const above: Uint8Array[] = [];
    for (let i = 0; i < row.length; i += 2) {
      const [left, right] = [row[i] ?? EMPTY, row[i + 1]];
      above.push(right ? digest.sha256(NODE, left, right) : left);
    }
    row = above;
  }
  return row[0] ?? digest.sha256();
}

const EMPTY = new Uint8Array(32);

/**
 * The tree over a store. Roots of full subtrees of 256, 65,536, … entries are computed once and kept, so that a root or a
 * proof of a million entries reads a few hundred hashes. Rejects with a RangeError for a size that the log does not have.
 */
export function createTree(digest: Digest, store: TreeStore): Tree {
  async function range(from: number, to: number): Promise<Uint8Array> {
    const size = to - from;
    const level = levelOf(size);
    if (level > 0) return full(level, from / size);
    if (size <= WIDTH) return rootOf(digest, await exactly(store, from, to));
    const middle = from + splitOf(size);
    return nodeHash(digest, await range(from, middle), await range(middle, to));
  }

  async function full(level: number, index: number): Promise<Uint8Array> {
    const kept = await store.node(level, index);
    if (kept) return kept;
    const made = await build(level, index);
    await store.saveNodes(made);
    return made.at(-1)?.hash ?? new Uint8Array(32);
  }

  /** The node and those below it that were missing, children first. */
  async function build(level: number, index: number): Promise<readonly TreeNode[]> {
    if (level === 1) {
      return [{ level, index, hash: await rootOf(digest, await exactly(store, index * WIDTH, (index + 1) * WIDTH)) }];
    }
    const children: Uint8Array[] = [];
    for (let i = 0; i < WIDTH; i++) children.push(await full(level - 1, index * WIDTH + i));
    return [{ level, index, hash: await rootOf(digest, children) }];
  }

  async function path(index: number, from: number, to: number): Promise<readonly Uint8Array[]> {
    if (to - from <= 1) return [];
    const middle = from + splitOf(to - from);
    if (index < middle) return [...(await path(index, from, middle)), await range(middle, to)];
    return [...(await path(index, middle, to)), await range(from, middle)];
  }

  /** SUBPROOF of RFC 6962 section 2.1.2; `known` while the old tree's root needs no saying. */
  async function subproof(old: number, from: number, to: number, known: boolean): Promise<readonly Uint8Array[]> {
    if (old === to - from) return known ? [] : [await range(from, to)];
    const split = splitOf(to - from);
    if (old <= split) return [...(await subproof(old, from, from + split, known)), await range(from + split, to)];
    return [...(await subproof(old - split, from + split, to, false)), await range(from, from + split)];
  }

  return {
    root: (size) => (size === 0 ? digest.sha256() : range(0, size)),
    async inclusion(index, size) {
      if (index < 0 || index >= size) throw new RangeError(`entry ${index} is not in a tree of ${size}`);
      return path(index, 0, size);
    },
    async consistency(from, to) {
      if (from < 0 || from > to) throw new RangeError(`a tree of ${to} entries does not continue one of ${from}`);
      return from === 0 || from === to ? [] : subproof(from, 0, to, true);
    },
  };
}

/** Largest power of two smaller than `size`. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** n where `size` is 256 to the n, 0 otherwise. */
function levelOf(size: number): number {
  let level = 0;
  let at = 1;
  while (at < size) {
    at *= WIDTH;
    level += 1;
  }
  return at === size ? level : 0;
}

async function exactly(store: TreeStore, from: number, to: number): Promise<readonly Uint8Array[]> {
  const leaves = (await store.leaves(from, to)).map((hex) => fromHex(hex) ?? new Uint8Array(32));
  if (leaves.length !== to - from) throw new RangeError(`the log has no entries up to ${to}`);
  return leaves;
}
