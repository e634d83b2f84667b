import { webDigest } from '../../lib/adapters/crypto/digest';
import type { TreeNode, TreeStore } from '../../lib/ports/tree';

/** A tree store over leaf hashes in memory, which counts what is read. */
export function buildTreeStore(leaves: readonly Uint8Array[]): TreeStore & { readonly reads: { leaves: number } } {
  const nodes = new Map<string, Uint8Array>();
  const reads = { leaves: 0 };
  return {
    reads,
    async leaves(from, to) {
      reads.leaves += to - from;
      return leaves.slice(from, to).map((leaf) => Buffer.from(leaf).toString('hex'));
    },
    node: async (level, index) => nodes.get(`${level}/${index}`) ?? null,
    async saveNodes(more: readonly TreeNode[]) {
      for (const { level, index, hash } of more) nodes.set(`${level}/${index}`, hash);
    },
  };
}

/** RFC 6962 leaf hashes of texts. */
export function leafHashes(texts: readonly (string | Uint8Array)[]): Promise<Uint8Array[]> {
  return Promise.all(texts.map((text) => webDigest.sha256(new Uint8Array([0]), text)));
}
