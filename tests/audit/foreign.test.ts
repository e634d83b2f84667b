import { createPublicKey } from 'node:crypto';
import { verifyCheckpoint } from '@sigstore/verify/dist/timestamp/checkpoint.js';
import { verifyMerkleInclusion } from '@sigstore/verify/dist/timestamp/merkle.js';
import { RFC9162 } from '@transmute/rfc9162';
import { describe, expect, test } from 'vitest';
import { webDigest } from '../../lib/adapters/crypto/digest';
import { createKeyPair, signerOf } from '../../lib/adapters/crypto/signer';
import { signCheckpoint } from '../../lib/audit/checkpoint';
import { createTree } from '../../lib/audit/merkle';
import { ED25519, keyId } from '../../lib/audit/note';
import { verifyConsistency, verifyInclusion } from '../../lib/audit/proof';
import { buildTreeStore, leafHashes } from '../support/tree';

const TEXTS = Array.from({ length: 700 }, (_, i) => `entry ${i}`);
const BYTES = TEXTS.map((text) => new TextEncoder().encode(text));
const SIZES = [1, 2, 3, 7, 8, 255, 256, 257, 700];
const made = leafHashes(TEXTS).then((leaves) => ({ leaves, tree: createTree(webDigest, buildTreeStore(leaves)) }));

/** What sigstore's verifier takes for one entry of a log. */
async function entryFor(index: number, size: number, file: string) {
  const { tree } = await made;
  const inclusionProof = {
    logIndex: String(index),
    treeSize: String(size),
    rootHash: Buffer.from(await tree.root(size)),
    hashes: (await tree.inclusion(index, size)).map((hash) => Buffer.from(hash)),
    checkpoint: { envelope: file },
  };
  const unused = {
    logIndex: '0',
    logId: { keyId: Buffer.alloc(0) },
    kindVersion: { kind: '', version: '' },
    inclusionPromise: undefined,
  };
  return { ...unused, integratedTime: '1790000000', inclusionProof, canonicalizedBody: Buffer.from(BYTES[index] ?? []) };
}

describe('the verifier of sigstore', () => {
  const signed = async (size: number) => {
    const { tree } = await made;
    const signer = await signerOf(await createKeyPair());
    const file = await signCheckpoint(webDigest, signer, {
      origin: 'hedan/x',
      size,
      root: await tree.root(size),
      extensions: [],
    });
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), signer.publicKey]);
    const logID = Buffer.from(await keyId(webDigest, { name: 'hedan/x', type: ED25519, publicKey: signer.publicKey }));
    const validFor = { start: new Date(0), end: new Date(4e12) };
    const log = { logID, publicKey: createPublicKey({ key: spki, format: 'der', type: 'spki' }), validFor };
    return { file, log };
  };

  test('accepts our checkpoints and our proofs of inclusion', async () => {
    for (const size of SIZES) {
      const { file, log } = await signed(size);
      for (const index of [0, size >> 1, size - 1]) {
        const entry = await entryFor(index, size, file);
        verifyCheckpoint(entry, [log]);
        verifyMerkleInclusion(entry);
      }
    }
  });

  test('refuses them when the size, the root or the entry is another one', async () => {
    const { file, log } = await signed(257);
    const entry = await entryFor(100, 257, file);
    const altered = {
      ...entry,
      inclusionProof: { ...entry.inclusionProof, checkpoint: { envelope: file.replace('257', '258') } },
    };
    expect(() => verifyCheckpoint(altered, [log])).toThrow();
    expect(() => verifyCheckpoint(entry, [{ ...log, publicKey: createPublicKeyOfAnother() }])).toThrow();
    expect(() => verifyMerkleInclusion({ ...entry, canonicalizedBody: Buffer.from('another entry') })).toThrow();
  });
});

function createPublicKeyOfAnother() {
  return createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.alloc(32, 9)]),
    format: 'der',
    type: 'spki',
  });
}

describe('the RFC 9162 library of Transmute', () => {
  test('has the same leaves and roots', async () => {
    const { leaves, tree } = await made;
    expect(Buffer.from(await RFC9162.leaf(BYTES[5] ?? new Uint8Array()))).toEqual(Buffer.from(leaves[5] ?? []));
    for (const size of SIZES) {
      const theirs = await RFC9162.treeHead(BYTES.slice(0, size));
      expect(Buffer.from(await tree.root(size))).toEqual(Buffer.from(theirs));
    }
  });

  test('accepts our proofs, and its proofs are accepted here', async () => {
    const { leaves, tree } = await made;
    for (const size of [2, 7, 8, 64, 100]) {
      const [index, root] = [size - 2, await tree.root(size)];
      const leaf = leaves[index] ?? new Uint8Array();
      const ours = { log_id: '', tree_size: size, leaf_index: index, inclusion_path: [...(await tree.inclusion(index, size))] };
      expect(await RFC9162.verifyInclusionProof(root, leaf, ours)).toBe(true);
      expect(await RFC9162.verifyInclusionProof(root, leaves[index + 1] ?? leaf, ours)).toBe(false);
      const theirs = await RFC9162.inclusionProof(BYTES[index] ?? new Uint8Array(), BYTES.slice(0, size));
      expect(await verifyInclusion(webDigest, { leaf, index, size, root }, theirs.inclusion_path)).toBe(true);
    }
  });

  test('accepts our proofs of consistency', async () => {
    const { tree } = await made;
    // It repeats the older root at the start of proofs from a power of two, which the RFC leaves out: those are held against Go's.
    for (const [from, to] of [
      [3, 7],
      [5, 8],
      [6, 64],
      [65, 100],
    ] as const) {
      const [older, newer] = [await tree.root(from), await tree.root(to)];
      const proof = [...(await tree.consistency(from, to))];
      const ours = { log_id: '', tree_size_1: from, tree_size_2: to, consistency_path: proof };
      expect(await RFC9162.verifyConsistencyProof(older, newer, ours)).toBe(true);
      const claim = [
        { size: from, root: older },
        { size: to, root: newer },
      ] as const;
      expect(await verifyConsistency(webDigest, ...claim, proof)).toBe(true);
    }
  });
});
