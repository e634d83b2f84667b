import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webDigest } from '../../lib/adapters/crypto/digest';
import { createKeyPair, signerOf, verifySignature } from '../../lib/adapters/crypto/signer';
import { openCheckpoint, parseCheckpointText, readCheckpoint, signCheckpoint } from '../../lib/audit/checkpoint';
import { fromBase64 } from '../../lib/audit/encoding';
import { createTree } from '../../lib/audit/merkle';
import { COSIGNATURE, formatKey, formatNote, parseKey, parseNote } from '../../lib/audit/note';
import { formatTlogProof, parseTlogProof, verifyTlogProof } from '../../lib/audit/tlog-proof';
import { cosign, cosignedAt, type WitnessedHead, type WitnessTools } from '../../lib/audit/witness';
import type { Signer } from '../../lib/ports/signer';
import { buildTreeStore, leafHashes } from '../support/tree';
import vectors from './vectors/go-sumdb.json' with { type: 'json' };

/** Node's own Ed25519 with the seed that made the vectors: an implementation that is neither ours nor WebCrypto's. */
function nodeSigner(seed: Buffer): Signer {
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32));
  return { publicKey, sign: async (message) => new Uint8Array(sign(null, Buffer.from(message), key)) };
}
const goSigner = nodeSigner(Buffer.from(vectors.Seed, 'base64'));
const tree = leafHashes(Array.from({ length: 1000 }, (_, i) => `entry ${i}`)).then((leaves) => ({
  leaves,
  ...createTree(webDigest, buildTreeStore(leaves)),
}));
const checkpointAt = async (size: number, signer: Signer, origin = vectors.Name) =>
  signCheckpoint(webDigest, signer, { origin, size, root: await (await tree).root(size), extensions: [] });

describe('a checkpoint', () => {
  test('is, byte for byte, the note that golang.org/x/mod/sumdb/note signs with the same key', async () => {
    for (const [size, note] of Object.entries(vectors.Notes))
      if (Number(size) <= 1000) expect(await checkpointAt(Number(size), goSigner)).toBe(note);
  });

  test('made by that library is accepted, and its key line too', async () => {
    const key = await parseKey(webDigest, vectors.Vkey);
    expect(key && (await formatKey(webDigest, key))).toBe(vectors.Vkey);
    for (const note of Object.values(vectors.Notes)) {
      expect(await openCheckpoint(webDigest, verifySignature, note, goSigner.publicKey)).not.toBeNull();
    }
  });

  test('is refused when any sign of it was changed', async () => {
    const file = await checkpointAt(9, goSigner);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.constantFrom('A', 'b', '0', '9', '/', '\n', ' ', '+'), async (at, sign_) => {
        const harmed = file.slice(0, at) + sign_ + file.slice(at + 1);
        const opened = await openCheckpoint(webDigest, verifySignature, harmed, goSigner.publicKey);
        expect(opened === null).toBe(harmed !== file);
      }),
      { numRuns: 150 },
    );
  });

  test('is refused under another key, and where a known key signed something else too', async () => {
    const other = await signerOf(await createKeyPair());
    const file = await checkpointAt(9, goSigner);
    expect(await openCheckpoint(webDigest, verifySignature, file, other.publicKey)).toBeNull();
    const [a, b] = [readCheckpoint(file), readCheckpoint(await checkpointAt(8, goSigner))];
    if (!a || !b) throw new Error('both are checkpoints');
    const mixed = formatNote({ text: a.note.text, signatures: [...a.note.signatures, ...b.note.signatures] });
    expect(await openCheckpoint(webDigest, verifySignature, mixed, goSigner.publicKey)).toBeNull();
  });

  test.each(['a\n1\n', 'a\n01\nAAAA\n', 'a\n-1\nAAAA\n', '\n1\nAAAA\n', 'a\n1\nAAAA\n', 'a\n99999999999999999999\nAAAA\n'])(
    'is not %j',
    (text) => {
      expect(parseCheckpointText(text)).toBeNull();
    },
  );

  test.each([
    '',
    '\n',
    'a\n\n',
    'a\n\nb\n',
    'a\n\n\u2014 n AAAA\n',
    'a\u0000\n\n\u2014 n AAAAAAAA\n',
    'a\n\n\u2014 n+ AAAAAAAA\n',
  ])('is no note: %j', (file) => {
    expect(parseNote(file)).toBeNull();
  });
});

describe('a proof that travels alone', () => {
  test('shows that an entry is in the log, and reads back as it was written', async () => {
    const { leaves, inclusion } = await tree;
    const proof = { index: 41, hashes: await inclusion(41, 1000), checkpoint: await checkpointAt(1000, goSigner) };
    const file = formatTlogProof(proof);
    expect(file.startsWith('c2sp.org/tlog-proof@v1\nindex 41\n')).toBe(true);
    const read = parseTlogProof(file);
    expect(read).toEqual(proof);
    const check = (leaf: number) =>
      read && verifyTlogProof(webDigest, verifySignature, read, leaves[leaf] ?? new Uint8Array(), goSigner.publicKey);
    expect(await check(41)).toBe(true);
    expect(await check(42)).toBe(false);
  });

  test('may carry extra data', () => {
    const proof = { index: 0, hashes: [], checkpoint: 'x\n', extra: new Uint8Array([1, 2]) };
    expect(parseTlogProof(formatTlogProof(proof))).toEqual(proof);
  });

  test.each([
    '',
    'c2sp.org/tlog-proof@v2\nindex 1\n\nx',
    'c2sp.org/tlog-proof@v1\nindex 01\n\nx',
    'c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\nx',
  ])('is not %j', (file) => {
    expect(parseTlogProof(file)).toBeNull();
  });
});

describe('a witness', () => {
  const known = async (size: number): Promise<WitnessedHead> => ({
    origin: vectors.Name,
    publicKey: goSigner.publicKey,
    size,
    root: await (await tree).root(size),
  });
  const tools = async (): Promise<WitnessTools> => ({
    digest: webDigest,
    verify: verifySignature,
    signer: await signerOf(await createKeyPair()),
    name: 'desk-2',
    now: 1_779_249_600_000,
  });

  test('signs a log that only grew, so that anybody can check when', async () => {
    const own = await tools();
    const request = {
      file: await checkpointAt(900, goSigner),
      publicKey: goSigner.publicKey,
      known: await known(300),
      proof: await (await tree).consistency(300, 900),
    };
    const result = await cosign(own, request);
    if (!result.ok) throw new Error(result.why);
    expect(result.head.size).toBe(900);
    const opened = await openCheckpoint(webDigest, verifySignature, result.file, goSigner.publicKey);
    const key = { name: 'desk-2', type: COSIGNATURE, publicKey: own.signer.publicKey } as const;
    expect(opened && (await cosignedAt(webDigest, verifySignature, opened.note, key))).toBe(own.now);
    // Node checks the message of the standard, put together by hand.
    const bytes = opened?.note.signatures[1]?.bytes ?? new Uint8Array();
    const message = Buffer.from(`cosignature/v1\ntime 1779249600\n${opened?.note.text}`);
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), own.signer.publicKey]);
    expect(verify(null, message, { key: spki, format: 'der', type: 'spki' }, bytes.slice(12))).toBe(true);
  });

  test.each<[string, number, number, number, string]>([
    ['a shorter log', 300, 200, 0, 'shorter'],
    ['growth without its proof', 300, 900, 0, 'not_continued'],
    ['growth with the proof of another', 300, 900, 299, 'not_continued'],
  ])('refuses %s', async (_, seen, size, proofFrom, why) => {
    const proof = proofFrom === 0 ? [] : await (await tree).consistency(proofFrom, size);
    const request = { file: await checkpointAt(size, goSigner), publicKey: goSigner.publicKey, known: await known(seen), proof };
    expect(await cosign(await tools(), request)).toEqual({ ok: false, why });
  });

  test('refuses another tree of the same size, and a checkpoint under a strange key', async () => {
    const [file, other] = [await checkpointAt(300, goSigner), await signerOf(await createKeyPair())];
    const lie = { ...(await known(300)), root: fromBase64('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=') ?? new Uint8Array() };
    expect(await cosign(await tools(), { file, publicKey: goSigner.publicKey, known: lie, proof: [] })).toEqual({
      ok: false,
      why: 'different',
    });
    expect(await cosign(await tools(), { file, publicKey: other.publicKey, known: null, proof: [] })).toEqual({
      ok: false,
      why: 'not_signed',
    });
  });
});

test('the private key can sign and can never be read', async () => {
  const pair = await createKeyPair();
  await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
});
