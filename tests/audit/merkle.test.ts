import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webDigest } from '../../lib/adapters/crypto/digest';
import { fromHex, toBase64, toHex } from '../../lib/audit/encoding';
import { createTree, rootOf } from '../../lib/audit/merkle';
import { verifyConsistency, verifyInclusion } from '../../lib/audit/proof';
import { buildTreeStore, leafHashes } from '../support/tree';
import vectors from './vectors/go-sumdb.json' with { type: 'json' };

describe('the tree of RFC 6962', () => {
  // The eight leaves and roots that Certificate Transparency implementations share.
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];

  test.each(roots.map((root, size) => [size, root] as const))('has the known root at size %i', async (size, root) => {
    const leaves = await leafHashes(inputs.map((hex) => fromHex(hex) ?? new Uint8Array()));
    expect(toHex(await createTree(webDigest, buildTreeStore(leaves)).root(size))).toBe(root);
  });
});

describe('beside the tree of golang.org/x/mod/sumdb', () => {
  const built = leafHashes(Array.from({ length: 66_000 }, (_, i) => `entry ${i}`));
  const tree = built.then((leaves) => createTree(webDigest, buildTreeStore(leaves)));

  test('has the same roots', async () => {
    for (const [size, root] of Object.entries(vectors.Roots))
      expect([size, toBase64(await (await tree).root(Number(size)))]).toEqual([size, root]);
  });

  test('gives the same inclusion proofs, and accepts them', async () => {
    for (const { Index: index, Size: size, Proof: proof } of vectors.Inclusion) {
      const own = await (await tree).inclusion(index, size);
      expect(own.map(toBase64)).toEqual(proof);
      const claim = { leaf: (await built)[index] ?? new Uint8Array(), index, size, root: await (await tree).root(size) };
      expect(await verifyInclusion(webDigest, claim, own)).toBe(true);
    }
  });

  test('gives the same consistency proofs, and accepts them', async () => {
    for (const { From: from, To: to, Proof: proof } of vectors.Consistency) {
      const own = await (await tree).consistency(from, to);
      expect(own.map(toBase64)).toEqual(proof);
      const heads = await Promise.all([from, to].map(async (size) => ({ size, root: await (await tree).root(size) })));
      const [older, newer] = heads;
      expect(older && newer && (await verifyConsistency(webDigest, older, newer, own))).toBe(true);
    }
  });
});

describe('proofs', () => {
  const sizes = fc.tuple(fc.nat(700), fc.nat(700)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
  const all = leafHashes(Array.from({ length: 702 }, (_, i) => `${i}`));

  test('hold for every entry and no other', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(700), async ([index, size], other) => {
        const leaves = await all;
        const tree = createTree(webDigest, buildTreeStore(leaves));
        const proof = await tree.inclusion(index, size);
        const root = await rootOf(webDigest, leaves.slice(0, size));
        const claim = { leaf: leaves[index] ?? new Uint8Array(), index, size, root };
        expect(await verifyInclusion(webDigest, claim, proof)).toBe(true);
        expect(await verifyInclusion(webDigest, { ...claim, leaf: leaves[other] ?? root }, proof)).toBe(other === index);
        expect(await verifyInclusion(webDigest, { ...claim, index: other }, proof)).toBe(other === index);
        expect(await verifyInclusion(webDigest, claim, [...proof, root])).toBe(false);
        expect(await verifyInclusion(webDigest, claim, proof.slice(1))).toBe(proof.length === 0);
      }),
      { numRuns: 60 },
    );
  });

  test('of growth hold for the old tree and for no tree with another past', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(700), async ([from, to], harm) => {
        const leaves = await all;
        const tree = createTree(webDigest, buildTreeStore(leaves));
        const proof = await tree.consistency(from, to);
        const older = { size: from, root: await tree.root(from) };
        const newer = { size: to, root: await tree.root(to) };
        expect(await verifyConsistency(webDigest, older, newer, proof)).toBe(true);
        const rewritten = leaves.map((leaf, i) => (i === harm % Math.max(from, 1) ? newer.root : leaf));
        const forged = createTree(webDigest, buildTreeStore(rewritten));
        const lie = { size: to, root: await forged.root(to) };
        const held = await verifyConsistency(webDigest, older, lie, await forged.consistency(from, to));
        expect(held).toBe(from === 0);
      }),
      { numRuns: 60 },
    );
  });

  test('do not read the whole log again once it was read', async () => {
    const store = buildTreeStore(await leafHashes(Array.from({ length: 5000 }, (_, i) => `${i}`)));
    const tree = createTree(webDigest, store);
    await tree.root(5000);
    store.reads.leaves = 0;
    await tree.root(5000);
    expect(store.reads.leaves).toBeLessThan(256);
  });

  test('refuse sizes that the log does not have', async () => {
    const tree = createTree(webDigest, buildTreeStore(await leafHashes(['a', 'b'])));
    await expect(tree.root(3)).rejects.toThrow(RangeError);
    await expect(tree.inclusion(2, 2)).rejects.toThrow(RangeError);
    await expect(tree.consistency(2, 1)).rejects.toThrow(RangeError);
  });
});
