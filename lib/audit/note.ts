import type { Digest } from '../ports/digest';
import type { Signer, VerifySignature } from '../ports/signer';
import { concat, equalBytes, fromBase64, fromHex, toBase64, toHex } from './encoding';

/** Signature types of C2SP signed-note: a log's own Ed25519, and a witness's timestamped one. */
export const ED25519 = 1;
export const COSIGNATURE = 4;
export type SignatureType = typeof ED25519 | typeof COSIGNATURE;

/** A key that a verifier knows by name. */
export interface NoteKey {
  readonly name: string;
  readonly type: SignatureType;
  readonly publicKey: Uint8Array;
}

export interface NoteSignature {
  readonly name: string;
  /** First four bytes: which key; the rest: the signature. */
  readonly bytes: Uint8Array;
}

/** A text with signatures (c2sp.org/signed-note). `text` ends with a new line. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const MOST_SIGNATURES = 64;
const LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;

/** The note as text. */
export function formatNote(note: Note): string {
  return `${note.text}\n${note.signatures.map(({ name, bytes }) => `\u2014 ${name} ${toBase64(bytes)}\n`).join('')}`;
}

/** A note's text and signatures, none of them checked; null for what is not a note. */
export function parseNote(file: string): Note | null {
  // Control characters other than the new line are forbidden by the format.
  if ([...file].some((sign) => sign < ' ' && sign !== '\n')) return null;
  const at = file.lastIndexOf('\n\n');
  if (at < 0 || !file.endsWith('\n')) return null;
  const lines = file.slice(at + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map(parseLine);
  return signatures.some((one) => one === null)
    ? null
    : { text: file.slice(0, at + 1), signatures: signatures.filter((one) => one !== null) };
}

/** Which key made a signature: the first four bytes of a hash over name, type and key. */
export async function keyId(digest: Digest, key: NoteKey): Promise<Uint8Array> {
  return (await digest.sha256(`${key.name}\n`, new Uint8Array([key.type]), key.publicKey)).slice(0, 4);
}

/** The key as one line that a person can hand over: `name+id+base64`. */
export async function formatKey(digest: Digest, key: NoteKey): Promise<string> {
  const material = concat(new Uint8Array([key.type]), key.publicKey);
  return `${key.name}+${toHex(await keyId(digest, key))}+${toBase64(material)}`;
}

/** The key behind such a line; null when it is damaged, its id does not fit, or its type is unknown. */
export async function parseKey(digest: Digest, line: string): Promise<NoteKey | null> {
  const [name, id, rest] = splitKey(line.trim());
  const material = fromBase64(rest);
  const idBytes = fromHex(id);
  const type = material?.[0];
  if (!material || !idBytes || material.length !== 33 || (type !== ED25519 && type !== COSIGNATURE)) return null;
  const key: NoteKey = { name, type, publicKey: material.slice(1) };
  return /^[^\s+]+$/u.test(name) && equalBytes(await keyId(digest, key), idBytes) ? key : null;
}

/** Signs a text as the log itself. */
export async function signText(digest: Digest, signer: Signer, name: string, text: string): Promise<NoteSignature> {
  const id = await keyId(digest, { name, type: ED25519, publicKey: signer.publicKey });
  return { name, bytes: concat(id, await signer.sign(text)) };
}

/** The signatures of one key on a note; keys that share a name or an id, but not both, are others. */
export async function signaturesOf(digest: Digest, note: Note, key: NoteKey): Promise<readonly Uint8Array[]> {
  const id = await keyId(digest, key);
  return note.signatures
    .filter(({ name, bytes }) => name === key.name && equalBytes(bytes.slice(0, 4), id))
    .map(({ bytes }) => bytes.slice(4));
}

/** True when the key signed the text as a log. A wrong signature under a known key spoils the note. */
export async function isSignedBy(digest: Digest, verify: VerifySignature, note: Note, key: NoteKey): Promise<boolean> {
  const own = await signaturesOf(digest, note, key);
  const good = await Promise.all(own.map((signature) => verify(key.publicKey, signature, note.text)));
  return good.length > 0 && good.every(Boolean);
}

function parseLine(line: string): NoteSignature | null {
  const [, name, text] = LINE.exec(line) ?? [];
  const bytes = text === undefined ? null : fromBase64(text);
  return name === undefined || bytes === null || bytes.length < 5 ? null : { name, bytes };
}

/** Base64 has plus signs of its own: only the first two divide. */
function splitKey(line: string): readonly [string, string, string] {
  const first = line.indexOf('+');
  const second = line.indexOf('+', first + 1);
  return first < 0 || second < 0 ? ['', '', ''] : [line.slice(0, first), line.slice(first + 1, second), line.slice(second + 1)];
}
