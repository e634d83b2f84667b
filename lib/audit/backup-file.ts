import type { BrokenRow } from '../ports/record-room';
import type { FormerKey, StoredCheckpoint } from '../ports/record-store';
import type { SealedEntry } from '../ports/sealer';

/** Version 1 had no boxes, version 2 no broken entries. */
export const BACKUP_VERSION = 3;

/** First line of a backup. */
export interface BackupHead {
  readonly product: 'hedan';
  readonly kind: 'backup';
  readonly version: number;
  readonly productVersion: string;
  /** ms since the epoch, UTC. */
  readonly made: number;
  readonly origin: string;
  /** Hex, 32 bytes. */
  readonly publicKey: string;
  /** Entries ever appended, pruned ones too. */
  readonly size: number;
  /** Present when everything between the first and the last line lies in boxes. */
  readonly safe?: BackupSafe;
}

/** Keys of the station's safe and the file's own data key, in base64: the passphrase opens the file anywhere. */
export interface BackupSafe {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly iv: string;
  readonly salt: string;
  readonly rounds: number;
  readonly dataKey: string;
}

/** Lines under AES-GCM, bound to the number of the line that they are in. */
export interface BackupBox {
  readonly box: string;
}

/** An entry that was broken when the backup was made. `hash` is what the entry after it says, or else what stood beside it. */
export interface BrokenEntry {
  readonly seq: number;
  readonly hash: string;
  readonly text: string;
  readonly why: BrokenRow['why'];
}

/** Any line between the first and the last. */
export type BackupLine =
  | { readonly broken: BrokenEntry }
  | { readonly entry: SealedEntry }
  | { readonly tile: string }
  | { readonly checkpoint: StoredCheckpoint }
  | { readonly former: FormerKey }
  | { readonly extra: { readonly name: string; readonly value: unknown } };

/** Last line: how many lines stand before it and their SHA-256, and the signed tree head of the log. */
export interface BackupEnd {
  readonly end: { readonly lines: number; readonly digest: string; readonly checkpoint: string | null };
}

/**
 * Why a file is not restored. `later`: made by a version that this one does not know. `locked`: it needs its passphrase.
 * `unprotected`: it is encrypted and the log that it should go into, which has entries, is not.
 */
export type BackupRefusal =
  | ('empty' | 'foreign' | 'later' | 'truncated' | 'tampered' | 'broken_log')
  | ('locked' | 'wrong_passphrase' | 'unprotected');

export class BackupError extends Error {
  override readonly name = 'BackupError';
  /** `waitMs`: how long the next passphrase has to wait. */
  constructor(
    readonly why: BackupRefusal,
    readonly waitMs = 0,
  ) {
    super(`this backup cannot be used: ${why}`);
  }
}

/** The head of a file; throws a `BackupError` for anything but a backup that this version can read. */
export function parseHead(line: string): BackupHead {
  const head = parse(line);
  if (head['product'] !== 'hedan' || head['kind'] !== 'backup') throw new BackupError('foreign');
  if (typeof head['version'] !== 'number' || head['version'] > BACKUP_VERSION) throw new BackupError('later');
  const texts = [head['origin'], head['publicKey'], head['productVersion']].every((text) => typeof text === 'string');
  if (!texts || !Number.isSafeInteger(head['size'])) throw new BackupError('tampered');
  return head as unknown as BackupHead;
}

/** One further line; throws a `BackupError` where it is damaged. */
export function parseLine(line: string): BackupLine | BackupEnd | BackupBox {
  const value = parse(line);
  const isKnown = ['entry', 'broken', 'tile', 'checkpoint', 'former', 'extra', 'end', 'box'].some((key) => key in value);
  if (!isKnown || ('entry' in value && !isSealed(value['entry']))) throw new BackupError('tampered');
  if ('broken' in value && !isBroken(value['broken'])) throw new BackupError('tampered');
  if ('box' in value && typeof value['box'] !== 'string') throw new BackupError('tampered');
  return value as unknown as BackupLine | BackupEnd | BackupBox;
}

/** Lines of a text that comes in pieces, without their ends. The last one counts only when it ended: half a line is a cut file. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') throw new BackupError('truncated');
}

function parse(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new BackupError('foreign');
}

function isBroken(value: unknown): value is BrokenEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, text, hash, why } = value as Partial<Record<keyof BrokenEntry, unknown>>;
  return Number.isSafeInteger(seq) && [text, hash, why].every((part) => typeof part === 'string');
}

function isSealed(value: unknown): value is SealedEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, text, hash, personal, salts } = value as Partial<Record<keyof SealedEntry, unknown>>;
  const maps = [personal, salts].every((map) => typeof map === 'object' && map !== null);
  return Number.isSafeInteger(seq) && typeof text === 'string' && typeof hash === 'string' && maps;
}
