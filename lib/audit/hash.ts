import type { LogEvent } from '../domain/event';
import type { Digest } from '../ports/digest';
import { canonicalJson } from './canonical';
import { toHex } from './encoding';

/** `prev` of the first entry. */
export const GENESIS = '0'.repeat(64);

/** RFC 6962 section 2.1: the byte that keeps leaf hashes and node hashes apart. */
export const LEAF = new Uint8Array([0]);

/**
 * What one entry's hash covers: the whole event without its personal values, their commitments, its place and the hash
 * before it. `event` has been through `separatePersonal`.
 */
export function entryText(event: LogEvent, commitments: Readonly<Record<string, string>>, seq: number, prev: string): string {
  const { v, id, type, source, counter, at, site, clerk, orderNo, body } = event;
  return canonicalJson({ v, id, type, source, counter, at, site, clerk, orderNo, body, commitments, seq, prev });
}

/** Hash of an entry's text in hex. It is the RFC 6962 leaf hash too, so that chain and tree speak of the same value. */
export async function entryHash(digest: Digest, text: string): Promise<string> {
  return toHex(await entryLeaf(digest, text));
}

/** The same as bytes. */
export function entryLeaf(digest: Digest, text: string): Promise<Uint8Array> {
  return digest.sha256(LEAF, text);
}

/**
 * What a commitment to one personal value hashes: salt, name and value. The name's length goes first, so that no two
 * pairs of name and value give the same bytes. `salt` is 16 random bytes in hex.
 */
export function commitmentText(salt: string, name: string, value: string): string {
  return `${salt}:${name.length}:${name}:${value}`;
}

/** Commitment to one personal value: SHA-256 in hex. */
export async function commitment(digest: Digest, salt: string, name: string, value: string): Promise<string> {
  return toHex(await digest.sha256(commitmentText(salt, name, value)));
}
