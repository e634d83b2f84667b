/**
 * Where the hashes of the log's tree are kept. `level` counts in powers of 256: the node (1, 3) is the root over the
 * entries 768 to 1023. Only full nodes are ever kept, so they never change.
 */
export interface TreeStore {
  /** Hex hashes of the entries [from, to), pruned ones too; fewer when the log is shorter. */
  leaves(from: number, to: number): Promise<readonly string[]>;
  node(level: number, index: number): Promise<Uint8Array | null>;
  saveNodes(nodes: readonly TreeNode[]): Promise<void>;
}

export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}
