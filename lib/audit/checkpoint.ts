import type { Digest } from '../ports/digest';
import type { Signer, VerifySignature } from '../ports/signer';
import { fromBase64, toBase64 } from './encoding';
import { ED25519, formatNote, isSignedBy, type Note, type NoteKey, parseNote, signText } from './note';
import type { TreeHead } from './proof';

/** A tree head under the name of its log (c2sp.org/tlog-checkpoint). */
export interface Checkpoint extends TreeHead {
  readonly origin: string;
  /** Lines that the log may add; witnesses say nothing about them. */
  readonly extensions: readonly string[];
}

/** The text that is signed. */
export function checkpointText(checkpoint: Checkpoint): string {
  const { origin, size, root, extensions } = checkpoint;
  return [origin, String(size), toBase64(root), ...extensions].map((line) => `${line}\n`).join('');
}

/** Signs a tree head as the log: the file that a colleague keeps, and that later proves what the log was. */
export async function signCheckpoint(digest: Digest, signer: Signer, checkpoint: Checkpoint): Promise<string> {
  const text = checkpointText(checkpoint);
  return formatNote({ text, signatures: [await signText(digest, signer, checkpoint.origin, text)] });
}

/** Reads a checkpoint's text without believing it; null when it is not one. */
export function parseCheckpointText(text: string): Checkpoint | null {
  const [origin = '', size = '', root = '', ...extensions] = text.slice(0, -1).split('\n');
  const bytes = fromBase64(root);
  const count = Number(size);
  if (origin === '' || !/^(?:0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(count) || bytes?.length !== 32) return null;
  return extensions.includes('') ? null : { origin, size: count, root: bytes, extensions };
}

export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly note: Note;
}

/** Reads a checkpoint file; null when it is none. Believe it only after `isSignedBy`. */
export function readCheckpoint(file: string): OpenedCheckpoint | null {
  const note = parseNote(file);
  const checkpoint = note && parseCheckpointText(note.text);
  return note && checkpoint ? { checkpoint, note } : null;
}

/** The checkpoint of a file that this key signed as the log of its own name; null otherwise. */
export async function openCheckpoint(
  digest: Digest,
  verify: VerifySignature,
  file: string,
  publicKey: Uint8Array,
): Promise<OpenedCheckpoint | null> {
  const opened = readCheckpoint(file);
  if (!opened) return null;
  const key: NoteKey = { name: opened.checkpoint.origin, type: ED25519, publicKey };
  return (await isSignedBy(digest, verify, opened.note, key)) ? opened : null;
}
