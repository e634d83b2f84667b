import type { Digest } from '../ports/digest';
import type { VerifySignature } from '../ports/signer';
import { openCheckpoint } from './checkpoint';
import { fromBase64, toBase64 } from './encoding';
import { verifyInclusion } from './proof';

const HEADER = 'c2sp.org/tlog-proof@v1';

/** A proof that travels alone (c2sp.org/tlog-proof): entry `index` is in the log that the checkpoint speaks of. */
export interface TlogProof {
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
  /** Not authenticated. */
  readonly extra?: Uint8Array;
}

/** The proof as the text of a `.tlog-proof` file. */
export function formatTlogProof(proof: TlogProof): string {
  const extra = proof.extra === undefined ? [] : [`extra ${toBase64(proof.extra)}`];
  return [HEADER, ...extra, `index ${proof.index}`, ...proof.hashes.map(toBase64), '', proof.checkpoint].join('\n');
}

/** Reads such a file without believing it; null when it is none. */
export function parseTlogProof(file: string): TlogProof | null {
  const end = file.indexOf('\n\n');
  const lines = end < 0 ? [] : file.slice(0, end).split('\n');
  if (lines.shift() !== HEADER) return null;
  const extra = lines[0]?.startsWith('extra ') ? fromBase64((lines.shift() ?? '').slice(6)) : undefined;
  const index = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '')?.[1];
  const hashes = lines.map(fromBase64);
  if (index === undefined || extra === null || !Number.isSafeInteger(Number(index))) return null;
  if (hashes.some((hash) => hash?.length !== 32)) return null;
  const proof = { index: Number(index), hashes: hashes.filter((hash) => hash !== null), checkpoint: file.slice(end + 2) };
  return extra === undefined ? proof : { ...proof, extra };
}

/** True when the key's log holds an entry with this leaf hash at the proof's index. */
export async function verifyTlogProof(
  digest: Digest,
  verify: VerifySignature,
  proof: TlogProof,
  leaf: Uint8Array,
  publicKey: Uint8Array,
): Promise<boolean> {
  const opened = await openCheckpoint(digest, verify, proof.checkpoint, publicKey);
  if (!opened) return false;
  const { size, root } = opened.checkpoint;
  return verifyInclusion(digest, { leaf, index: proof.index, size, root }, proof.hashes);
}
