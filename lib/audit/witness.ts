import type { Digest } from '../ports/digest';
import type { WitnessRefusal } from '../ports/record-desk';
import type { Signer, VerifySignature } from '../ports/signer';
import { type Checkpoint, openCheckpoint } from './checkpoint';
import { concat, equalBytes } from './encoding';
import { COSIGNATURE, formatNote, keyId, type Note, type NoteKey, signaturesOf } from './note';
import { verifyConsistency } from './proof';

/** What a witness remembers of a log that it has seen. */
export interface WitnessedHead {
  readonly origin: string;
  readonly publicKey: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
}

export type Witnessing =
  | { readonly ok: true; readonly file: string; readonly head: WitnessedHead }
  | { readonly ok: false; readonly why: WitnessRefusal };

export interface WitnessRequest {
  /** The checkpoint file of the other station. */
  readonly file: string;
  readonly publicKey: Uint8Array;
  /** Proof from the size that the witness knows to the new one; empty for the first and for the same size. */
  readonly proof: readonly Uint8Array[];
  /** What this witness signed last for that log; null at the first meeting. */
  readonly known: WitnessedHead | null;
}

export interface WitnessTools {
  readonly digest: Digest;
  readonly verify: VerifySignature;
  readonly signer: Signer;
  /** Name of the witness in its signatures. */
  readonly name: string;
  /** ms since the epoch, UTC. */
  readonly now: number;
}

/**
 * Cosigns a checkpoint of a colleague's log (c2sp.org/tlog-cosignature): this browser saw that the log only grew. From then
 * on the colleague's log cannot be cut or rewritten behind that size without this browser noticing.
 */
export async function cosign(tools: WitnessTools, request: WitnessRequest): Promise<Witnessing> {
  const { digest, verify, signer, name } = tools;
  const opened = await openCheckpoint(digest, verify, request.file, request.publicKey);
  if (!opened) return { ok: false, why: 'not_signed' };
  const why = await refusalOf(digest, opened.checkpoint, request);
  if (why) return { ok: false, why };
  const seconds = Math.floor(tools.now / 1000);
  const id = await keyId(digest, { name, type: COSIGNATURE, publicKey: signer.publicKey });
  const signature = await signer.sign(cosignedText(seconds, opened.note));
  const own = { name, bytes: concat(id, bigEndian(seconds), signature) };
  const others = opened.note.signatures.filter((one) => !(one.name === name && equalBytes(one.bytes.slice(0, 4), id)));
  const { origin, size, root } = opened.checkpoint;
  const file = formatNote({ text: opened.note.text, signatures: [...others, own] });
  return { ok: true, file, head: { origin, publicKey: request.publicKey, size, root } };
}

/** When this witness cosigned the note, in ms since the epoch; null when it did not. */
export async function cosignedAt(digest: Digest, verify: VerifySignature, note: Note, witness: NoteKey): Promise<number | null> {
  for (const bytes of await signaturesOf(digest, note, { ...witness, type: COSIGNATURE })) {
    if (bytes.length !== 72) continue;
    const seconds = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
    if (await verify(witness.publicKey, bytes.slice(8), cosignedText(seconds, note))) return seconds * 1000;
  }
  return null;
}

async function refusalOf(digest: Digest, offered: Checkpoint, { known, proof }: WitnessRequest): Promise<WitnessRefusal | null> {
  if (known === null) return null;
  if (known.origin !== offered.origin) return 'different';
  if (offered.size < known.size) return 'shorter';
  if (offered.size === known.size) return equalBytes(offered.root, known.root) ? null : 'different';
  return (await verifyConsistency(digest, known, offered, proof)) ? null : 'not_continued';
}

function cosignedText(seconds: number, note: Note): string {
  return `cosignature/v1\ntime ${seconds}\n${note.text}`;
}

function bigEndian(seconds: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(seconds));
  return bytes;
}
